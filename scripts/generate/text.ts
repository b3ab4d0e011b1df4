/** First line of every generated TypeScript file. */
export function banner(source: string): string {
  return `// Generated from ${source} by "npm run generate". Do not edit.`;
}

export function pascalCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A documentation comment, indented; long paragraphs are wrapped at word ends. */
export function docComment(paragraphs: string[], indent: string): string {
  const lines = paragraphs
    .map((p) => p.trim())
    .flatMap((p, i) => [
      ...(i > 0 && !p.startsWith('@') ? [''] : []),
      ...p.split('\n').flatMap((line) => wrap(line, 116 - indent.length)),
    ]);
  if (lines.length === 1) return `${indent}/** ${lines[0]?.replaceAll('*/', '*\\/')} */`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line ? ` ${line.replaceAll('*/', '*\\/')}` : ''}`).join('\n')}\n${indent} */`;
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.trim().split(/\s+/)) {
    if (current && current.length + word.length + 1 > width) {
      lines.push(current);
      current = word;
    } else current = current ? `${current} ${word}` : word;
  }
  return [...lines, current];
}
