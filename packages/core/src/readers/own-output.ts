/** What hwlint writes, as far as one may take the place of another. A `report` is made anew from what was read. */
export type OwnKind = 'baseline' | 'counts' | 'report';

/** So many bytes at the start tell whether hwlint wrote a text. */
export const ownStartLength = 1024;

/** How each text starts that hwlint writes, under whatever name. */
const starts: readonly (readonly [OwnKind, RegExp])[] = [
  ['baseline', /^\s*\{\s*"format":\s*"hwlint-baseline"/u],
  ['counts', /^\s*\{\s*"format":\s*"hwlint-report-counts"/u],
  ['report', /^\s*\{\s*"format":\s*"hwlint-/u],
  ['report', /^<!doctype html>.{0,100}<meta name="generator" content="hwlint /su],
  ['report', /^<!-- generator: hwlint /u],
  // what `hwlint lint -o` writes, by format
  ['report', /^(?:Verslag van|Report of) hwlint \d\S*\n\n/u],
  ['report', /^\{\n {2}"version": "[^"\n]+",\n {2}"files": \[\],\n {2}"summary": \{\n {4}"entries": 0,/u],
  [
    'report',
    /^\{\n {2}"version": "[^"\n]+",\n {2}"files": \[\n {4}\{\n {6}"path": ".*",\n {6}"isDrawnOut": /u,
  ],
  ['report', /^\{"path":"[^\n]*","entryId":(?:null|"[^\n]*"),"ruleId":"[\w-]+","severity":"/u],
  ['report', /^\{"line":1,"id":(?:null|"[^\n]*"),"kind":(?:null|"\w+"),"grade":/u],
  ['report', /^\{"line":1,"error":\{"message":"/u],
  [
    'report',
    /^\{"\$schema":"[^"]*\/sarif-[^"]*","version":"[^"]*","runs":\[\{"tool":\{"driver":\{"name":"hwlint"/u,
  ],
  ['report', /^<\?xml [^>]*>\n<testsuites name="hwlint">/u],
  ['report', /^::(?:error|warning|notice) [^\n]*title=hwlint(?: [\w-]+)?::/u],
  ['report', /^--- a\/[^\n]+\n\+\+\+ b\/[^\n]+\n@@ -\d/u],
  // what a file came to, as the cache keeps it
  ['report', /^[0-9a-f]{64} [0-9a-f]{64}\n\{/u],
];

/**
 * What a text is that hwlint wrote itself, which then is no homework; undefined for any other.
 * @param bytes of the file, or {@link ownStartLength} of them from its start
 */
export function ownKindOf(bytes: Uint8Array): OwnKind | undefined {
  const text = new TextDecoder().decode(bytes.subarray(0, ownStartLength));
  return starts.find(([, start]) => start.test(text))?.[0];
}

/** Whether hwlint wrote a text itself; see {@link ownKindOf}. */
export function isOwnText(bytes: Uint8Array): boolean {
  return ownKindOf(bytes) !== undefined;
}
