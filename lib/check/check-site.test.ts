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
  expect(await check(['en/b.md', 'en/a.md'])).toEqual(['en/b.md:5:1-5:7 removed-html']);
  expect(await check()).toEqual(['en/b.md:5:1-5:7 removed-html']);
});

test('terms that are alike are told at the first article alone, whichever is asked about', async () => {
  const tagged = (...tags: string[]) => article('Text', `tags: ${JSON.stringify(tags)}\n`);
  const { folder, check } = open({
    'content/en/a.md': tagged('OpenAI', 'harbour'),
    'content/en/b.md': tagged('Open-AI', 'harbours'),
    'content/en/c.md': tagged('Open-AI', 'harbours', 'climate'),
    'content/en/d.md': tagged('climate', 'harbours', 'climte'),
    'content/zh/e.md': tagged('climate'),
  });
  const all = await check();
  expect(all).toEqual([
    'en/a.md:3:9-3:15 similar-terms',
    'en/a.md:3:18-3:25 similar-terms',
    'en/d.md:3:30-3:36 similar-terms',
  ]);
  const each = ['en/a.md', 'en/b.md', 'en/c.md', 'en/d.md', 'zh/e.md'].map((file) => [file]);
  for (const paths of [...each, each.flat()]) {
    expect(await check(paths)).toEqual(
      all.filter((one) => paths.includes(one.split(':')[0] ?? '')),
    );
  }
  writeFiles(folder, { 'content/en/a.md': tagged('climate') });
  expect(await check(['en/a.md', 'en/d.md'])).toEqual(['en/d.md:3:30-3:36 similar-terms']);
  writeFiles(folder, { 'content/en/a.md': tagged('climte') });
  expect(await check(['en/a.md', 'en/d.md'])).toEqual(['en/a.md:3:9-3:15 similar-terms']);
});
