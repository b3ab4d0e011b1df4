import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  createProdloopClient,
  type EvaluateCallParams,
  EvaluationParameter,
  ProdloopError,
  UsageError,
  ValidationError,
} from '../../../src/prodloop/index.ts';
import { clientWith, rejection } from '../support.ts';

const AUDIO = { audio_file: new File(['RIFF'], 'call.wav') };
const BROKEN = { audio_file_path: 'no-such-call.wav' };

async function metadataOf(params: Partial<EvaluateCallParams>): Promise<unknown> {
  const { prodloop, requests } = clientWith([{ json: {} }]);
  await prodloop.evaluateCall({ ...AUDIO, ...params });
  return JSON.parse((await (requests[0] as Request).formData()).get('metadata') as string);
}

describe('metadata', () => {
  test('sends the metadata in the wire’s order and omits empty fields', async () => {
    const full = {
      input_prompt: ' Be kind – “sempre”.\n',
      bot_captured_variables: { name: null, extra: [1] },
      extraction_schema: { name: 'string' },
      thresholds: { e2e_response_time_max_ms: 800, other: 'x' },
      custom_parameters: [{ label: ' Ton ', weight: 3, description: ' Kind? ', key: ' Calm  Tone' }],
      parameters: ['extraction_variables', 'hallucination', 'hallucination'] as EvaluationParameter[],
    };
    const metadata = await metadataOf(full);
    expect(JSON.stringify(metadata)).toBe(
      JSON.stringify({
        parameters: ['extraction_variables', 'hallucination', 'hallucination'],
        custom_parameters: [{ key: 'calm__tone', description: 'Kind?', label: 'Ton' }],
        thresholds: { e2e_response_time_max_ms: 800, other: 'x' },
        extraction_schema: { name: 'string' },
        bot_captured_variables: { name: null, extra: [1] },
        input_prompt: 'Be kind – “sempre”.',
      }),
    );
    expect(
      await metadataOf({
        parameters: ['pause_profile'],
        custom_parameters: [],
        thresholds: {},
        extraction_schema: {},
        bot_captured_variables: {},
        input_prompt: ' ',
      }),
    ).toEqual({ parameters: ['pause_profile'] });
  });

  test('sends an empty list of parameters if only custom ones are requested', async () => {
    expect(await metadataOf({ custom_parameters: [{ key: 'hallucination', description: 'x', label: null }] })).toEqual({
      parameters: [],
      custom_parameters: [{ key: 'hallucination', description: 'x' }],
    });
  });
});

describe('an argument that breaks a rule', () => {
  const ALL = Object.values(EvaluationParameter).join(', ');
  // Every line satisfies one more rule; the error is that of the first broken rule (contract §5.2).
  const lines: [string, Record<string, unknown>, string][] = [
    [
      '1: all of parameters',
      { parameters: ['hallucination', ' Nope '], custom_parameters: ['x'] },
      `Unsupported parameter ' Nope '. Supported values: ${ALL}.`,
    ],
    [
      '2: no mapping',
      { custom_parameters: [{ key: 'a', description: 'b' }, 'tone'] },
      'custom parameter must be a CustomEvaluationParameter or mapping.',
    ],
    [
      '2: a list is none',
      { custom_parameters: [['tone']] },
      'custom parameter must be a CustomEvaluationParameter or mapping.',
    ],
    [
      '2: key before description',
      { custom_parameters: [{ key: ' ', description: '' }] },
      'custom parameter key is required.',
    ],
    [
      '2: description',
      {
        custom_parameters: [
          { key: 'a', description: ' ' },
          { key: 'A', description: 'x' },
        ],
      },
      'custom parameter description is required.',
    ],
    [
      '3: a key twice',
      {
        parameters: [],
        custom_parameters: [
          { key: 'tone check', description: 'a' },
          { key: 'Tone_Check', description: 'b' },
        ],
      },
      'Duplicate custom parameter key: tone_check',
    ],
    ['4: nothing asked for', { parameters: [] }, 'At least one evaluation parameter is required.'],
    ['4: nothing given', {}, 'At least one evaluation parameter is required.'],
    [
      '5: no schema',
      { parameters: ['hallucination', 'extraction_variables'], extraction_schema: {} },
      "extraction_schema is required when using 'extraction_variables'.",
    ],
    [
      '6: nothing captured',
      {
        parameters: ['extraction_variables', 'hallucination'],
        extraction_schema: { a: 'int' },
        bot_captured_variables: {},
      },
      "bot_captured_variables is required when using 'extraction_variables'.",
    ],
    [
      '7: keys missing',
      {
        parameters: ['extraction_variables', 'hallucination'],
        extraction_schema: { c: 'int', a: 'int', b: 'x' },
        bot_captured_variables: { a: null, z: 1, b: undefined },
      },
      'bot_captured_variables is missing keys from extraction_schema: c, b',
    ],
    [
      '7: keys that every object has',
      {
        parameters: ['extraction_variables'],
        extraction_schema: { constructor: 'string', a: 'string', toString: 'string' },
        bot_captured_variables: { a: null },
      },
      'bot_captured_variables is missing keys from extraction_schema: constructor, toString',
    ],
    [
      '8: no prompt',
      { parameters: ['prompt_injection', 'hallucination'], input_prompt: ' ' },
      "input_prompt is required when using 'hallucination'.",
    ],
    [
      'R3: no prompt for the first prompt-aware one',
      { parameters: ['pause_profile', 'roleplay_jailbreak', 'prompt_injection'] },
      "input_prompt is required when using 'roleplay_jailbreak'.",
    ],
    ['9: no file', { parameters: ['pause_profile'] }, 'Audio file not found: no-such-call.wav'],
    ['parameters that are none', { parameters: 'hallucination' }, 'parameters must be an array.'],
    ['thresholds that are none', { parameters: ['pause_profile'], thresholds: 800 }, 'thresholds must be an object.'],
    [
      'JSON that is none',
      { parameters: ['pause_profile'], bot_captured_variables: { big: 1n } },
      'evaluateCall: the arguments cannot be written as JSON: Do not know how to serialize a BigInt',
    ],
  ];
  test.each(lines)('%s', async (_, params, message) => {
    const { prodloop, requests } = clientWith([{ json: {} }]);
    const error = await rejection(prodloop.evaluateCall({ ...BROKEN, ...params }));
    expect(error.message).toBe(message);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toBeInstanceOf(ProdloopError);
    expect(error).toBeInstanceOf(UsageError);
    expect(requests).toEqual([]);
  });
});

describe('the recording', () => {
  const ask = { parameters: ['pause_profile'] as EvaluationParameter[] };
  test.each<[string, Record<string, unknown>, string]>([
    ['missing', {}, 'audio_file is required: a path, Blob, File, bytes or a stream.'],
    [
      'that is passed twice',
      { audio_file: 'a.wav', audio_file_path: 'a.wav' },
      'Pass audio_file or audio_file_path, not both.',
    ],
    ['a directory', { audio_file: import.meta.dirname }, `Audio path is not a file: ${import.meta.dirname}`],
    ['below a file', { audio_file: `${import.meta.filename}/x` }, `Audio file not found: ${import.meta.filename}/x`],
    ['with an impossible path', { audio_file: 'a\0b.wav' }, 'Audio file not found: a\0b.wav'],
    ['a file: URL', { audio_file_path: new URL('file:///no/such.wav') }, 'Audio file not found: file:///no/such.wav'],
    ['a number', { audio_file: 42 }, 'audio_file must be a path, Blob, File, bytes or a stream of bytes.'],
    ['an object', { audio_file: {} }, 'audio_file must be a path, Blob, File, bytes or a stream of bytes.'],
    ['with a blank name', { audio_file: new Uint8Array(1), filename: ' ' }, 'filename must not be blank.'],
    [
      'with an invalid type',
      { audio_file: new Uint8Array(1), content_type: 'a/b\r\nx: y' },
      'content_type must be a media type, such as "audio/mpeg".',
    ],
    [
      'with an invalid size',
      { audio_file: new Blob([]).stream(), size: -1 },
      'size must be the number of bytes in the stream.',
    ],
  ])('rejects a recording: %s', async (_, params, message) => {
    const { prodloop, requests } = clientWith([{ json: {} }]);
    const error = await rejection(prodloop.evaluateCall({ ...params, ...ask } as EvaluateCallParams));
    expect([error.name, error.message]).toEqual(['ValidationError', message]);
    expect(requests).toEqual([]);
  });

  test('rejects a stream that is being read', async () => {
    const stream = new Blob(['x']).stream();
    stream.getReader();
    const error = await rejection(clientWith([]).prodloop.evaluateCall({ audio_file: stream, ...ask }));
    expect(error.message).toBe('audio_file is a stream that is locked: another reader is using it.');
  });

  test('rejects a link to itself as not found', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evalwire-link-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'loop.wav');
    symlinkSync('loop.wav', path);
    const error = await rejection(clientWith([]).prodloop.evaluateCall({ audio_file: path, ...ask }));
    expect(error.message).toBe(`Audio file not found: ${path}`);
  });

  // Python's table of types (contract §5.1).
  test.each([
    ['call.wav', 'audio/x-wav'],
    ['CALL.WAV', 'audio/x-wav'],
    ['call.wav.gz', 'audio/x-wav'],
    ['call.mp3.bz2', 'audio/mpeg'],
    ['call.wav.xz', 'audio/x-wav'],
    ['call.AIFF', 'audio/x-aiff'],
    ['call.3gp', 'audio/3gpp'],
    ['call.au', 'audio/basic'],
    ['a.b.webm', 'video/webm'],
    ['a.m4a', 'audio/mp4'],
    ['a.ogg', 'audio/ogg'],
    ['a.opus', 'audio/ogg'],
    ['a.flac', 'audio/flac'],
    ['a.aac', 'audio/aac'],
    ['a.mp4', 'video/mp4'],
    ['a.g729a', 'application/octet-stream'],
    ['call', 'application/octet-stream'],
    ['.wav', 'application/octet-stream'],
    ['a.wav.', 'application/octet-stream'],
    ['a.constructor', 'application/octet-stream'],
  ])('sends a file called %s with the type %s', async (name, type) => {
    const { prodloop, requests } = clientWith([{ json: {} }]);
    await prodloop.evaluateCall({ audio_file: new File(['x'], name), ...ask });
    const sent = (await (requests[0] as Request).formData()).get('audio_file') as File;
    expect([sent.name, sent.type]).toEqual([name, type]);
  });

  test.each<[string, Partial<EvaluateCallParams>, string, string]>([
    [
      'names a Blob by its type',
      { audio_file: new Blob(['x'], { type: 'audio/webm;codecs=opus' }) },
      'recording.webm',
      'video/webm',
    ],
    ['names MPEG audio mp3', { audio_file: new Blob(['x'], { type: 'audio/mpeg' }) }, 'recording.mp3', 'audio/mpeg'],
    ['names MPEG-4 audio m4a', { audio_file: new Blob(['x'], { type: 'audio/mp4' }) }, 'recording.m4a', 'audio/mp4'],
    ['keeps an unknown type', { audio_file: new Blob(['x'], { type: 'audio/evrc' }) }, 'recording', 'audio/evrc'],
    ['uses the default type for bytes', { audio_file: new Uint8Array(3) }, 'recording', 'application/octet-stream'],
    [
      'prefers the caller’s filename and content_type',
      { audio_file: new File(['x'], 'a.wav'), filename: 'b.xyz', content_type: 'audio/basic' },
      'b.xyz',
      'audio/basic',
    ],
  ])('%s', async (_, params, name, type) => {
    const { prodloop, requests } = clientWith([{ json: {} }]);
    await prodloop.evaluateCall({ ...params, ...ask });
    const sent = (await (requests[0] as Request).formData()).get('audio_file') as File;
    expect([sent.name, sent.type]).toEqual([name, type]);
  });
});

test('evaluateCall sends nothing if the signal is already aborted', async () => {
  const { prodloop, requests } = clientWith([{ json: {} }]);
  const signal = AbortSignal.abort(new Error('no more'));
  expect(
    (await rejection(prodloop.evaluateCall({ ...BROKEN, parameters: ['pause_profile'] }, { signal }))).message,
  ).toBe('no more');
  expect(requests).toEqual([]);
});

test('the client has coerceParameter as a method', () => {
  const prodloop = createProdloopClient({ apiKey: 'k' });
  expect(prodloop.coerceParameter(' E2E_Response_Time ')).toBe(EvaluationParameter.E2E_RESPONSE_TIME);
  expect(() => prodloop.coerceParameter('')).toThrow(
    /^Unsupported parameter ''\. Supported values: e2e_response_time, /,
  );
});
