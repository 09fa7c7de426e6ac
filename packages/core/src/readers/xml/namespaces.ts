const transitional = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';
const office = 'urn:oasis:names:tc:opendocument:xmlns';

/** The prefix that the readers know each namespace by; `x` is that of workbooks, which usually have none. */
export const canonicalPrefixes: ReadonlyMap<string, string> = new Map([
  [`${transitional}/wordprocessingml/2006/main`, 'w'],
  [`${strict}/wordprocessingml/main`, 'w'],
  [`${transitional}/spreadsheetml/2006/main`, 'x'],
  [`${strict}/spreadsheetml/main`, 'x'],
  [`${transitional}/package/2006/relationships`, 'rels'],
  [`${transitional}/markup-compatibility/2006`, 'mc'],
  [`${transitional}/officeDocument/2006/math`, 'm'],
  [`${office}:office:1.0`, 'office'],
  [`${office}:style:1.0`, 'style'],
  [`${office}:text:1.0`, 'text'],
  [`${office}:table:1.0`, 'table'],
  [`${office}:drawing:1.0`, 'draw'],
]);

/** An attribute by its name without a prefix: `val` of `w:val`. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  if (Object.hasOwn(attributes, name)) return attributes[name];
  for (const key in attributes) if (key.endsWith(`:${name}`)) return attributes[key];
  return undefined;
}
