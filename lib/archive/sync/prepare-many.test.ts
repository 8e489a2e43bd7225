import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { testSite } from '../../content/test-site';
import { describeProblem } from '../../problems/describe-problem';
import type { Budget } from './open-preparer';
import { prepareMany } from './prepare-many';

const contentFolder = mkdtempSync(path.join(os.tmpdir(), 'prepare-'));
const circumstances = { contentFolder, site: testSite, now: Date.now(), isCheck: false };

async function prepare(texts: Record<string, string>, budget?: Budget) {
  const files = Object.entries(texts).map(([name, text]) => {
    writeFileSync(path.join(contentFolder, name), text);
    return { path: name, size: statSync(path.join(contentFolder, name)).size, mtime: 1 };
  });
  const prepared = [];
  for await (const batch of prepareMany(files, circumstances, budget)) prepared.push(...batch);
  return prepared.map(({ file, rows, problems }) => ({
    path: file.path,
    title: rows?.article.title,
    problems: problems.map((one) => `${one.severity} ${describeProblem(one).message} ${one.found}`),
  }));
}

function article(title: string, body: string): string {
  return `---\ntitle: ${title}\ndate: 2026-01-01\n---\n\n${body}\n`;
}

test('files that are too much are articles as far as they go, and problems', async () => {
  const prepared = await prepare({
    'a.md': article('A', 'usual'),
    'long.md': article('Long', 'word '.repeat(2_000_000)),
    'head.md': `---\ntitle: Head\nx: ${'y'.repeat(300_000)}\n---\n\nbody\n`,
    'title.md': article('t'.repeat(60_000), 'body'),
    'tags.md': `---\ntitle: Tags\ntags: [${'tag, '.repeat(5000)}${'z'.repeat(600)}]\n---\n`,
    'table.md': article('Table', `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(60_000)}`),
    'z.md': article('Z', 'usual'),
  });
  expect(prepared.map(({ title }) => title?.slice(0, 5))).toEqual([
    ...['A', 'Long', 'Head', 'ttttt', 'Tags', 'Table', 'Z'],
  ]);
  expect(prepared.map(({ problems }) => problems)).toEqual([
    [],
    [expect.stringMatching(/^warning The text is shown in part \d+ bytes$/)],
    [expect.stringMatching(/^error Front matter is too large/)],
    [expect.stringMatching(/^warning "title" is too long t+…$/)],
    [expect.stringMatching(/^warning "tags" is too long a list$/)],
    [expect.stringMatching(/^warning The text is shown in part A table has more rows/)],
    [],
  ]);
});

test('a file that goes beyond the budget is a problem, and nobody waits for it', async () => {
  const texts = { 'b.md': article('B', 'x '.repeat(200_000)), 'c.md': article('C', 'usual') };
  const none = await prepare(texts, { timeMs: 30_000, memoryMb: 4 });
  expect(none.map(({ title }) => title)).toEqual([undefined, undefined]);
  for (const { problems } of none) {
    expect(problems).toEqual([expect.stringMatching(/^error The file was given up: .*4 MB/)]);
  }
  const late = await prepare(texts, { timeMs: 1, memoryMb: 500 });
  for (const { problems } of late)
    expect(problems[0]).toMatch(/given up: it takes more than 0.001 s/);
  const all = await prepare(texts);
  expect(all.map(({ title }) => title)).toEqual(['B', 'C']);
});
