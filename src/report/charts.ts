import { escapeHtml } from './escape.ts';
import { formatScore } from './report.ts';

const RADIUS = 52;
const LENGTH = 2 * Math.PI * RADIUS;

/** A score as a ring with the number in it; the threshold is a mark on the ring. */
export function formatRing(score: number, threshold: number | undefined, isBelow: boolean): string {
  const filled = Math.min(Math.max(score, 0), 1) * LENGTH;
  const mark =
    threshold === undefined
      ? ''
      : `<line class="mark" x1="70" y1="10" x2="70" y2="26" transform="rotate(${(threshold * 360).toFixed(1)} 70 70)"/>`;
  return `<svg class="ring" viewBox="0 0 140 140" role="img" aria-label="score ${formatScore(score)}">
<circle class="track" cx="70" cy="70" r="${RADIUS}"/>
<circle class="${isBelow ? 'low' : 'fill'}" cx="70" cy="70" r="${RADIUS}" stroke-dasharray="${filled.toFixed(2)} ${LENGTH.toFixed(2)}" transform="rotate(-90 70 70)"/>
${mark}<text x="70" y="71">${formatScore(score)}</text>
</svg>`;
}

/** Counts as one bar of parts side by side. */
export function formatStack(counts: readonly (readonly [name: string, count: number])[], label: string): string {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  let x = 0;
  const parts = counts.map(([name, count]) => {
    const width = total === 0 ? 0 : (count / total) * 100;
    const part = `<rect class="${name}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="10"/>`;
    x += width;
    return part;
  });
  return `<svg class="stack" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${escapeHtml(label)}"><rect class="track" width="100" height="10"/>${parts.join('')}</svg>`;
}
