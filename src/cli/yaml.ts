/** Writes JSON data as YAML 1.2: block style, texts of several lines as literal blocks, every doubtful scalar in JSON's quotes. */
export function formatYaml(value: unknown): string {
  return `${formatNode(value, 0).replace(/^\n/, '')}\n`;
}

/** A node after its key: on the same line with a blank before it, or on the lines below. */
function formatNode(value: unknown, depth: number): string {
  const pad = '  '.repeat(depth);
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []';
    return value.map((item) => `\n${pad}-${formatItem(item, depth)}`).join('');
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined);
    if (entries.length === 0) return ' {}';
    return entries.map(([key, v]) => `\n${pad}${formatScalar(key)}:${formatNode(v, depth + 1)}`).join('');
  }
  if (typeof value === 'string' && isBlock(value)) return formatBlock(value, pad);
  return ` ${formatScalar(value)}`;
}

/** A list's item; a map begins on the line of the dash. */
function formatItem(item: unknown, depth: number): string {
  const text = formatNode(item, depth + 1);
  const isMap = typeof item === 'object' && item !== null && text.startsWith('\n');
  return isMap ? ` ${text.slice(1).trimStart()}` : text;
}

/** Whether a literal block keeps the text as it is: several lines, none with blanks at an end, at most one line break at the end. */
function isBlock(text: string): boolean {
  return (
    /^\S[^\r\t\x7f-\x9f\u2028\u2029\ufeff]*$/u.test(text) &&
    /\n/.test(text.slice(0, -1)) &&
    !/[ \t]$/m.test(text) &&
    !/\n\n$/.test(text) &&
    !hasControls(text)
  );
}

function hasControls(text: string): boolean {
  return [...text].some((c) => c !== '\n' && (c.codePointAt(0) as number) < 32);
}

function formatBlock(text: string, pad: string): string {
  const keep = text.endsWith('\n') ? '|' : '|-';
  return ` ${keep}\n${text.replace(/\n$/, '').replace(/^(?=.)/gm, pad || '  ')}`;
}

function formatScalar(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return isPlain(value) ? value : JSON.stringify(value);
}

/** Texts that every YAML reader takes for a text: they begin with a letter, hold no syntax and are no word that some reader takes for a boolean or null. */
function isPlain(text: string): boolean {
  if (!/^[A-Za-z_/$][\w /$.(){}[\]<>=+*@%?!;'"`’–…-]*$/.test(text)) return false;
  return !/ $/.test(text) && !/^(true|false|yes|no|on|off|y|n|null|nan|inf)$/i.test(text);
}
