// C0 and C1 control characters: terminals act on them.
const CONTROL = /\p{Cc}/u;
const WINDOWS_FORBIDDEN = /[<>:"|?*]|[. ]$/;
const WINDOWS_DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/**
 * Returns what is wrong with the name of a file or folder, for messages; undefined if it is valid. Windows accepts fewer names.
 * @internal
 */
export function findNameProblem(name: string, platform: string = process.platform): string | undefined {
  if (name === '') return 'is empty';
  if (name === '.' || name === '..') return `is "${name}"`;
  if (/[/\\]/.test(name)) return 'contains a path separator';
  if (CONTROL.test(name)) return 'contains a control character';
  if (!name.isWellFormed()) return 'contains half of a surrogate pair';
  if (platform !== 'win32') return undefined;
  if (WINDOWS_FORBIDDEN.test(name)) return 'cannot be a name on Windows';
  return WINDOWS_DEVICE.test(name) ? 'is a device on Windows' : undefined;
}

/** Returns one spelling for names that a file system may treat as the same: without differences of letter case and Unicode composition. @internal */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC');
}
