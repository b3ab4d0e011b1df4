import { gunzipSync } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';
import { describe, expect, test } from 'vitest';
import { readTar, TarError } from '../../../src/ptm/bundle/tar.ts';
import { buildContents, HOSTILE_BUNDLES, type Member, pack, packBundle } from '../../../src/ptm/mock/bundle.ts';

const unpack = (members: Member[]) => gunzipSync(pack(members));
const read = (tar: Buffer) => [...readTar(tar)].map(({ path, type, data }) => [path, type, data.toString()]);

/** One header block with these changes, and its checksum. */
function header(change: (block: Buffer) => void, path = 'a', type = '0'): Buffer {
  const block = unpack([{ path, type: type as '0' }]).subarray(0, 512);
  change(block);
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** A member with a type that `pack` does not know, and its data. */
function member(type: string, data: string | Buffer, path = 'a'): Buffer {
  const bytes = Buffer.from(data);
  const block = header((block) => {
    block.write(type, 156, 'latin1');
    block.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  }, path);
  return Buffer.concat([block, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

const record = (key: string, value: string) => {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest + 1;
  while (String(length).length + rest !== length) length = String(length).length + rest;
  return `${length} ${key}=${value}\n`;
};
const END = Buffer.alloc(1024);
const archive = (...parts: Buffer[]) => Buffer.concat([...parts, END]);

/** What the npm package `tar` reads. */
function readByPackage(tar: Buffer): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const rows: unknown[][] = [];
    const parser = new Parser({
      strict: true,
      onReadEntry(entry: ReadEntry) {
        const row = [entry.path, entry.type.replace('OldFile', 'File').replace('ContiguousFile', 'File'), ''];
        rows.push(row);
        entry.on('data', (chunk: Buffer) => {
          row[2] += chunk.toString();
        });
      },
    });
    parser.on('error', reject);
    parser.on('end', () => resolve(rows));
    parser.end(tar);
  });
}

/** A header without a type whose size is these bytes, and a block of data. */
const sized = (field: string) => [header((block) => block.write(field, 124, 12, 'latin1')), Buffer.alloc(512, 'x')];

const GOOD: [string, Buffer][] = [
  ['a bundle of the mock', gunzipSync(packBundle(buildContents({ id: 's', scripts: [] }, 1)))],
  ['files, folders, empty files', unpack([{ path: 'd/', type: '5' }, { path: 'd/é.txt', data: 'x' }, { path: 'e' }])],
  ['a GNU long name', unpack([{ path: `${'long/'.repeat(30)}f`, data: 'x' }])],
  ['a pax path', archive(member('x', record('path', `${'p/'.repeat(90)}é`)), member('0', 'data'))],
  ['a pax path that applies once', archive(member('x', record('path', 'b')), member('0', '1'), member('0', '2', 'c'))],
  [
    'a pax size',
    archive(
      member('x', record('size', '10')),
      header(() => {}),
      Buffer.from('abcdefghij'.padEnd(512, '\0')),
    ),
  ],
  ['other pax records', archive(member('x', record('mtime', '1.5') + record('comment', 'a=b\nc')), member('0', 'x'))],
  ['a global pax header', archive(member('g', record('comment', 'abc')), member('0', 'x'))],
  [
    'a pax path before a global one',
    archive(member('g', record('path', 'b')), member('x', record('path', 'c')), member('0', '1')),
  ],
  ['a pax header of 64 KiB', archive(member('x', record('comment', 'c'.repeat(64 * 1024 - 15))), member('0', 'x'))],
  ['a GNU long link name', archive(member('K', 'target\0'), member('0', 'x'))],
  ['a name of 100 bytes', unpack([{ path: 'n'.repeat(100), data: 'x' }])],
  ['a prefix', archive(header((block) => block.write('folder/below', 345)))],
  [
    'the times of GNU tar in place of a prefix',
    archive(
      header((block) => {
        block.write('ustar  \0', 257);
        block.write('14757215324\0', 345);
      }),
    ),
  ],
  ['the old type of a file', archive(member('\0', 'x'))],
  ['the old type of a folder', archive(member('\0', '', 'd/'))],
  ['a contiguous file', archive(member('7', 'x'))],
  ['a size with blanks around it', archive(...sized('         12 '))],
  ['a binary size', archive(...sized('\x80\0\0\0\0\0\0\0\0\0\x01\x02'))],
  [
    'links',
    unpack([
      { path: 's', type: '2', link: 't' },
      { path: 'h', type: '1', link: 't' },
    ]),
  ],
];

describe('readTar', () => {
  test.each(GOOD)('reads %s like the package tar', async (_, tar) => {
    const rows = read(tar);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(await readByPackage(tar));
  });

  test.each(Object.keys(HOSTILE_BUNDLES).filter((id) => !['bad-gzip', 'bad-tar'].includes(id)))(
    'reads the bundle %s like the package tar',
    async (id) => {
      const tar = gunzipSync(HOSTILE_BUNDLES[id]?.() as Buffer);
      expect(read(tar)).toEqual(await readByPackage(tar));
    },
  );

  const noRecord = 'a record of an extended header has no length and key';
  const wrongLength = 'the length of a record of an extended header is wrong';
  const bad: [string, Buffer, string][] = [
    ['an end without an end mark', member('0', 'x'.repeat(512)), 'it ends without an end mark'],
    ['half a header', member('0', 'x').subarray(0, 300), 'it ends without an end mark'],
    ['a member that is cut off', member('0', 'x'.repeat(600)).subarray(0, 1024), 'it ends within a member'],
    ['a wrong checksum', archive(Buffer.from(member('0', 'x')).fill('z', 0, 1)), 'the checksum of a header is wrong'],
    ['a size that is not octal', archive(...sized('00000090000\0')), 'a number in a header is not octal'],
    ['a negative size', archive(...sized('\xff'.repeat(12))), 'a size in a header is not valid'],
    ['a size of 2^88 bytes', archive(...sized(`\x81${'\0'.repeat(11)}`)), 'a size in a header is not valid'],
    [
      'a pax size that is not a number',
      archive(member('x', record('size', '1e3')), member('0', 'x')),
      'a size in a header is not valid',
    ],
    ['a pax record without a length', archive(member('x', 'path=a\n'), member('0', 'x')), noRecord],
    ['text before a pax record', archive(member('x', 'text 15 path=a\n'), member('0', 'x')), noRecord],
    ['a pax record that is too long', archive(member('x', '99 path=a\n'), member('0', 'x')), wrongLength],
    ['a pax record without a line break', archive(member('x', '8 path=a'), member('0', 'x')), wrongLength],
    ['a pax record that ends within its key', archive(member('x', '5 ab\ncd=x\n'), member('0', 'x')), wrongLength],
    ['a pax record of length 0', archive(member('x', `${record('a', 'b')}0 path=a\n`), member('0', 'x')), wrongLength],
    [
      'a sparse file',
      archive(member('x', record('GNU.sparse.major', '1')), member('0', 'x')),
      'it contains a sparse file',
    ],
    [
      'an extended header of more than 64 KiB',
      archive(member('x', record('comment', 'c'.repeat(64 * 1024 - 14))), member('0', 'x')),
      'an extended header has more than 65536 bytes',
    ],
  ];
  test.each(bad)('rejects %s', (_, tar, reason) => {
    expect(() => read(tar)).toThrow(new TarError(reason));
    expect(() => read(tar)).toThrow(TarError);
  });

  test('returns the type of a member in words, and one that it does not know as it is', () => {
    const types = read(archive(...[...'01234567S'].map((type) => member(type, '')))).map(([, type]) => type);
    expect(types).toEqual([
      ...['File', 'Link', 'SymbolicLink', 'CharacterDevice', 'BlockDevice', 'Directory', 'FIFO', 'File'],
      'type "S"',
    ]);
  });

  test('expects no data after a folder or a link, whatever its size', () => {
    const size = (block: Buffer) => block.write('00000001000\0', 124);
    const tar = archive(header(size, 'd', '5'), header(size, 's', '2'), header(size, 'h', '1'), member('0', 'x'));
    expect(read(tar)).toEqual([
      ['d', 'Directory', ''],
      ['s', 'SymbolicLink', ''],
      ['h', 'Link', ''],
      ['a', 'File', 'x'],
    ]);
  });

  test('takes a file for a folder by the slash at its end only if it has no type', () => {
    expect(read(archive(member('0', 'x', 'd/')))).toEqual([['d/', 'File', 'x']]);
    expect(read(archive(member('\0', '', 'd/')))).toEqual([['d/', 'Directory', '']]);
  });

  // POSIX and Python's tarfile; the package tar ignores it.
  test('applies a global pax path to every member after it', () => {
    const tar = archive(
      member('g', record('path', 'b')),
      member('g', record('comment', 'x')),
      member('0', '1'),
      member('0', '2', 'c'),
    );
    expect(read(tar)).toEqual([
      ['b', 'File', '1'],
      ['b', 'File', '2'],
    ]);
  });

  test('reads a size field without digits as 0', () => {
    expect(read(archive(header((block) => block.fill(0, 124, 136))))).toEqual([['a', 'File', '']]);
  });

  test('ends with an error or members for any change of one byte', () => {
    const tar = archive(member('x', record('path', 'b')), member('0', 'data'), member('L', 'name\0'), member('0', 'x'));
    for (let at = 0; at < tar.length; at++) {
      const changed = Buffer.from(tar);
      changed[at] = (changed[at] ?? 0) ^ 0x31;
      try {
        read(changed);
      } catch (error) {
        expect(error).toBeInstanceOf(TarError);
      }
    }
  });
});
