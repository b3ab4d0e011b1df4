// C0 and C1 control characters: no honest file name has them, and terminals act on them.
const CONTROL = /\p{Cc}/u;
const WINDOWS_FORBIDDEN = /[<>:"|?*]|[. ]$/;
const WINDOWS_DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/**
 * What is wrong with a name of one file or folder, for messages; undefined where it is fine. Windows takes fewer names than others.
 * @internal
 */
export function faultOfName(name: string, platform: string = process.platform): string | undefined {
  if (name === '') return 'is empty';
  if (name === '.' || name === '..') return `is "${name}"`;
  if (/[/\\]/.test(name)) return 'holds a path separator';
  if (CONTROL.test(name)) return 'holds a control character';
  if (!name.isWellFormed()) return 'holds half of a surrogate pair';
  if (platform !== 'win32') return undefined;
  if (WINDOWS_FORBIDDEN.test(name)) return 'cannot be a name on Windows';
  return WINDOWS_DEVICE.test(name) ? 'is a device on Windows' : undefined;
}

/** One spelling for names that a file system may take for the same: letter case and Unicode composition go. @internal */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC');
}
