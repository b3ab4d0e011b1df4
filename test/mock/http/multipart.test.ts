import { describe, expect, test } from 'vitest';
import { MultipartError, readMultipart } from '../../../src/mock/http/multipart.ts';

const CRLF = '\r\n';
const part = (head: string, body: string) => `--b${CRLF}${head}${CRLF}${CRLF}${body}${CRLF}`;
const field = (name: string, value: string) => part(`Content-Disposition: form-data; name="${name}"`, value);
const END = '--b--\r\n';

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const read = (text: string | Uint8Array, size = 1e9, limit = 1e6) =>
  readMultipart(pieces(typeof text === 'string' ? Buffer.from(text) : text, size), 'b', limit);

describe('a form', () => {
  test('is read the same in pieces of any size', async () => {
    const body = `a preamble${CRLF}${field('empty', '')}${field('text', `ä\r\n--\r\n--c ${'x'.repeat(50)}`)}${part(
      'content-type: audio/wav\r\nCONTENT-DISPOSITION: form-data; name="file"; filename="x"',
      '\r\n--\r\n--B\r\r\n-',
    )}${END}an epilogue`;
    const whole = await read(body);
    expect(whole.fields.map(({ name, value }) => [name, value])).toEqual([
      ['empty', ''],
      ['text', `ä\r\n--\r\n--c ${'x'.repeat(50)}`],
    ]);
    expect(whole.files).toEqual([{ name: 'file', filename: 'x', contentType: 'audio/wav', size: 13 }]);
    for (let size = 1; size < 40; size++) expect(await read(body, size), `pieces of ${size}`).toEqual(whole);
  });

  test('counts the bytes of files exactly, whatever they contain', async () => {
    const content = new Uint8Array(300_000).map((_, i) => [13, 10, 45, 45, 98, 0, 255][(i * 7919) % 7] as number);
    const head = Buffer.from(`--b\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\n`);
    for (const size of [1000, 4096, 65_536]) {
      const { files } = await read(Buffer.concat([head, content, Buffer.from(`\r\n${END}`)]), size);
      expect(files[0]?.size).toBe(300_000);
    }
  });

  test.each([
    ['a;b=c.wav', 'filename="a;b=c.wav"'],
    ['a"b"', 'filename="a%22b%22"'],
    ['a"b"', 'filename="a\\"b\\""'],
    ['C:\\audio\\', 'filename="C:\\audio\\"'],
    ['Zoë – 电话.wav', 'filename="Zoë – 电话.wav"'],
    ['bare.wav', 'filename=bare.wav'],
    ['', 'filename=""'],
    ['', "filename*=UTF-8''x.wav"],
    ['plain.wav', "filename*=UTF-8''x.wav;filename=plain.wav"],
  ])('file name %j', async (name, argument) => {
    const { files } = await read(`${part(`Content-Disposition: form-data; name="f"; ${argument}`, 'x')}${END}`);
    expect(files).toEqual([{ name: 'f', filename: name, contentType: 'application/octet-stream', size: 1 }]);
  });

  test('is read as FormData sends it', async () => {
    const data = new FormData();
    data.set('a', 'eins');
    data.set('file', new Blob(['12345'], { type: 'audio/x' }), 'a;b="c"\r\n.wav');
    const request = new Request('http://x', { method: 'POST', body: data });
    const boundary = /boundary=(.*)/.exec(request.headers.get('content-type') ?? '')?.[1] ?? '';
    const form = await readMultipart(pieces(new Uint8Array(await request.arrayBuffer()), 7), boundary, 1e6);
    expect(form.fields).toEqual([{ name: 'a', value: 'eins', contentType: undefined }]);
    expect(form.files).toEqual([{ name: 'file', filename: 'a;b="c"\r\n.wav', contentType: 'audio/x', size: 5 }]);
  });

  test.each([
    ['nothing', ''],
    ['no last boundary', field('a', 'x')],
    ['no boundary at all', 'abc'],
    ['a part without a name', `${part('Content-Type: text/plain', 'x')}${END}`],
    ['a part that is no form data', `${part('Content-Disposition: attachment; name="a"', 'x')}${END}`],
    ['a boundary that goes on with a hyphen', `--bx-\r\n\r\n${END}`],
    ['a boundary that goes on', `--bc\r\n\r\n${END}`],
    ['headers without an end', `--b\r\n${'x'.repeat(40_000)}`],
    ['more text than is allowed', `${field('a', 'x'.repeat(2000))}${END}`],
    ['very many parts', `${field('a', '').repeat(1100)}${END}`],
  ])('is rejected if it is not valid: %s', async (_name, body) => {
    for (const size of [1e9, 10]) await expect(read(body, size, 1000)).rejects.toBeInstanceOf(MultipartError);
  });
});

describe('a part', () => {
  const first = async (head: string, body = 'x') => (await read(`${part(head, body)}${END}`)).fields[0];

  test.each<[string, string]>([
    ['form-data; name="a;b"', 'a;b'],
    ['FORM-DATA; NAME=bare', 'bare'],
    ['form-data;name=bare', 'bare'],
    ['form-data ; x=1 ; name = bare ', 'bare '.trim()],
    ['form-data; filename2="n"; name="a%22%0D%0Ab"', 'a"\r\nb'],
    ['form-data; name="a%0d%0ab"', 'a\r\nb'],
    ['form-data; name=""', ''],
    ['form-data; name=', ''],
  ])('with the disposition %j has the name %j', async (disposition, name) => {
    expect((await first(`content-disposition: ${disposition}`))?.name).toBe(name);
  });

  test.each(['form-data', 'form-data; names="a"', 'form-datax; name="a"', 'x form-data; name="a"'])(
    'with the disposition %j is rejected',
    async (disposition) => {
      await expect(first(`content-disposition: ${disposition}`)).rejects.toThrow(
        new MultipartError('a part has no content-disposition with a name'),
      );
    },
  );

  test('without headers is rejected', async () => {
    await expect(read(`--b${CRLF}${CRLF}x${CRLF}${END}`)).rejects.toThrow(
      new MultipartError('a part has no content-disposition with a name'),
    );
  });

  test('has the content type of its own header', async () => {
    const disposition = 'Content-Disposition: form-data; name="a"';
    expect(await first(`${disposition}\r\nContent-Type:  text/csv `)).toEqual({
      name: 'a',
      value: 'x',
      contentType: 'text/csv',
    });
    expect(
      (await first(`${disposition}\r\nX-Content-Type: text/csv\r\nContent-Type2: a/b`))?.contentType,
    ).toBeUndefined();
  });

  test('can have headers of 16 KiB in all', async () => {
    const head = (length: number) => `Content-Disposition: form-data; name="a"\r\nx: ${'y'.repeat(length)}`;
    expect((await first(head(16_000)))?.value).toBe('x');
    const endless = `--b${CRLF}${head(17_000)}`;
    await expect(read(endless)).rejects.toThrow(new MultipartError('the headers of a part are too long'));
  });

  test('can have headers of exactly the limit in one chunk, and their end in the next', async () => {
    const rest = `${CRLF}${CRLF}x${CRLF}${END}`;
    const start = `${CRLF}Content-Disposition: form-data; name="a"\r\nx: `;
    const readHead = (length: number) => {
      const head = `--b${start}${'y'.repeat(length - start.length)}`;
      return read(head + rest, head.length);
    };
    expect((await readHead(16_384)).fields[0]?.name).toBe('a');
    await expect(readHead(16_385)).rejects.toThrow(new MultipartError('the headers of a part are too long'));
  });
});

describe('the limits of a form', () => {
  test('text of exactly the limit is read, one more byte is not', async () => {
    const form = `${field('a', 'x'.repeat(600))}${field('b', 'y'.repeat(400))}${END}`;
    for (const size of [1e9, 10]) {
      expect((await read(form, size, 1000)).fields).toHaveLength(2);
      await expect(read(form, size, 999)).rejects.toThrow(new MultipartError("the form's text parts exceed 999 bytes"));
    }
  });

  test('the bytes of files do not count', async () => {
    const file = part('content-disposition: form-data; name="f"; filename="f"', 'x'.repeat(5000));
    expect((await read(`${file}${END}`, 100, 10)).files[0]?.size).toBe(5000);
  });

  test('1000 parts are read, one more is not', async () => {
    expect((await read(`${field('a', '').repeat(1000)}${END}`)).fields).toHaveLength(1000);
    await expect(read(`${field('a', '').repeat(1001)}${END}`)).rejects.toThrow(
      new MultipartError('the form has more than 1000 parts'),
    );
    const file = part('content-disposition: form-data; name="f"; filename="f"', '');
    await expect(read(`${field('a', '').repeat(500)}${file.repeat(501)}${END}`)).rejects.toThrow(
      new MultipartError('the form has more than 1000 parts'),
    );
  });

  test('a file of 64 MiB is counted in one pass, without keeping it', { timeout: 10_000 }, async () => {
    async function* large() {
      yield Buffer.from('--b\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\n');
      const chunk = new Uint8Array(65_536);
      for (let i = 0; i < 1024; i++) yield chunk;
      yield Buffer.from(`\r\n${END}`);
    }
    expect((await readMultipart(large(), 'b', 10)).files[0]?.size).toBe(64 * 1024 * 1024);
  });
});

test('a form that is not complete or not valid is rejected with the reason', async () => {
  await expect(read(field('a', 'x'))).rejects.toThrow(new MultipartError('the form ends before its last boundary'));
  await expect(read(`--b-x${CRLF}${END}`)).rejects.toThrow(
    new MultipartError('a boundary is not followed by a line break'),
  );
  expect(new MultipartError('x').name).toBe('MultipartError');
});

test('what follows the last boundary is ignored, also in later chunks', async () => {
  const form = `${field('a', 'x')}${END}${field('b', 'y')}${END}`;
  for (const size of [1e9, 10]) expect((await read(form, size)).fields.map(({ name }) => name)).toEqual(['a']);
});

test('chunks after the last boundary are not read at all', async () => {
  async function* chunks() {
    yield Buffer.from(`${field('a', 'x')}--b--`);
    yield new Proxy(new Uint8Array(1), {
      get: (_, name) => {
        if (name !== 'then') throw new Error(`The property ${String(name)} of the chunk was read.`);
      },
    });
  }
  expect((await readMultipart(chunks(), 'b', 100)).fields.map(({ name }) => name)).toEqual(['a']);
});

test('text is decoded as one, even if a chunk ends within a character', async () => {
  const form = Buffer.from(`${field('a', 'é电🙂')}${END}`);
  for (let size = 1; size < 6; size++) expect((await read(form, size)).fields[0]?.value).toBe('é电🙂');
});
