import { scaleBand, scaleLinear } from 'd3-scale';
import type { Share } from '../model/share.ts';
import type { ValueFormat } from '../tables/format-value.ts';
import { escapeHtml } from './escape.ts';

export interface Bar {
  readonly label: string;
  readonly share: Share;
}

/** Words under which a chart is known to who does not see it. */
export interface ChartWords {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

const width = 640;
const labelWidth = 250;
const rowHeight = 34;
/** Characters that fit beside the bars on one line. */
const lineLength = 32;
/** In the size of the letters. */
const lineHeight = 1.1;
const axisHeight = 26;
const right = 52;

/** Shares as bars with their margin as a line, from 0 to the nearest round share above the widest margin. */
export function shareBars(bars: readonly Bar[], words: ChartWords, format: ValueFormat): string {
  const height = bars.length * rowHeight + axisHeight;
  const most = Math.max(0.1, ...bars.map(({ share }) => share.high));
  const x = scaleLinear()
    .domain([0, most])
    .nice(5)
    .range([labelWidth, width - right]);
  const y = scaleBand<number>()
    .domain(bars.map((_, index) => index))
    .range([0, bars.length * rowHeight])
    .paddingInner(0.38)
    .paddingOuter(0.19);
  const ticks = x.ticks(5);
  const grid = ticks.map(
    (tick) =>
      `<line class="grid" x1="${fixed(x(tick))}" x2="${fixed(x(tick))}" y1="0" y2="${bars.length * rowHeight}"/>` +
      `<text class="tick" x="${fixed(x(tick))}" y="${height - 8}" text-anchor="middle">${escapeHtml(format.text(tick, 'share'))}</text>`,
  );
  const rows = bars.map(({ label, share }, index) => {
    const top = y(index) ?? 0;
    const middle = top + y.bandwidth() / 2;
    const [low, high] = [x(share.low), x(share.high)];
    return (
      `<text class="name" x="${labelWidth - 10}" y="${fixed(middle)}" text-anchor="end" dominant-baseline="central">${labelLines(label)}</text>` +
      `<rect class="bar" x="${labelWidth}" y="${fixed(top)}" width="${fixed(Math.max(1, x(share.value) - labelWidth))}" height="${fixed(y.bandwidth())}" rx="2"/>` +
      `<path class="margin" d="M${fixed(low)} ${fixed(middle)}H${fixed(high)}M${fixed(low)} ${fixed(middle - 4)}v8M${fixed(high)} ${fixed(middle - 4)}v8"/>` +
      `<text class="value" x="${fixed(high + 6)}" y="${fixed(middle)}" dominant-baseline="central">${escapeHtml(format.text(share.value, 'share'))}</text>`
    );
  });
  return svg(words, width, height, [...grid, ...rows].join(''));
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

/** The label on one line, or on two around the middle of the bar; what goes beyond is cut, and whole in the title. */
function labelLines(label: string): string {
  if (label.length <= lineLength) return escapeHtml(label);
  const at = label.lastIndexOf(' ', lineLength);
  const cut = at > 0 ? at : lineLength;
  const lines = [label.slice(0, cut), shortened(label.slice(cut).trimStart())];
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${labelWidth - 10}" dy="${index === 0 ? -lineHeight / 2 : lineHeight}em">${escapeHtml(line)}</tspan>`,
  );
  return `<title>${escapeHtml(label)}</title>${spans.join('')}`;
}

function shortened(line: string): string {
  return line.length > lineLength + 4 ? `${line.slice(0, lineLength + 3).trimEnd()}…` : line;
}
