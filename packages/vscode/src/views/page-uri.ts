/** Scheme of the pages that the extension shows. */
export const pageScheme = 'hwlint';

/** URI of a rule's page, with `{rule}` in the place of its id. */
export const rulePageUri = `${pageScheme}:/rules/{rule}.md`;

/** Path of the page with the config that holds for a document, whose URI is the query. */
export const configPagePath = '/hwlint.yml';

/** The rule of a page; undefined for any other path. */
export function ruleOfPage(path: string): string | undefined {
  return /^\/rules\/([^/]+)\.md$/u.exec(path)?.[1];
}
