/** Words of a run, or a sign that stands as an element of its own: a tab, a break. */
export interface RunPiece {
  /** Without escapes. */
  readonly text: string;
  /** Of a sign. */
  readonly xml?: string;
}

/** A run of a paragraph (`w:r`). Offsets are those of the XML. */
export interface ScannedRun {
  readonly start: number;
  readonly end: number;
  /** Its own start tag. */
  readonly open: string;
  /** How its words look (`w:rPr`), as it stands; empty when nothing is said of that. */
  readonly look: string;
  readonly pieces: readonly RunPiece[];
  /** What they say together. */
  readonly text: string;
}

/** A paragraph of a Word document. */
export interface ScannedParagraph {
  /** Whether it is made of runs alone, and no change is tracked in it. */
  readonly isPlain: boolean;
  readonly runs: readonly ScannedRun[];
  /** All that stands in it, with line feeds for breaks. */
  readonly text: string;
}

/** Marks between runs, which stay where they are. */
const besideRuns: ReadonlySet<string> = new Set([
  ...['w:proofErr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd'],
]);
/** What a run may hold beside words. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:lastRenderedPageBreak': '',
  'w:commentReference': '',
};
/** In the look of a paragraph or run: a change that is tracked, or words that are not shown. */
const isTracked =
  /<w:(?:ins|del|moveFrom|moveTo|pPrChange|rPrChange|vanish|webHidden|specVanish)(?![A-Za-z])/u;

interface Element {
  readonly name: string;
  /** Of its start tag. */
  readonly start: number;
  readonly openEnd: number;
}

interface OpenParagraph {
  readonly depth: number;
  isPlain: boolean;
  readonly runs: ScannedRun[];
  text: string;
  run: OpenRun | undefined;
}

interface OpenRun {
  readonly depth: number;
  look: string;
  readonly pieces: RunPiece[];
}

/**
 * The paragraphs of a document part, in the order in which they start. Its XML is well-formed, its elements have the
 * prefix `w`.
 * @returns undefined for XML with a definition of its own
 */
export function scanParagraphs(xml: string): readonly ScannedParagraph[] | undefined {
  const paragraphs: OpenParagraph[] = [];
  const open: OpenParagraph[] = [];
  const elements: Element[] = [];
  for (let at = xml.indexOf('<'); at >= 0; ) {
    const end = tagEnd(xml, at);
    if (end < 0) return undefined;
    const paragraph = open.at(-1);
    if (xml.startsWith('<!--', at) || xml.startsWith('<?', at)) {
      // says nothing
    } else if (xml.startsWith('<![CDATA[', at)) {
      if (paragraph) paragraph.isPlain = false;
    } else if (xml.startsWith('<!', at)) return undefined;
    else if (xml[at + 1] === '/') {
      const element = elements.pop();
      if (element) close(xml, element, { start: at, end }, elements, open);
    } else {
      const element = { name: nameAt(xml, at), start: at, openEnd: end };
      const isEmpty = xml[end - 2] === '/';
      enter(element, elements, open, paragraphs);
      if (isEmpty) close(xml, element, { start: end, end }, elements, open);
      else elements.push(element);
    }
    at = xml.indexOf('<', end);
  }
  return paragraphs;
}

function enter(
  { name }: Element,
  elements: readonly Element[],
  open: OpenParagraph[],
  paragraphs: OpenParagraph[],
): void {
  const depth = elements.length;
  const paragraph = open.at(-1);
  if (name === 'w:p') {
    for (const outer of open) outer.isPlain = false;
    const started = { depth, isPlain: true, runs: [], text: '', run: undefined };
    open.push(started);
    paragraphs.push(started);
  } else if (!paragraph) return;
  else if (name === 'w:r' && depth === paragraph.depth + 1) {
    paragraph.run = { depth, look: '', pieces: [] };
  } else if (depth === paragraph.depth + 1) {
    if (name !== 'w:pPr' && !besideRuns.has(name)) paragraph.isPlain = false;
  } else if (paragraph.run && depth === paragraph.run.depth + 1) {
    if (name !== 'w:rPr' && name !== 'w:t' && !(name in signs)) paragraph.isPlain = false;
    paragraph.text += signs[name] ?? '';
  }
}

function close(
  xml: string,
  element: Element,
  tag: { readonly start: number; readonly end: number },
  elements: readonly Element[],
  open: OpenParagraph[],
): void {
  const paragraph = open.at(-1);
  if (!paragraph) return;
  const { name, start, openEnd } = element;
  const { run } = paragraph;
  if (name === 'w:p') open.pop();
  else if (name === 'w:t') {
    const raw = xml.slice(openEnd, tag.start);
    const words = unescaped(raw);
    const isKept = /\sxml:space\s*=\s*["']preserve["']/u.test(xml.slice(start, openEnd));
    if (words === undefined || (!isKept && words !== words.trim())) paragraph.isPlain = false;
    paragraph.text += words ?? raw;
    run?.pieces.push({ text: words ?? raw });
  } else if (name === 'w:pPr' && elements.length === paragraph.depth + 1) {
    if (isTracked.test(xml.slice(start, tag.end))) paragraph.isPlain = false;
  } else if (run && name === 'w:rPr' && elements.length === run.depth + 1) {
    run.look = xml.slice(start, tag.end);
    if (isTracked.test(run.look)) paragraph.isPlain = false;
  } else if (run && name in signs && elements.length === run.depth + 1) {
    run.pieces.push({ text: signs[name] ?? '', xml: xml.slice(start, tag.end) });
  } else if (run && name === 'w:r' && elements.length === run.depth) {
    const { look, pieces } = run;
    const text = pieces.map((piece) => piece.text).join('');
    paragraph.runs.push({ start, end: tag.end, open: xml.slice(start, openEnd), look, pieces, text });
    paragraph.run = undefined;
  }
}

/** Where a tag, comment or the like ends that starts at `at`; -1 when it never does. A sign in quotes ends none. */
function tagEnd(xml: string, at: number): number {
  for (const [opening, closing] of [
    ['<!--', '-->'],
    ['<?', '?>'],
    ['<![CDATA[', ']]>'],
  ] as const) {
    if (!xml.startsWith(opening, at)) continue;
    const end = xml.indexOf(closing, at + opening.length);
    return end < 0 ? -1 : end + closing.length;
  }
  for (let index = at + 1; index < xml.length; index += 1) {
    const sign = xml[index];
    if (sign === '>') return index + 1;
    if (sign !== '"' && sign !== "'") continue;
    index = xml.indexOf(sign, index + 1);
    if (index < 0) return -1;
  }
  return -1;
}

function nameAt(xml: string, at: number): string {
  return /[^\s/>]+/uy.exec(xml.slice(at + 1, at + 100))?.[0] ?? '';
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The words that stand escaped in XML; undefined where a line break does, which programs read in different ways. */
function unescaped(raw: string): string | undefined {
  if (/[\r\n]/u.test(raw)) return undefined;
  return raw.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
