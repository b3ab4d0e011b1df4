import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BundleError, readBundle, readVersion } from '../../../src/ptm/bundle/bundle.ts';
import { HOSTILE_BUNDLES, type Member, pack, sha256 } from '../../../src/ptm/mock/bundle.ts';

const MIB = 1024 ** 2;
const DATA = 'echo\n';
const script = (row: object = {}) => ({ path: 'scripts/a.sh', sha256: sha256(DATA), ...row });
const manifest = (value: unknown): Member => ({ path: 'manifest.json', data: JSON.stringify(value) });
const packScripts = (rows: unknown, ...members: Member[]) => pack([manifest({ scripts: rows }), ...members]);
const read = (bytes: Uint8Array) => readBundle(bytes, null);
const readFiles = (bytes: Uint8Array) => read(bytes).files.map(({ path, data }) => [path, data.toString()]);

/** Packs declared scripts of these sizes. */
function packSized(...sizes: number[]): Buffer {
  const members = sizes.map((size, n) => ({ path: `scripts/${n}`, data: Buffer.alloc(size, n) }));
  return packScripts(
    members.map(({ path, data }) => ({ path, sha256: sha256(data) })),
    ...members,
  );
}

/** Returns the message of the error that the bundle is rejected with. */
function getRejection(bytes: Uint8Array, digest: string | null = null): string {
  let error: unknown;
  try {
    readBundle(bytes, digest);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(BundleError);
  return (error as Error).message;
}

describe('a good bundle', () => {
  test('returns its files, its folders, its manifest and its version', () => {
    const scripts = [script({ executable: true }), script({ path: 'scripts/b.sh', executable: false })];
    const bytes = pack([
      manifest({ version: 3, scripts }),
      { path: 'docs/', type: '5' },
      { path: 'scripts/a.sh', data: DATA },
      { path: 'scripts/b.sh', data: DATA },
      { path: 'docs/empty.md' },
    ]);
    const file = (path: string, text: string, executable = false) => ({ path, data: Buffer.from(text), executable });
    expect(read(bytes)).toEqual({
      files: [
        file('manifest.json', JSON.stringify({ version: 3, scripts })),
        file('scripts/a.sh', DATA, true),
        file('scripts/b.sh', DATA),
        file('docs/empty.md', ''),
      ],
      folders: ['docs'],
      manifest: { version: 3, scripts },
      version: 3,
    });
  });

  test('needs no manifest', () => {
    expect(read(pack([{ path: 'SKILL.md', data: 'x' }]))).toMatchObject({ manifest: {}, version: undefined });
  });

  test('may contain its own folder, names with ".", folders and empty files', () => {
    const bytes = pack([
      { path: './', type: '5' },
      { path: './docs/', type: '5' },
      { path: './docs/empty/', type: '5' },
      { path: './docs/réunion ☕.md', data: '' },
      { path: 'a/./b.txt', data: 'b' },
    ]);
    expect(read(bytes).folders).toEqual(['docs', 'docs/empty']);
    expect(readFiles(bytes)).toEqual([
      ['docs/réunion ☕.md', ''],
      ['a/b.txt', 'b'],
    ]);
  });

  test('may contain a folder twice, and files of one name in two folders', () => {
    const bytes = pack([
      { path: 'a/', type: '5' },
      { path: 'a/', type: '5' },
      { path: 'a/x.txt', data: '1' },
      { path: 'b/x.txt', data: '2' },
    ]);
    expect(readFiles(bytes)).toEqual([
      ['a/x.txt', '1'],
      ['b/x.txt', '2'],
    ]);
  });

  test('may contain undeclared files in folders whose names only resemble "scripts"', () => {
    const files = [
      ['scripts2/a.sh', 'x'],
      ['my-scripts/a.sh', 'x'],
      ['docs/scripts/a.sh', 'x'],
    ];
    expect(readFiles(pack(files.map(([path = '', data = '']) => ({ path, data }))))).toEqual(files);
  });

  test.each([
    ['true', true, true],
    ['false', false, false],
    ['a text', 'yes', false],
    ['missing', undefined, false],
  ])('makes a script executable only if the manifest says true: %s', (_, executable, wanted) => {
    const { files } = read(packScripts([script({ executable })], { path: 'scripts/a.sh', data: DATA }));
    expect(files.find(({ path }) => path === 'scripts/a.sh')?.executable).toBe(wanted);
  });

  test.each([
    [false, true, true],
    [true, false, false],
  ])('uses the last of two rows for one script: executable %o, then %o', (first, last, wanted) => {
    const rows = [script({ executable: first }), script({ executable: last })];
    const { files } = read(packScripts(rows, { path: 'scripts/a.sh', data: DATA }));
    expect(files.find(({ path }) => path === 'scripts/a.sh')?.executable).toBe(wanted);
  });

  test.each([
    ['as it is', (digest: string) => digest],
    ['in capitals', (digest: string) => digest.toUpperCase()],
    ['with blanks around it', (digest: string) => ` ${digest} `],
    ['empty', () => ''],
    ['missing', () => null],
  ])('is accepted with the digest %s', (_, write) => {
    const bytes = pack([{ path: 'a', data: 'x' }]);
    expect(readBundle(bytes, write(sha256(bytes))).files).toHaveLength(1);
  });
});

describe('a bundle at a limit is accepted', () => {
  test.each([
    ['48 scripts', () => packSized(...Array<number>(48).fill(1)), 49],
    ['a script of 1 MiB', () => packSized(MIB), 2],
    ['4 MiB of scripts', () => packSized(MIB, MIB, MIB, MIB), 5],
    ['a script of 1 MiB that is declared five times', () => packRepeated(), 2],
    ['2,000 members', () => pack(Array.from({ length: 2000 }, (_, n) => ({ path: `${n}` }))), 2000],
    ['32 folders', () => pack([{ path: `${'d/'.repeat(31)}f`, data: 'x' }]), 1],
    [
      'a path of 1,024 bytes',
      () => pack([{ path: `${`${'a'.repeat(204)}/`.repeat(4)}${'b'.repeat(204)}`, data: 'x' }]),
      1,
    ],
    ['no scripts', () => packScripts(null), 1],
  ])('%s', (_, bytes, count) => {
    expect(read(bytes()).files).toHaveLength(count);
  });

  function packRepeated(): Buffer {
    const member = { path: 'scripts/big', data: Buffer.alloc(MIB) };
    const row = { path: member.path, sha256: sha256(member.data) };
    return packScripts([row, row, row, row, row], member);
  }
});

describe('a bundle is rejected', () => {
  const unsafe = (path: string, problem: string) =>
    `skill bundle contains unsafe member path ${JSON.stringify(path)}: it or a part of it ${problem}`;
  const scriptPath = (path: string) => `skill bundle script path is unsafe: ${JSON.stringify(path)}`;
  const file = (path: string, data: string | Buffer = 'x'): Member => ({ path, data });
  const tarError = (reason: string) => `skill bundle is not a readable tar archive: ${reason}`;
  const rows: [string, () => Uint8Array, string | RegExp][] = [
    ['an empty body', () => new Uint8Array(), /^skill bundle is not a gzip archive: \w/],
    ['an archive that breaks off', () => pack([file('a')]).subarray(0, 50), /^skill bundle is not a gzip archive: \w/],
    ['an empty archive', () => gzipSync(Buffer.alloc(1024)), tarError('it is empty')],
    ['three bytes', () => gzipSync('abc'), tarError('it ends without an end mark')],
    [
      'a member that breaks off',
      () => gzipSync(gunzipSync(pack([file('a', 'x'.repeat(2000))])).subarray(0, 1024)),
      tarError('it ends within a member'),
    ],
    [
      'a header that was tampered with',
      () => gzipSync(Buffer.concat([Buffer.from('evil'), gunzipSync(pack([file('file')])).subarray(4)])),
      tarError('the checksum of a header is wrong'),
    ],
    ['an archive in an archive', () => gzipSync(pack([file('a')])), 'skill bundle is compressed twice'],
    ['the first bytes of gzip', () => gzipSync(Buffer.from('1f8b0800', 'hex')), 'skill bundle is compressed twice'],
    ['an archive of zstd', () => gzipSync(Buffer.from('28b52ffd', 'hex')), 'skill bundle is compressed twice'],
    [
      'more than 64 MiB',
      () => gzipSync(Buffer.alloc(64 * MIB + 1)),
      'skill bundle unpacks to more than 67108864 bytes',
    ],
    [
      'more than 2,000 members',
      () => pack(Array.from({ length: 2001 }, (_, n) => ({ path: `${n}` }))),
      'skill bundle has more than 2000 members',
    ],
    [
      'a path that is more than 32 folders deep',
      () => pack([file(`${'d/'.repeat(32)}f`)]),
      `skill bundle member "${'d/'.repeat(32)}f" is more than 32 folders deep`,
    ],
    [
      'a path of more than 1,024 bytes',
      () => pack([file(`${`${'é'.repeat(102)}/`.repeat(5)}`)]),
      `skill bundle member "${'é'.repeat(100)}…" has a path of more than 1024 bytes`,
    ],
    [
      'a link among good members',
      () => pack([file('ok.txt'), { path: 'docs', type: '2', link: '..' }, file('docs/x')]),
      'skill bundle contains a link, which is not allowed: "docs"',
    ],
    [
      'a hard link to a member',
      () => pack([file('ok.txt'), { path: 'again.txt', type: '1', link: 'ok.txt' }]),
      'skill bundle contains a link, which is not allowed: "again.txt"',
    ],
    [
      'a device',
      () => pack([{ path: 'null', type: '3' }]),
      'skill bundle member "null" is not a file or folder, but a CharacterDevice',
    ],
    ['an absolute path', () => pack([file('/escape.txt')]), unsafe('/escape.txt', 'is absolute')],
    ['a path of slashes', () => pack([file('//')]), unsafe('//', 'is absolute')],
    ['a path that climbs out', () => pack([file('../escape.txt')]), unsafe('../escape.txt', 'is ".."')],
    [
      'a path that climbs out from below',
      () => pack([file('a/../../escape.txt')]),
      unsafe('a/../../escape.txt', 'is ".."'),
    ],
    ['a path that only passes through ".."', () => pack([file('a/../b.txt')]), unsafe('a/../b.txt', 'is ".."')],
    ['a folder that climbs out', () => pack([{ path: '../escape/', type: '5' }]), unsafe('../escape/', 'is ".."')],
    ['a backslash', () => pack([file('..\\escape.txt')]), unsafe('..\\escape.txt', 'contains a path separator')],
    ['an empty part of a path', () => pack([file('a//b')]), unsafe('a//b', 'is empty')],
    ['a member without a name', () => pack([file('')]), unsafe('', 'is empty')],
    ['a line break', () => pack([file('a\nb')]), unsafe('a\nb', 'contains a control character')],
    [
      'the folder itself as a file',
      () => pack([file('./')]),
      'skill bundle contains unsafe member path "./": it names the skill\'s own folder',
    ],
    [
      'two members of one name',
      () => pack([file('a.txt'), file('./a.txt')]),
      'skill bundle has two members named "a.txt"',
    ],
    [
      'two names that differ in letter case',
      () => pack([file('a.txt'), file('A.TXT')]),
      'skill bundle has two members named "A.TXT"',
    ],
    [
      'two names that differ in composition',
      () => pack([file('é'), file('e\u0301')]),
      'skill bundle has two members named "e\u0301"',
    ],
    ['a file below a file', () => pack([file('a'), file('a/b')]), 'skill bundle has a file and a folder named "a"'],
    [
      'a file far below a file',
      () => pack([file('a/b'), file('a/b/c/d')]),
      'skill bundle has a file and a folder named "a/b"',
    ],
    [
      'a file in the place of a folder',
      () => pack([file('a/b'), file('a')]),
      'skill bundle has a file and a folder named "a"',
    ],
    [
      'a folder in the place of a file',
      () => pack([file('a'), { path: 'A/', type: '5' }]),
      'skill bundle has a file and a folder named "a"',
    ],
    [
      'a manifest that is not JSON',
      () => pack([file('manifest.json', '{not json')]),
      /^skill bundle manifest unreadable: .*JSON/,
    ],
    [
      'a manifest in another encoding',
      () => pack([file('manifest.json', Buffer.from('{"a":"\xff"}', 'latin1'))]),
      /^skill bundle manifest unreadable: .*(utf-8|encod)/i,
    ],
    ['a manifest that is null', () => pack([manifest(null)]), 'skill bundle manifest is not a JSON object'],
    ['a manifest that is a list', () => pack([manifest([])]), 'skill bundle manifest is not a JSON object'],
    ['scripts as an object', () => packScripts({}), 'skill bundle manifest: scripts is not a list of objects'],
    ['a text as a script', () => packScripts([{}, 'a']), 'skill bundle manifest: scripts is not a list of objects'],
    ['49 scripts', () => packSized(...Array<number>(49).fill(1)), 'skill bundle declares 49 scripts (max 48)'],
    [
      'a script of more than 1 MiB',
      () => packSized(MIB + 1),
      'skill bundle script "scripts/0" is 1048577 bytes (max 1048576)',
    ],
    [
      'more than 4 MiB of scripts',
      () => packSized(MIB, MIB, MIB, MIB, 1),
      'skill bundle scripts together are 4194305 bytes (max 4194304)',
    ],
    [
      'a script whose path is a number',
      () => packScripts([{ path: 5 }]),
      'skill bundle declares a script whose path is not text',
    ],
    [
      'a script whose path is an object that no text can be made of',
      () => packScripts([{ path: { toString: 1, valueOf: 1 } }]),
      'skill bundle declares a script whose path is not text',
    ],
    [
      'a script elsewhere',
      () => packScripts([script({ path: 'bin/a.sh' })], file('bin/a.sh', DATA)),
      scriptPath('bin/a.sh'),
    ],
    [
      'a script that is the file "scripts"',
      () => packScripts([script({ path: 'scripts' })], file('scripts', DATA)),
      scriptPath('scripts'),
    ],
    ['a script that is the folder', () => packScripts([script({ path: 'scripts/' })]), scriptPath('scripts/')],
    [
      'a script path with ".."',
      () => packScripts([script({ path: 'scripts/../a.sh' })], file('a.sh', DATA)),
      scriptPath('scripts/../a.sh'),
    ],
    [
      'a script path with "."',
      () => packScripts([script({ path: 'scripts/./a.sh' })], file('scripts/a.sh', DATA)),
      scriptPath('scripts/./a.sh'),
    ],
    [
      'a script path with an empty part',
      () => packScripts([script({ path: 'scripts//a.sh' })], file('scripts/a.sh', DATA)),
      scriptPath('scripts//a.sh'),
    ],
    [
      'a script path with a backslash',
      () => packScripts([script({ path: 'scripts/a\\b' })]),
      scriptPath('scripts/a\\b'),
    ],
    ['a script path with NUL', () => packScripts([script({ path: 'scripts/a\u0000' })]), scriptPath('scripts/a\u0000')],
    [
      'a script that is missing',
      () => packScripts([script()]),
      'skill bundle declares script "scripts/a.sh" and does not hold it',
    ],
    [
      'a script with another digest',
      () => packScripts([script()], file('scripts/a.sh', 'other')),
      'skill bundle script sha256 mismatch for "scripts/a.sh"',
    ],
    [
      'a script with a digest in capitals',
      () => packScripts([script({ sha256: sha256(DATA).toUpperCase() })], file('scripts/a.sh', DATA)),
      'skill bundle script sha256 mismatch for "scripts/a.sh"',
    ],
    [
      'a script without a digest',
      () => packScripts([{ path: 'scripts/a.sh' }], file('scripts/a.sh', DATA)),
      'skill bundle script sha256 mismatch for "scripts/a.sh"',
    ],
    [
      'a script without any manifest',
      () => pack([file('scripts/a.sh')]),
      'skill bundle ships an undeclared file under scripts/: "scripts/a.sh"',
    ],
    [
      'an undeclared script next to a declared one',
      () => packScripts([script()], file('scripts/a.sh', DATA), file('scripts/b.sh')),
      'skill bundle ships an undeclared file under scripts/: "scripts/b.sh"',
    ],
    [
      'an undeclared script in other letters',
      () => packScripts([], file('Scripts/a.sh', DATA)),
      'skill bundle ships an undeclared file under scripts/: "Scripts/a.sh"',
    ],
    [
      'a file called scripts',
      () => pack([file('scripts')]),
      'skill bundle ships an undeclared file under scripts/: "scripts"',
    ],
  ];
  test.each(rows)('for %s', (_, bytes, message) => {
    const rejection = getRejection(bytes());
    if (typeof message === 'string') expect(rejection).toBe(message);
    else expect(rejection).toMatch(message);
  });

  test.each(Object.keys(HOSTILE_BUNDLES).filter((id) => id !== 'bad-sha'))('for the bundle %s of the mock', (id) => {
    expect(getRejection(HOSTILE_BUNDLES[id]?.() as Buffer)).toMatch(/^skill bundle /);
  });

  test('for a digest that is not the body’s', () => {
    const bytes = pack([file('a')]);
    expect(getRejection(bytes, '0'.repeat(64))).toBe(
      `skill bundle sha256 mismatch: the server gave ${'0'.repeat(64)}, the download has ${sha256(bytes)}`,
    );
  });

  test.each([
    ['a path', () => pack([file('a\u001b[2J\u009b2Jb')])],
    ['a manifest', () => pack([file('manifest.json', '{"a": \u009b2J}')])],
    ['a script path', () => packScripts([script({ path: 'scripts/\u0007\u009b' })])],
  ])('without control characters in the message, which a terminal would act on: %s', (_, bytes) => {
    const rejection = getRejection(bytes());
    expect(rejection).not.toMatch(/\p{Cc}/u);
    expect(rejection).toContain('\\u009b');
  });

  test('with at most 100 characters of a name in the message', () => {
    expect(getRejection(pack([file(`/${'n'.repeat(99)}`)]))).toBe(unsafe(`/${'n'.repeat(99)}`, 'is absolute'));
    expect(getRejection(pack([file(`/${'n'.repeat(100)}`)]))).toBe(unsafe(`/${'n'.repeat(99)}…`, 'is absolute'));
  });
});

describe('readVersion', () => {
  test.each([
    [{ version: 3 }, 3],
    [{ version: 3.7 }, 3],
    [{ version: '7' }, 7],
    [{ version: ' +7 ' }, 7],
    [{ version: '\t\t-12\n\n' }, -12],
    [{ version: 'v7' }, undefined],
    [{ version: '7x' }, undefined],
    [{ version: '7.5' }, undefined],
    [{ version: '' }, undefined],
    [{ version: '9'.repeat(400) }, undefined],
    [{ version: Number.POSITIVE_INFINITY }, undefined],
    [{ version: true }, undefined],
    [{ version: [7] }, undefined],
    [{ version: '7', bundle_version: 9 }, 7],
    [{ version: null, bundle_version: '9' }, 9],
    [{ bundle_version: 4 }, 4],
    [{}, undefined],
    [null, undefined],
    ['text', undefined],
  ])('reads the version of %j as %j', (value, version) => {
    expect(readVersion(value)).toBe(version);
  });
});
