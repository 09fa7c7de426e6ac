import { type Agenda, drawnOutFormats, SourceText } from '@hwlint/core';
import type { DrawnDocument } from './drawn-document.ts';
import { laidOut } from './lay-out.ts';

/** A document as the page shows it: the text that was drawn out of it, or the words of a page or an export. */
export function drawDocument(agenda: Agenda): DrawnDocument {
  if (!drawnOutFormats.has(agenda.format)) return laidOut(agenda);
  const source = new SourceText(withLineFeeds(agenda.source.text), { isExact: false });
  return { agenda: { ...agenda, source }, locate: (offset) => agenda.locate?.(offset) };
}

/** As a text field shows it, every character where it was. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : text;
}
