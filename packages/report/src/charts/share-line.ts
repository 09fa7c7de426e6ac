import { scaleLinear, scalePoint } from 'd3-scale';
import type { Share } from '../model/share.ts';
import type { ValueFormat } from '../tables/format-value.ts';
import { escapeHtml } from './escape.ts';
import { type Bar, type ChartWords, chartWidth, fixed, svg } from './share-bars.ts';

const width = chartWidth;
const height = 210;
const edge = { left: 44, right: 6, top: 10, bottom: 30 };
const mostNames = 6;

/** Shares week after week, with their margin as a band. */
export function shareLine(points: readonly Bar[], words: ChartWords, format: ValueFormat): string {
  const most = Math.max(0.1, ...points.map(({ share }) => share.high));
  const x = scalePoint<number>()
    .domain(points.map((_, index) => index))
    .range([edge.left + 16, width - edge.right - 16]);
  const y = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([height - edge.bottom, edge.top]);
  const at = (index: number) => x(index) ?? 0;
  const pathOf = (value: (share: Share) => number) =>
    points.map(({ share }, index) => `${fixed(at(index))} ${fixed(y(value(share)))}`);
  const low = pathOf((share) => share.low);
  const high = pathOf((share) => share.high);
  const band = `M${[...high, ...low.reverse()].join('L')}Z`;
  const path = `M${pathOf((share) => share.value).join('L')}`;
  const grid = y
    .ticks(4)
    .map(
      (tick) =>
        `<line class="grid" x1="${edge.left}" x2="${width - edge.right}" y1="${fixed(y(tick))}" y2="${fixed(y(tick))}"/>` +
        `<text class="tick" x="${edge.left - 8}" y="${fixed(y(tick))}" text-anchor="end" dy="0.35em">${escapeHtml(format.text(tick, 'share'))}</text>`,
    );
  const step = Math.ceil(points.length / mostNames);
  const names = points.map(({ label }, index) =>
    index % step === 0
      ? `<text class="tick" x="${fixed(at(index))}" y="${height - 12}" text-anchor="middle">${escapeHtml(label)}</text>`
      : '',
  );
  const dots = points.map(
    ({ share }, index) =>
      `<circle class="dot" cx="${fixed(at(index))}" cy="${fixed(y(share.value))}" r="3.5"/>`,
  );
  const shapes = `<path class="band" d="${band}"/><path class="line" d="${path}"/>`;
  return svg(words, width, height, grid.join('') + shapes + dots.join('') + names.join(''));
}
