import { scaleLinear } from 'd3-scale';
import type { Share } from '../model/share.ts';
import type { ValueFormat } from '../tables/format-value.ts';
import { escapeHtml } from './escape.ts';
import { wrapped } from './wrapped.ts';

export interface Bar {
  readonly label: string;
  /** Whether the label is in Dutch, in a report in another language. */
  readonly isDutch?: boolean;
  readonly share: Share;
}

/** Words under which a chart is known to who does not see it. */
export interface ChartWords {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/**
 * Drawn as wide as a phone shows it, with letters of 14 units: a chart that is narrow can be read everywhere, beside
 * its table on a large screen and on paper too.
 */
export const chartWidth = 320;
const letterWidth = 7.9;
const lineHeight = 17;
const barHeight = 15;
const gap = 12;
const axisHeight = 24;
/** For the figure behind a bar. */
const right = 44;
/** Labels of so many letters stand before their bar; longer ones above it. */
const longestBefore = 8;

/** Shares as bars with their margin as a line, from 0 to the nearest round share above the widest margin. */
export function shareBars(bars: readonly Bar[], words: ChartWords, format: ValueFormat): string {
  const longest = Math.max(...bars.map(({ label }) => label.length));
  const isBefore = longest <= longestBefore;
  const left = isBefore ? Math.ceil(longest * letterWidth * 1.2) + 8 : 0;
  const most = Math.max(0.1, ...bars.map(({ share }) => share.high));
  const x = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([left, chartWidth - right]);
  let top = 0;
  const rows = bars.map(({ label, share, isDutch = false }) => {
    const lines = isBefore ? [] : wrapped(label, Math.floor(chartWidth / letterWidth));
    const above = lines.map((line, index) => nameAt(line, top + (index + 0.8) * lineHeight, isDutch));
    const start = top + lines.length * lineHeight + (isBefore ? 0 : 3);
    const middle = start + barHeight / 2;
    const before = isBefore ? nameAt(label, middle + 4.5, isDutch) : '';
    top = start + barHeight + gap;
    const [low, high] = [x(share.low), x(share.high)];
    return (
      above.join('') +
      before +
      `<rect class="bar" x="${left}" y="${fixed(start)}" width="${fixed(Math.max(1, x(share.value) - left))}" height="${barHeight}" rx="2"/>` +
      `<path class="margin" d="M${fixed(low)} ${fixed(middle)}H${fixed(high)}M${fixed(low)} ${fixed(middle - 4)}v8M${fixed(high)} ${fixed(middle - 4)}v8"/>` +
      `<text class="value" x="${fixed(high + 6)}" y="${fixed(middle + 4.5)}">${escapeHtml(format.text(share.value, 'share'))}</text>`
    );
  });
  const grid = x
    .ticks(4)
    .map(
      (tick, index) =>
        `<line class="grid" x1="${fixed(x(tick))}" x2="${fixed(x(tick))}" y1="0" y2="${fixed(top)}"/>` +
        `<text class="tick" x="${fixed(x(tick))}" y="${fixed(top + 16)}" text-anchor="${index === 0 && left === 0 ? 'start' : 'middle'}">${escapeHtml(format.text(tick, 'share'))}</text>`,
    );
  return svg(words, chartWidth, Math.ceil(top + axisHeight), [...grid, ...rows].join(''));
}

/** A drawing with a name and a description. */
export function svg({ id, title, description }: ChartWords, w: number, h: number, inside: string): string {
  return (
    `<svg class="chart" viewBox="0 0 ${w} ${h}" role="img" aria-labelledby="${id}-t ${id}-d" xmlns="http://www.w3.org/2000/svg">` +
    `<title id="${id}-t">${escapeHtml(title)}</title><desc id="${id}-d">${escapeHtml(description)}</desc>${inside}</svg>`
  );
}

export function fixed(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function nameAt(text: string, y: number, isDutch: boolean): string {
  return `<text class="name" x="0" y="${fixed(y)}"${isDutch ? ' lang="nl"' : ''}>${escapeHtml(text)}</text>`;
}
