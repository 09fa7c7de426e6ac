import { attribute } from '../xml/namespaces.ts';
import type { Attributes, XmlHandler } from '../xml/read-xml.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

/** Reads which sheets a workbook has, and how it counts days. */
export class Workbook implements XmlHandler {
  readonly sheets: ListedSheet[] = [];
  epoch: 1900 | 1904 = 1900;

  open(name: string, attributes: Attributes): void {
    if (name === 'x:workbookPr') {
      if (['1', 'true'].includes(attributes.date1904 ?? '')) this.epoch = 1904;
    } else if (name === 'x:sheet') {
      this.sheets.push({
        name: attributes.name ?? '',
        relation: attribute(attributes, 'id') ?? '',
        isHidden: ['hidden', 'veryHidden'].includes(attributes.state ?? ''),
      });
    }
  }

  close(): void {}
  text(): void {}
}
