/** Python's types by extension: first those that were recorded (contract §5.1), then the other audio and video types of its table. */
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

/** Returns the content type that the official client sends for a file name; undefined for an unknown extension. */
export function getMediaType(filename: string): string | undefined {
  const extension = /[^.]\.([^.]+?)(?:\.(?:gz|bz2|xz|br))?$/i.exec(filename)?.[1]?.toLowerCase();
  return extension === undefined || !Object.hasOwn(TYPES, extension) ? undefined : TYPES[extension];
}

/** Returns an extension, with its dot, for a recording whose name is unknown; '' for an unknown type. */
export function getExtension(type: string): string {
  const essence = type.split(';')[0]?.trim().toLowerCase() ?? '';
  const name = essence.replace(/^(audio|video)\/(x-)?/, '');
  const extension = name === 'mpeg' ? 'mp3' : name === 'mp4' && essence.startsWith('audio/') ? 'm4a' : name;
  return essence !== name && Object.hasOwn(TYPES, extension) ? `.${extension}` : '';
}
