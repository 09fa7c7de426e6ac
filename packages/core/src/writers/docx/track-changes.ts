import type { ScannedParagraph, ScannedRun } from './scan-paragraphs.ts';

/** In the words of one paragraph: what stands from `start` to `end` becomes `text`. */
export interface WordsEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Other XML in place of what stands from `start` to `end`. */
export interface XmlEdit {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** Who is said to have made the changes. */
export const author = 'hwlint';

/** Whether all that an edit takes away are words of runs that may be cut. */
export function canTrack({ isPlain, runs }: ScannedParagraph, edit: WordsEdit): boolean {
  const touched = touchedRuns(runs, edit);
  return (
    isPlain &&
    edit.end > edit.start &&
    touched.length > 0 &&
    touched.every(({ run, at }) =>
      placed(run.pieces).every(({ item: { text, xml }, at: from }) => {
        const start = at + from;
        return xml === undefined || start >= edit.end || start + text.length <= edit.start;
      }),
    )
  );
}

/**
 * A paragraph's runs with edits as tracked changes: what goes is marked as deleted, what comes as inserted, both as the
 * words looked that go.
 * @param edits that {@link canTrack}, in order, none overlapping another
 * @param nextId a number for each change that none in the document has
 */
export function trackEdits(
  { runs }: ScannedParagraph,
  edits: readonly WordsEdit[],
  nextId: () => number,
): readonly XmlEdit[] {
  return placed(runs).flatMap(({ item: run, at }): readonly XmlEdit[] => {
    const end = at + run.text.length;
    const own = edits.filter((edit) => edit.start < end && edit.end > at);
    if (own.length === 0) return [];
    let xml = '';
    let done = at;
    for (const edit of own) {
      const from = Math.max(edit.start, at);
      const to = Math.min(edit.end, end);
      xml += cut(run, done - at, from - at);
      xml += change('del', nextId(), cut(run, from - at, to - at, 'w:delText'));
      const first = touchedRuns(runs, edit)[0]?.run ?? run;
      if (edit.end <= end && edit.text !== '')
        xml += change('ins', nextId(), wrapped(first, wordsXml(edit.text)));
      done = to;
    }
    return [{ start: run.start, end: run.end, xml: xml + cut(run, done - at, run.text.length + 1) }];
  });
}

const tracked = new RegExp(
  `<w:(?<kind>ins|del) w:id="(?<id>\\d+)" w:author="${author}">(?<runs>.*?)</w:\\k<kind>>`,
  'gsu',
);

/** The XML of a document as it was before the changes of {@link trackEdits} with a number above `before`. */
export function rejectTracked(xml: string, before: number): string {
  return xml.replace(tracked, (whole: string, kind: string, id: string, runs: string) => {
    if (Number(id) <= before) return whole;
    return kind === 'ins' ? '' : runs.replaceAll('w:delText', 'w:t');
  });
}

/** Where each begins, in the words of all together. */
function placed<T extends { readonly text: string }>(
  items: readonly T[],
): readonly { readonly item: T; readonly at: number }[] {
  let at = 0;
  return items.map((item) => {
    at += item.text.length;
    return { item, at: at - item.text.length };
  });
}

function touchedRuns(
  runs: readonly ScannedRun[],
  { start, end }: WordsEdit,
): readonly { readonly run: ScannedRun; readonly at: number }[] {
  return placed(runs).flatMap(({ item, at }) =>
    start < at + item.text.length && end > at ? [{ run: item, at }] : [],
  );
}

/**
 * A part of a run as a run of its own; nothing when it is empty. A sign without width (where a comment is made, where a page
 * ended) stays before words that go.
 */
function cut(run: ScannedRun, start: number, end: number, element: 'w:t' | 'w:delText' = 'w:t'): string {
  const inner = placed(run.pieces).map(({ item: { text, xml }, at }) => {
    if (xml !== undefined) {
      const isIn = at >= start && (at < end || (at === end && text === ''));
      return isIn && element === 'w:t' ? xml : '';
    }
    return wordsXml(text.slice(Math.max(start - at, 0), Math.max(end - at, 0)), element);
  });
  return wrapped(run, inner.join(''));
}

function wrapped({ open, look }: ScannedRun, inner: string): string {
  return inner === '' ? '' : `${open}${look}${inner}</w:r>`;
}

function wordsXml(words: string, element = 'w:t'): string {
  return words === '' ? '' : `<${element} xml:space="preserve">${escaped(words)}</${element}>`;
}

function change(kind: 'ins' | 'del', id: number, run: string): string {
  return `<w:${kind} w:id="${id}" w:author="${author}">${run}</w:${kind}>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
