import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Archive, writeFiles } from '../../testing/archives/write-archive';
import { checkSite } from './check-site';

const article = (body: string, fields = '') => `---\ntitle: T\n${fields}---\n\n${body}\n`;

function open(archive: Archive) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'check-'));
  writeFiles(folder, archive);
  const check = async (paths?: string[]) => {
    const { problems } = await checkSite({
      siteFolder: folder,
      dataFolder: path.join(folder, '.data'),
      program: 'test',
      now: Date.now(),
      paths,
    });
    return problems.map(
      ({ path, line, column, endLine, endColumn, rule }) =>
        `${path}:${line}:${column}-${endLine}:${endColumn} ${rule}`,
    );
  };
  return { folder, check };
}

test('what is wrong with an article is told with its place and its end', async () => {
  const { check } = open({
    'site.yaml': 'defaults: { mathjax: true }\n',
    'content/en/a.md': article('Text\n\n<script>run()</script>\n\n$\\nope$'),
    'content/en/b.md': article('![](gone.png)'),
  });
  expect(await check()).toEqual([
    'en/a.md:7:1-7:9 removed-html',
    'en/a.md:9:2-9:7 refused-formula',
    'en/b.md:5:5-5:13 lost-file',
  ]);
});

test('a second look tells the same, and sees what was mended', async () => {
  const archive = { 'content/en/a.md': article('<script>'), 'content/en/b.md': article('<form>') };
  const { folder, check } = open(archive);
  const first = await check();
  expect(first).toEqual(['en/a.md:5:1-5:9 removed-html', 'en/b.md:5:1-5:7 removed-html']);
  expect(await check()).toEqual(first);
  writeFiles(folder, { 'content/en/a.md': article('Text') });
  expect(await check(['en/a.md'])).toEqual([]);
  expect(await check()).toEqual(['en/b.md:5:1-5:7 removed-html']);
});
