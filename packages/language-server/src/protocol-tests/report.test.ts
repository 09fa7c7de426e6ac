import { expect, test } from 'vitest';
import type { ReportResult } from '../protocol.ts';
import { TestClient } from '../testing/test-client.ts';

test('the report of a workspace is one page, over files on disk and as they stand in the editor', async () => {
  const lines = Array.from({ length: 6 }, (_, number) => `- Maak oefening ${number + 1}.\n`).join('');
  const files = {
    '/s/hwlint.yml': 'school: {name: De Linde, classes: {3A: L3}}\n',
    '/s/3A/plan.md': `---\nklas: 3A\n---\n\n# Weekplan\n\n## Maandag\n\n${lines}`,
    '/s/3A/open.md': '- Nog leeg.\n',
    '/s/verslag.md': `<!-- generator: hwlint 0.1.0 -->\n\n# Ons huiswerk\n\n${lines}`,
  };
  const client = new TestClient({ files });
  await client.initialize({}, { locale: 'en' });
  client.open('file:///s/3A/open.md', '- Lees blz. 3.\n- Zoek op internet drie weetjes.\n');
  const { html, title } = await client.request<ReportResult>('hwlint/report', {});
  expect(title).toBe('Our homework, seen by families');
  expect(html).toContain('2 of 8 assignments');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/De Linde|plan\.md|oefening 3/);
});
