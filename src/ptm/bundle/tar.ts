/** A member of a tar archive. */
export interface TarMember {
  path: string;
  /** What the header calls it, in words if it is known, e.g. `SymbolicLink`. */
  type: string;
  /** Empty unless it is a file. A view of the archive. */
  data: Buffer;
}

/** An archive that cannot be read; the message says why. @internal */
export class TarError extends Error {}

const BLOCK = 512;
const CHECKSUM_START = 148;
const CHECKSUM_BYTES = 8;
/** Extended headers and long names: far above what a path within the limits needs. */
const MAX_METADATA_BYTES = 64 * 1024;

const TYPES: Readonly<Record<string, string>> = {
  '0': 'File',
  '\0': 'File',
  '7': 'File',
  '1': 'Link',
  '2': 'SymbolicLink',
  '3': 'CharacterDevice',
  '4': 'BlockDevice',
  '5': 'Directory',
  '6': 'FIFO',
};

/** Values that a metadata member sets for those after it. */
interface Overrides {
  path?: string | undefined;
  size?: number | undefined;
}

/**
 * Reads the members of a tar archive: ustar, pax headers (`x`, `g`) for path and size, and GNU long names (`L`). Every other member that is not a
 * file, folder, link, device or FIFO is returned with its type as it is.
 * @throws {TarError} when a header is not valid, or the archive ends before its end mark.
 * @internal
 */
export function* readTar(tar: Buffer): Generator<TarMember> {
  let global: Overrides = {};
  let next: Overrides = {};
  for (let offset = 0; ; ) {
    const header = tar.subarray(offset, offset + BLOCK);
    if (header.length < BLOCK) throw new TarError('it ends without an end mark');
    if (header.every((byte) => byte === 0)) return;
    checkSum(header);
    const flag = header.toString('latin1', 156, 157);
    const isMetadata = flag === 'x' || flag === 'g' || flag === 'L' || flag === 'K';
    const { path, size = readNumber(header, 124, 12) }: Overrides = isMetadata ? {} : { ...global, ...next };
    const name = path ?? readName(header);
    // Old archives have no type for a folder, only a slash.
    const type = flag === '\0' && name.endsWith('/') ? 'Directory' : (TYPES[flag] ?? `type ${JSON.stringify(flag)}`);
    const length = type === 'File' || type.startsWith('type ') ? size : 0;
    const start = offset + BLOCK;
    if (start + length > tar.length) throw new TarError('it ends within a member');
    const data = tar.subarray(start, start + length);
    offset = start + Math.ceil(length / BLOCK) * BLOCK;
    if (!isMetadata) {
      yield { path: name, type, data };
      next = {};
      continue;
    }
    if (length > MAX_METADATA_BYTES) throw new TarError(`an extended header has more than ${MAX_METADATA_BYTES} bytes`);
    if (flag === 'L') next = { ...next, path: readText(data) };
    else if (flag === 'x') next = { ...next, ...readPax(data) };
    else if (flag === 'g') global = { ...global, ...readPax(data) };
  }
}

/** The checksum counts its own field as blanks. */
function checkSum(header: Buffer): void {
  const counted = Buffer.from(header).fill(' ', CHECKSUM_START, CHECKSUM_START + CHECKSUM_BYTES);
  const sum = counted.reduce((total, byte) => total + byte, 0);
  if (readNumber(header, CHECKSUM_START, CHECKSUM_BYTES) !== sum)
    throw new TarError('the checksum of a header is wrong');
}

/** An octal number, or a binary one if the first bit is set. */
function readNumber(header: Buffer, start: number, length: number): number {
  const field = header.subarray(start, start + length);
  const first = field.readUInt8();
  if (first >= 0x80) return checkSize(field.subarray(1).reduce((value, byte) => value * 256 + byte, first - 0x80));
  const text = readText(field).trim();
  if (!/^[0-7]*$/.test(text)) throw new TarError('a number in a header is not octal');
  // A field without digits is 0.
  return Number.parseInt(`0${text}`, 8);
}

function checkSize(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  throw new TarError('a size in a header is not valid');
}

/** The name of a ustar header has a prefix in a field of its own; GNU tar uses that field otherwise. */
function readName(header: Buffer): string {
  const name = readText(header.subarray(0, 100));
  const isUstar = header.toString('latin1', 257, 263) === 'ustar\0';
  const prefix = isUstar ? readText(header.subarray(345, 500)) : '';
  return prefix ? `${prefix}/${name}` : name;
}

function readText(field: Buffer): string {
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? field.length : end);
}

/** Records of the form `<length> <key>=<value>\n`. */
function readPax(data: Buffer): Overrides {
  const overrides: Overrides = {};
  for (let at = 0; at < data.length; ) {
    const match = /^(\d{1,6}) ([^=]+)=/.exec(data.toString('latin1', at, at + 300));
    if (!match) throw new TarError('a record of an extended header has no length and key');
    const [start, length, key] = match as unknown as [string, string, string];
    const end = at + Number(length);
    // A record that ended within its own key could repeat itself without end.
    if (end < at + start.length || data[end - 1] !== 0x0a)
      throw new TarError('the length of a record of an extended header is wrong');
    const value = data.toString('utf8', at + start.length, end - 1);
    if (key === 'path') overrides.path = value;
    else if (key === 'size') overrides.size = checkSize(/^\d+$/.test(value) ? Number(value) : Number.NaN);
    else if (key.startsWith('GNU.sparse.')) throw new TarError('it contains a sparse file');
    at = end;
  }
  return overrides;
}
