import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { loadLibrary } from './load-library.ts';
import { times } from './matrix.ts';
import type { PdfPage, Rule } from './page.ts';

/** A rule is no thicker, in points. */
const thickest = 2.5;
/** The shortest line that may be the border of a cell, in points. */
const shortest = 6;
/** A shape with more corners is part of a picture. */
const mostPoints = 50;
/** More lines than these are a drawing. */
const mostRules = 5_000;

/** The rules that are drawn on a page, and whether anything is. `viewport` brings its measures to the top left. */
export function drawingsOf(
  { fnArray, argsArray }: PDFOperatorList,
  viewport: readonly number[],
  { OPS }: Awaited<ReturnType<typeof loadLibrary>>,
): Pick<PdfPage, 'rules' | 'isDrawnOn'> {
  const rules: Rule[] = [];
  const saved: (readonly number[])[] = [];
  let matrix = viewport;
  let isDrawnOn = false;
  fnArray.forEach((operator: number, at: number) => {
    const args = argsArray[at];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) {
      matrix = times(matrix, args);
      isDrawnOn = true;
    } else if (operator === OPS.constructPath && rules.length < mostRules) {
      rules.push(...rulesOf(args, matrix, OPS));
    }
  });
  return { rules, isDrawnOn };
}

/** Numbers in a path: what follows each tells how many there are. */
const draw = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 };
const counts: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

function rulesOf(
  args: readonly unknown[],
  matrix: readonly number[],
  OPS: Readonly<Record<string, number>>,
): readonly Rule[] {
  const [paint, paths] = args;
  const path = Array.isArray(paths) ? paths[0] : undefined;
  if (!(path instanceof Float32Array) || paint === OPS.endPath) return [];
  const isFilled = [OPS.fill, OPS.eoFill].includes(Number(paint));
  const boxes: Rule[] = [];
  let points: [number, number][] = [];
  const end = () => {
    if (points.length <= mostPoints) boxes.push(...(isFilled ? [boxOf(points)] : sidesOf(points)));
    points = [];
  };
  for (let at = 0; at < path.length; ) {
    const kind = path[at] ?? 0;
    const count = counts[kind] ?? 0;
    if (kind === draw.moveTo && points.length > 0) end();
    if (kind === draw.closePath && points[0]) points.push(points[0]);
    else if (count >= 2) {
      const x = path[at + count - 1] ?? 0;
      const y = path[at + count] ?? 0;
      const [, , , , left = 0, top = 0] = times(matrix, [1, 0, 0, 1, x, y]);
      points.push([left, top]);
    }
    at += 1 + count;
  }
  if (points.length > 0) end();
  return boxes.filter(isRule);
}

function boxOf(points: readonly (readonly [number, number])[]): Rule {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function sidesOf(points: readonly (readonly [number, number])[]): Rule[] {
  return points.slice(1).map((point, at) => boxOf([points[at] ?? point, point]));
}

function isRule({ left, right, top, bottom }: Rule): boolean {
  const [width, height] = [right - left, bottom - top];
  return Math.min(width, height) <= thickest && Math.max(width, height) >= shortest;
}
