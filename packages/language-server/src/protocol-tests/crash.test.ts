import { expect, test, vi } from 'vitest';
import { TestClient } from '../testing/test-client.ts';

vi.mock('@hwlint/core', async (original) => {
  const core = await original<typeof import('@hwlint/core')>();
  class Rereader extends core.Rereader {
    override read(...[text, options]: Parameters<InstanceType<typeof core.Rereader>['read']>) {
      if (text.includes('VALLEN')) throw new TypeError('a reader fell');
      return super.read(text, options);
    }
  }
  return { ...core, Rereader };
});

test('a reader that crashes on one document is said there, and takes nothing else down', async () => {
  const client = new TestClient();
  await client.initialize({}, { status: true });
  client.open('file:///s/a.md', '- Lees blz. 3. VALLEN\n');
  client.open('file:///s/b.md', '- Lees blz. 3.\n');
  expect(await client.diagnostics('file:///s/a.md')).toMatchObject([
    { code: 'not-read', severity: 1, message: expect.stringContaining('fout in hwlint') },
  ]);
  expect(await client.diagnostics('file:///s/b.md')).toMatchObject([{ code: 'no-abbreviation' }]);
  const log = await client.receive<{ message: string }>('window/logMessage');
  expect(log.message).toContain('a reader fell');
  for (const method of ['hover', 'completion'])
    await client.request(`textDocument/${method}`, {
      textDocument: { uri: 'file:///s/a.md' },
      position: { line: 0, character: 9 },
    });
  expect(await client.request('hwlint/documentStatus', { uri: 'file:///s/a.md' })).toMatchObject({
    state: 'failed',
  });
  client.change('file:///s/a.md', 2, { text: '- Lees blz. 3.\n' });
  expect(await client.diagnostics('file:///s/a.md', 2)).toMatchObject([{ code: 'no-abbreviation' }]);
});
