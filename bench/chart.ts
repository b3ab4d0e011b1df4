import { escapeXml } from '../src/report/escape.ts';

export interface Chart {
  title: string;
  /** The values of the horizontal axis. */
  x: readonly number[];
  /** What the vertical axis counts. */
  unit: string;
  lines: readonly { name: string; values: readonly number[] }[];
}

const WIDTH = 720;
const HEIGHT = 360;
const LEFT = 50;
const RIGHT = 290;
const TOP = 40;
const BOTTOM = 50;
const COLORS = ['#0b6bcb', '#c2410c', '#15803d', '#7e22ce'];

/** Draws lines over a common axis as an SVG. Both axes are linear and the vertical one starts at 0. */
export function drawLines({ title, x, unit, lines }: Chart): string {
  const [maxX, maxY] = [Math.max(...x), Math.ceil(Math.max(...lines.flatMap(({ values }) => values)))];
  const toX = (value: number) => round(LEFT + ((WIDTH - LEFT - RIGHT) * value) / maxX);
  const toY = (value: number) => round(HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * value) / maxY);
  const text = (at: [number, number], content: string, more = '') =>
    `<text x="${at[0]}" y="${at[1]}"${more}>${escapeXml(content)}</text>`;
  const ticks = Array.from({ length: maxY + 1 }, (_, i) => i);
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text([LEFT, 20], title, ' font-size="15" font-weight="bold"'),
    ...ticks.flatMap((value) => [
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${toY(value)}" y2="${toY(value)}" stroke="#ddd"/>`,
      text([LEFT - 8, toY(value) + 4], String(value), ' text-anchor="end"'),
    ]),
    ...x.map((value) => text([toX(value), HEIGHT - BOTTOM + 18], String(value), ' text-anchor="middle"')),
    text([LEFT, HEIGHT - 10], `operations; the vertical axis counts ${unit}`),
    ...lines.flatMap(({ name, values }, i) => [
      `<polyline fill="none" stroke="${COLORS[i % COLORS.length]}" stroke-width="2" points="${values.map((value, j) => `${toX(x[j] ?? 0)},${toY(value)}`).join(' ')}"/>`,
      text([WIDTH - RIGHT + 16, TOP + 12 + 20 * i], name, ` fill="${COLORS[i % COLORS.length]}"`),
    ]),
    '</svg>',
  ].join('\n')}\n`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
