/**
 * Skill bundles as the mock serves them: real archives, and hostile ones to test an installer with.
 * @module
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A member of an archive; the type is tar's: `0` a file, `1` a hard link, `2` a symbolic link, `3` a device, `5` a folder, `6` a FIFO, `L` the long name of the next one. */
export interface Member {
  path: string;
  data?: string | Uint8Array;
  type?: '0' | '1' | '2' | '3' | '5' | '6' | 'L';
  link?: string;
}

const BLOCK = 512;
const NAME_BYTES = 100;

/** Packs a gzipped tar of the members, in their order, with their paths as they are. */
export function pack(members: readonly Member[]): Buffer {
  const named = members.flatMap((member): Member[] =>
    hasLongName(member) ? [createLongName(member), member] : [member],
  );
  const blocks = named.flatMap((member) => {
    const data = Buffer.from(member.data ?? '');
    return [createHeader(member, data.length), data, Buffer.alloc((BLOCK - (data.length % BLOCK)) % BLOCK)];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]));
}

function hasLongName({ path }: Member): boolean {
  return Buffer.byteLength(path) > NAME_BYTES;
}

/** Creates the member that contains a name of more than 100 bytes, as GNU tar does. */
function createLongName({ path }: Member): Member {
  return { path: '././@LongLink', type: 'L', data: `${path}\0` };
}

/** Creates a ustar header. */
function createHeader({ path, type = '0', link = '' }: Member, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, length: number) => `${value.toString(8).padStart(length - 1, '0')}\0`;
  block.write(path, 0, NAME_BYTES, 'utf8');
  block.write(octal(type === '5' ? 0o755 : 0o644, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size, 12), 124);
  block.write(octal(0, 12), 136);
  block.write(' '.repeat(8), 148);
  block.write(type, 156);
  block.write(link, 157, NAME_BYTES, 'utf8');
  block.write('ustar\u000000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

const SCRIPT = '#!/usr/bin/env bash\necho summarizing\n';
export const PROMPT_TEXT = 'Summarize the meeting for {{audience}}:\n\n{{transcript}}';

type Fields = Readonly<Record<string, unknown>>;
type ScriptFile = { path: string; content: string; executable?: boolean };

export type BundleContents = ReturnType<typeof buildContents>;

/** Builds the manifest and the texts of a skill's bundle. A linked skill has a `SKILL.md` instead of a prompt. */
export function buildContents(skill: Fields, version: number, prompt: Fields = {}) {
  const { id, kind, display_name, consumer_summary } = skill;
  const name = String(display_name ?? '');
  const summary = String(consumer_summary ?? '');
  if (kind === 'linked') {
    const text = `---\nname: ${JSON.stringify(name)}\ndescription: ${JSON.stringify(summary)}\n---\n\n${PROMPT_TEXT}\n`;
    const listed = [{ path: 'SKILL.md', sha256: sha256(text) }];
    const manifest = { id: String(id), name, summary, version, kind, scripts: [], files: listed };
    return { prompt_md: text, manifest, files: { 'SKILL.md': text } as Record<string, string> };
  }
  const scripts = (skill.scripts ?? []) as ScriptFile[];
  const declared = scripts.filter(({ path }) => path.startsWith('scripts/'));
  const files: Record<string, string> = { 'tests.yaml': `${JSON.stringify(prompt.tests ?? [], null, 2)}\n` };
  for (const { path, content } of scripts) files[path] = content;
  const rows = declared.map(({ path, content, executable }) => scriptRow(path, content, executable));
  const manifest = { id: String(id), name, summary, version, scripts: rows };
  return { prompt_md: String(prompt.prompt_text ?? PROMPT_TEXT), manifest, files };
}

function scriptRow(path: string, text: string | Uint8Array, executable = false) {
  return { path, sha256: sha256(text), executable, size: Buffer.byteLength(text) };
}

/** Packs the archive of a bundle. */
export function packBundle({ prompt_md, manifest, files }: BundleContents): Buffer {
  return pack([
    { path: 'manifest.json', data: JSON.stringify(manifest, null, 2) },
    ...('files' in manifest ? [] : [{ path: 'prompt.md', data: prompt_md }]),
    ...Object.entries(files).map(([path, data]) => ({ path, data })),
  ]);
}

const packWithManifest = (manifest: unknown, ...members: Member[]) =>
  pack([{ path: 'manifest.json', data: JSON.stringify(manifest) }, ...members]);
const packDeclared = (path: string, data: string | Uint8Array, row: object = {}) =>
  packWithManifest({ version: 1, scripts: [{ ...scriptRow(path, data), ...row }] }, { path, data });
const packScripts = (count: number, buildScript: (n: number) => string | Uint8Array) => {
  const members = Array.from({ length: count }, (_, n) => ({ path: `scripts/${n}.sh`, data: buildScript(n) }));
  return packWithManifest({ version: 1, scripts: members.map(({ path, data }) => scriptRow(path, data)) }, ...members);
};

/** Bundles that an installer must reject, by the skill ids that name their problem. Only `bad-sha` has a wrong digest header. */
export const HOSTILE_BUNDLES: Readonly<Record<string, () => Buffer>> = {
  'bad-sha': () => pack([{ path: 'prompt.md', data: 'x' }]),
  'bad-gzip': () => Buffer.from('this is no archive'),
  'bad-tar': () => gzipSync('this is no archive either'),
  'bad-traversal': () => pack([{ path: '../escape.txt', data: 'x' }]),
  'bad-absolute': () => pack([{ path: '/escape.txt', data: 'x' }]),
  'bad-symlink': () => pack([{ path: 'link', type: '2', link: '/outside.txt' }]),
  'bad-hardlink': () => pack([{ path: 'link', type: '1', link: '/outside.txt' }]),
  'bad-device': () => pack([{ path: 'null', type: '3' }]),
  'bad-fifo': () => pack([{ path: 'pipe', type: '6' }]),
  'bad-manifest': () => pack([{ path: 'manifest.json', data: '{not json' }]),
  'bad-manifest-type': () => pack([{ path: 'manifest.json', data: '[]' }]),
  'bad-scripts-type': () => packWithManifest({ version: 1, scripts: 'scripts/run.sh' }),
  'bad-script-count': () => packScripts(49, (n) => `echo ${n}\n`),
  'bad-script-path': () =>
    packWithManifest({ version: 1, scripts: [scriptRow('scripts/../evil', SCRIPT)] }, { path: 'evil', data: SCRIPT }),
  'bad-script-missing': () => packWithManifest({ version: 1, scripts: [scriptRow('scripts/gone.sh', SCRIPT)] }),
  'bad-script-sha': () => packDeclared('scripts/run.sh', SCRIPT, { sha256: '0'.repeat(64) }),
  'bad-script-size': () => packDeclared('scripts/big.sh', Buffer.alloc(1024 ** 2 + 1)),
  'bad-script-total': () => packScripts(5, (n) => Buffer.alloc(1024 ** 2, n)),
  'bad-undeclared': () => packWithManifest({ version: 1, scripts: [] }, { path: 'scripts/sneaky.sh', data: SCRIPT }),
};
