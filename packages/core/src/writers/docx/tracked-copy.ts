import type { Agenda } from '../../agenda/agenda.ts';
import { applyEdits } from '../../lint/apply-fixes.ts';
import { bySpan, compatibleChanges } from '../../lint/compatible-changes.ts';
import type { Edit, Finding } from '../../lint/finding.ts';
import { readDocx } from '../../readers/docx/index.ts';
import { ZipArchive } from '../../readers/zip/archive.ts';
import { replaceMember } from '../../readers/zip/replace-member.ts';
import { type ScannedParagraph, scanParagraphs } from './scan-paragraphs.ts';
import { canTrack, rejectTracked, trackEdits, type WordsEdit, type XmlEdit } from './track-changes.ts';

/** A copy of a Word file with fixes in it as tracked changes. */
export interface TrackedCopy {
  readonly bytes: Uint8Array;
  /** How many fixes are in it, and how many had to be left to whoever opens it. */
  readonly made: number;
  readonly left: number;
}

/** In bytes of XML, which is some hundred pages. More is left alone: it would take longer than anyone waits. */
const mostXml = 4 * 1024 * 1024;
const body = 'word/document.xml';
const ownSpace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What is read of a file and found in it. */
export interface Judged {
  readonly agenda: Agenda;
  readonly findings: readonly Finding[];
}

/** A fix may bring out another; so often is looked again. */
const mostRounds = 10;

/**
 * Makes a copy of a Word file in which the fixes of its findings are tracked changes, as if somebody had made them in
 * Word. Only words in paragraphs of plain runs are changed, in the text and in tables; every other part of the file keeps
 * its bytes. The copy was read again: with its changes accepted it says what the fixes say, and with them rejected what
 * the file says.
 * @param first what is read of the file itself
 * @param judge reads and judges a copy, its changes accepted
 * @returns undefined when there is nothing to change, or when a copy that is right to the letter cannot be made
 */
export async function trackedCopy(
  bytes: Uint8Array,
  first: Judged,
  judge: (copy: Uint8Array) => Promise<Judged>,
): Promise<TrackedCopy | undefined> {
  const { path, source } = first.agenda;
  if (!first.findings.some(({ fix }) => fix)) return undefined;
  const xml = bodyOf(bytes, path);
  const paragraphs = xml === undefined ? undefined : scanParagraphs(xml);
  if (xml === undefined || !paragraphs) return undefined;
  const places = new Lines(source.text, paragraphs);
  const edits: Edit[] = [];
  let copy: Uint8Array | undefined;
  let last = first;
  let made = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const changes = compatibleChanges(last.findings.flatMap(({ fix }) => fix ?? []))
      .map(({ edits: own }) => own.map((edit) => beforeEdits(edit, edits)))
      .filter((own): own is Edit[] => own.every((edit) => edit !== undefined && places.find(edit)));
    if (changes.length === 0) break;
    const all = [...edits, ...changes.flat()].toSorted(bySpan);
    const next = await written({ bytes, xml, path, source: source.text }, all, places);
    if (!next) break;
    copy = next;
    made += changes.length;
    edits.splice(0, edits.length, ...all);
    last = await judge(copy);
  }
  return copy && { bytes: copy, made, left: last.findings.filter(({ fix }) => fix).length };
}

interface Original {
  readonly bytes: Uint8Array;
  readonly xml: string;
  readonly path: string;
  /** The text that was drawn out of it. */
  readonly source: string;
}

/** The copy with these edits; undefined when it does not say, accepted and rejected, what it should. */
async function written(
  { bytes, xml, path, source }: Original,
  edits: readonly Edit[],
  places: Lines,
): Promise<Uint8Array | undefined> {
  const wanted = new Map<ScannedParagraph, WordsEdit[]>();
  for (const edit of edits) {
    const found = places.find(edit);
    if (!found) return undefined;
    wanted.set(found.paragraph, [...(wanted.get(found.paragraph) ?? []), found.edit]);
  }
  const before = highestId(xml);
  let id = before;
  const nextId = () => {
    id += 1;
    return id;
  };
  const inXml = [...wanted].flatMap(([paragraph, own]) => trackEdits(paragraph, own, nextId));
  const tracked = withXml(xml, inXml);
  const copy = replaceMember(bytes, body, new TextEncoder().encode(tracked));
  const undone = replaceMember(bytes, body, new TextEncoder().encode(rejectTracked(tracked, before)));
  if (!copy || !undone) return undefined;
  const isRight =
    (await wordsOf(copy, path)) === applyEdits(source, edits) && (await wordsOf(undone, path)) === source;
  return isRight ? copy : undefined;
}

/**
 * An edit of a text in which others were made, as one of the text before them.
 * @param made in order, none overlapping another
 * @returns undefined when it touches what they put there
 */
function beforeEdits({ span, text }: Edit, made: readonly Edit[]): Edit | undefined {
  let shift = 0;
  for (const other of made) {
    const start = other.span.start + shift;
    const end = start + other.text.length;
    if (span.end <= start) break;
    if (span.start < end) return undefined;
    shift += other.text.length - (other.span.end - other.span.start);
  }
  return { span: { start: span.start - shift, end: span.end - shift }, text };
}

interface Line {
  readonly text: string;
  /** Of its words, behind white space, in the text that was drawn out, or in its paragraph. */
  readonly at: number;
}

/**
 * Which lines of the text that was drawn out of a file are which paragraphs of its XML. They are the same words; where
 * the same words stand there several times, they stand in the same order, and as often, or else nothing is known of them.
 */
class Lines {
  readonly #lines: readonly Line[];
  readonly #paragraphs = new Map<Line, { readonly paragraph: ScannedParagraph; readonly at: number }>();

  constructor(drawn: string, paragraphs: readonly ScannedParagraph[]) {
    this.#lines = linesOf(drawn);
    const inXml = byText(
      paragraphs.flatMap((paragraph) => linesOf(paragraph.text).map((line) => ({ ...line, paragraph }))),
    );
    for (const [text, same] of byText(this.#lines)) {
      const others = inXml.get(text) ?? [];
      if (others.length !== same.length) continue;
      for (const [index, line] of same.entries()) {
        const other = others[index];
        if (other) this.#paragraphs.set(line, other);
      }
    }
  }

  find({ span, text }: Edit): { readonly paragraph: ScannedParagraph; readonly edit: WordsEdit } | undefined {
    const line = this.#lines.findLast(({ at }) => at <= span.start);
    const place = line && this.#paragraphs.get(line);
    if (!line || !place || span.end > line.at + line.text.length || /[\r\n]/u.test(text)) return undefined;
    const shift = place.at - line.at;
    const edit = { start: span.start + shift, end: span.end + shift, text };
    return canTrack(place.paragraph, edit) ? { paragraph: place.paragraph, edit } : undefined;
  }
}

function byText<T extends Line>(lines: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const line of lines) {
    const group = groups.get(line.text) ?? [];
    group.push(line);
    groups.set(line.text, group);
  }
  return groups;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const at = start + line.length - line.trimStart().length;
    start += line.length + 1;
    const words = line.trim();
    return words === '' ? [] : [{ text: words, at }];
  });
}

/** The XML of the text, when it stands where Word puts it, in UTF-8, with the prefix that Word gives it. */
function bodyOf(bytes: Uint8Array, path: string): string | undefined {
  const archive = new ZipArchive(bytes, path);
  const member = archive.member(body);
  if (member?.name !== body || member.size > mostXml) return undefined;
  try {
    const xml = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      archive.read(member, { most: mostXml }),
    );
    const isOwn = xml.split('xmlns:w=').length === 2 && xml.includes(ownSpace);
    return isOwn && !/<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["'])/iu.test(xml.slice(0, 200))
      ? xml
      : undefined;
  } catch {
    return undefined;
  }
}

function highestId(xml: string): number {
  let highest = 0;
  for (const [, id] of xml.matchAll(/\sw:id="(\d{1,9})"/gu)) highest = Math.max(highest, Number(id));
  return highest;
}

function withXml(xml: string, edits: readonly XmlEdit[]): string {
  return applyEdits(
    xml,
    edits.map(({ start, end, xml: text }) => ({ span: { start, end }, text })),
  );
}

async function wordsOf(bytes: Uint8Array, path: string): Promise<string> {
  return (await readDocx(bytes, { path })).source.text;
}
