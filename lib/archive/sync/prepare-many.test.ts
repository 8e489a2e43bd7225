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

async function prepare(texts: Record<string, string>, budget?: Budget, threads?: number) {
  const files = Object.entries(texts).map(([name, text]) => {
    writeFileSync(path.join(contentFolder, name), text);
    return { path: name, size: statSync(path.join(contentFolder, name)).size, mtime: 1 };
  });
  const prepared = [];
  const batches = prepareMany(files, circumstances, budget, threads);
  for await (const batch of batches) prepared.push(...batch);
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

test('what several threads prepare comes in the order of the files', async () => {
  const names = Array.from({ length: 1250 }, (_, number) => `order-${1000 + number}.md`);
  const texts = Object.fromEntries(names.map((name) => [name, article(name, 'usual')]));
  const prepared = await prepare(texts, undefined, 3);
  expect(prepared.map(({ title }) => title)).toEqual(names);
});

test('whoever stops in the middle leaves no thread behind', async () => {
  const files = Array.from({ length: 1250 }, (_, number) => ({
    path: `order-${1000 + number}.md`,
    size: 100,
    mtime: 1,
  }));
  const batches = prepareMany(files, circumstances, undefined, 3);
  expect((await batches.next()).value).toHaveLength(100);
  await batches.return(undefined);
  expect(process.getActiveResourcesInfo()).not.toContain('MessagePort');
});
