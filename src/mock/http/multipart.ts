/**
 * A small multipart/form-data reader. It takes any file name, counts files without keeping them,
 * and holds at most one chunk and the text parts in memory.
 */
import type { FilePart } from '../story/story.ts';

export interface MultipartForm {
  /** Parts without a file name, as text, with their content types. */
  readonly fields: readonly {
    readonly name: string;
    readonly value: string;
    readonly contentType: string | undefined;
  }[];
  readonly files: readonly FilePart[];
}

export class MultipartError extends Error {
  override readonly name = 'MultipartError';
}

const HEAD_LIMIT = 16 * 1024;
const PARTS_LIMIT = 1000;
const CR = 13;
const toBytes = (text: string) => new TextEncoder().encode(text);
const HEAD_END = toBytes('\r\n\r\n');

/**
 * Reads a form.
 * @param textLimit Limit in bytes of all text parts together.
 * @throws {MultipartError} when the body is not a form with that boundary.
 */
export async function readMultipart(
  chunks: AsyncIterable<Uint8Array>,
  boundary: string,
  textLimit: number,
): Promise<MultipartForm> {
  const delimiter = toBytes(`\r\n--${boundary}`);
  const fields: { name: string; value: string; contentType: string | undefined }[] = [];
  const files: FilePart[] = [];
  // A delimiter begins with a line break. The first one may be at the very start, so add a line break before it.
  let held: Uint8Array = toBytes('\r\n');
  let state: 'preamble' | 'mark' | 'head' | 'body' | 'end' = 'preamble';
  let part: Part | undefined;
  let text = 0;
  // Bytes at the start of `held` that still belong to the part's head.
  let skip = 0;

  const take = (bytes: Uint8Array) => {
    if (!part) return;
    part.size += bytes.length;
    if (part.filename !== undefined) return;
    text += bytes.length;
    if (text > textLimit) throw new MultipartError(`the form's text parts exceed ${textLimit} bytes`);
    part.text += part.decoder.decode(bytes, { stream: true });
  };
  const finish = () => {
    if (!part) return;
    if (part.filename === undefined)
      fields.push({ name: part.name, value: part.text + part.decoder.decode(), contentType: part.contentType });
    else
      files.push({
        name: part.name,
        filename: part.filename,
        contentType: part.contentType ?? 'application/octet-stream',
        size: part.size,
      });
    part = undefined;
    if (fields.length + files.length > PARTS_LIMIT)
      throw new MultipartError(`the form has more than ${PARTS_LIMIT} parts`);
  };

  for await (const chunk of chunks) {
    if (state === 'end') continue;
    held = concat(held, chunk);
    for (let more = true; more; ) {
      more = false;
      if (state === 'preamble' || state === 'body') {
        const at = indexOf(held, delimiter);
        if (at >= 0) {
          take(held.subarray(Math.min(skip, at), at));
          skip = 0;
          finish();
          held = held.subarray(at + delimiter.length);
          state = 'mark';
          more = true;
        } else {
          // The last bytes may be the start of a delimiter.
          const safe = Math.max(0, held.length - delimiter.length + 1);
          take(held.subarray(Math.min(skip, safe), safe));
          skip = Math.max(0, skip - safe);
          held = held.subarray(safe);
        }
      } else if (state === 'mark' && held.length >= 2) {
        if (held[0] === 45 && held[1] === 45) state = 'end';
        else if (held[0] === CR) state = 'head';
        else throw new MultipartError('a boundary is not followed by a line break');
        more = true;
      } else if (state === 'head') {
        // The line break after the boundary is still there, so that a part without headers ends at once.
        const at = indexOf(held, HEAD_END);
        if (at >= 0) {
          part = parsePartHead(new TextDecoder().decode(held.subarray(0, at)));
          // An empty part goes straight to its delimiter, which begins with the head's second line break.
          held = held.subarray(at + 2);
          skip = 2;
          state = 'body';
          more = true;
        } else if (held.length > HEAD_LIMIT) throw new MultipartError('the headers of a part are too long');
      }
    }
  }
  if (state !== 'end') throw new MultipartError('the form ends before its last boundary');
  return { fields, files };
}

interface Part {
  name: string;
  filename: string | undefined;
  contentType: string | undefined;
  text: string;
  decoder: TextDecoder;
  size: number;
}

function parsePartHead(head: string): Part {
  const lines = head.split('\r\n');
  const header = (name: string) =>
    lines
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim();
  const disposition = header('content-disposition') ?? '';
  const name = findArgument(disposition, 'name');
  if (!/^form-data\b/i.test(disposition) || name === undefined)
    throw new MultipartError('a part has no content-disposition with a name');
  // A part with only an encoded name (`filename*=UTF-8''…`) is a file as well; its name is not decoded.
  const isEncoded = findArgument(disposition, 'filename*') !== undefined;
  const filename = findArgument(disposition, 'filename') ?? (isEncoded ? '' : undefined);
  return { name, filename, contentType: header('content-type'), text: '', decoder: new TextDecoder(), size: 0 };
}

/** Finds `name="value"`. The value may contain `;`, `=` and escaped quotes. */
function findArgument(disposition: string, name: string): string | undefined {
  const pattern = /;\s*([\w*-]+)\s*=\s*(?:"((?:\\"|[^"])*)"|([^;]*))/g;
  for (const [, key, quoted, bare] of disposition.matchAll(pattern)) {
    if (key?.toLowerCase() === name)
      return (quoted ?? bare ?? '')
        .replace(/\\"/g, '"')
        .replace(/%22/g, '"')
        .replace(/%0D/gi, '\r')
        .replace(/%0A/gi, '\n');
  }
  return undefined;
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
    if (same === wanted.length) return at;
  }
  return -1;
}
