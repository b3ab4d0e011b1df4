/** The multipart body of an evaluation. `FormData` cannot write it: a field of it has no content type (contract §5.1, ruling R14). */

/** What stands before and after the recording's bytes. */
export interface Frame {
  /** The request's `Content-Type`, with the boundary. */
  contentType: string;
  head: Uint8Array<ArrayBuffer>;
  tail: Uint8Array<ArrayBuffer>;
}

/** Two parts in this order: `audio_file` with a file name, `metadata` with a content type and no file name. */
export function frame(filename: string, contentType: string, metadata: string): Frame {
  const boundary = `evalwire-${crypto.randomUUID()}`;
  const head = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="audio_file"; filename="${escapeName(filename)}"`,
    `Content-Type: ${contentType}`,
    '',
    '',
  ];
  const tail = [
    '',
    `--${boundary}`,
    'Content-Disposition: form-data; name="metadata"',
    'Content-Type: application/json',
    '',
    metadata,
    `--${boundary}--`,
    '',
  ];
  const utf8 = new TextEncoder();
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    head: utf8.encode(head.join('\r\n')),
    tail: utf8.encode(tail.join('\r\n')),
  };
}

/** As browsers write a file name: UTF-8, with only these three escaped. */
function escapeName(filename: string): string {
  return filename.replace(/["\r\n]/g, (c) => (c === '"' ? '%22' : c === '\r' ? '%0D' : '%0A'));
}

/** Python's guess by extension: first as recorded (contract §5.1), then what else its table has of sound and pictures that a call may be kept in. */
const TYPES: Record<string, string> = {
  wav: 'audio/x-wav',
  mp3: 'audio/mpeg',
  webm: 'video/webm',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  flac: 'audio/flac',
  aac: 'audio/aac',
  mp4: 'video/mp4',
  '3g2': 'audio/3gpp2',
  '3gp': 'audio/3gpp',
  aif: 'audio/x-aiff',
  aifc: 'audio/x-aiff',
  aiff: 'audio/x-aiff',
  amr: 'audio/AMR',
  au: 'audio/basic',
  avi: 'video/x-msvideo',
  m4v: 'video/mp4',
  mkv: 'video/x-matroska',
  mov: 'video/quicktime',
  mp2: 'audio/mpeg',
  mpeg: 'video/mpeg',
  mpg: 'video/mpeg',
  mpga: 'audio/mpeg',
  oga: 'audio/ogg',
  snd: 'audio/basic',
  spx: 'audio/ogg',
  wma: 'audio/x-ms-wma',
};

/** The content type that the official client sends for a file name; undefined for an unknown extension. */
export function typeOfName(filename: string): string | undefined {
  const extension = /[^.]\.([^.]+?)(?:\.(?:gz|bz2|xz|br))?$/i.exec(filename)?.[1]?.toLowerCase();
  return extension === undefined || !Object.hasOwn(TYPES, extension) ? undefined : TYPES[extension];
}

/** An extension, with its dot, for a recording of which only the type is known; '' for an unknown type. */
export function extensionOfType(type: string): string {
  const essence = type.split(';')[0]?.trim().toLowerCase() ?? '';
  const name = essence.replace(/^(audio|video)\/(x-)?/, '');
  const extension = name === 'mpeg' ? 'mp3' : name === 'mp4' && essence.startsWith('audio/') ? 'm4a' : name;
  return essence !== name && Object.hasOwn(TYPES, extension) ? `.${extension}` : '';
}
