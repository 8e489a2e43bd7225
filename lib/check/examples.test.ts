import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeFiles } from '../../testing/archives/write-archive';
import { checkSite } from './check-site';
import { readExample } from './read-example.fixture';

async function told(rule: string, name: 'wrong' | 'right', paths?: string[]): Promise<string[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'examples-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFiles(folder, readExample(rule, name));
  const options = { siteFolder: folder, dataFolder: path.join(folder, 'data'), program: '' };
  const { problems } = await checkSite({ ...options, now: Date.UTC(2026, 6, 1), paths });
  return problems.map((one) => `${one.path}:${one.line}:${one.column} ${one.rule} ${one.found}`);
}

const EXAMPLES: Record<string, string[]> = {
  'dead-link': [
    '../site.yaml:4:12 dead-link /about/',
    'zh-CN/news/ship.md:5:12 dead-link ../harbor/',
    'zh-CN/news/ship.md:5:31 dead-link /reports/2026/',
    'zh-CN/news/ship.md:7:10 dead-link /news/harbor/',
    'zh-CN/news/ship.md:11:8 dead-link /news/old/',
  ],
  'dead-anchor': [
    'zh-CN/ship.md:5:6 dead-anchor #航路',
    'zh-CN/ship.md:5:16 dead-anchor /harbour/#旧码头',
  ],
  'similar-terms': [
    'zh-CN/a.md:5:5 similar-terms Open-AI',
    'zh-CN/c.md:6:5 similar-terms climates',
    'zh-CN/c.md:7:5 similar-terms Machin Learning',
    'zh-CN/c.md:8:5 similar-terms machinelearning',
    'zh-CN/d.md:4:5 similar-terms 中國',
    'zh-CN/e.md:5:5 similar-terms goverment',
  ],
  'unused-merges': ['../data/tags.yaml:2:6 unused-merges A neural network'],
  'case-twins': [
    'zh-CN/harbour.md:1:1 case-twins zh-CN/harbour.md',
    'zh-CN/news/b.md:1:1 case-twins zh-CN/news',
  ],
  'one-way-translation': ['en/a.md:1:1 one-way-translation '],
  'no-content': [
    'zh-CN/.hidden.md:1:1 no-content .hidden.md',
    'zh-CN/a.MD.txt:1:1 no-content a.MD.txt',
    'zh-CN/b.markdown.bak:1:1 no-content b.markdown.bak',
    'zh-CN/c.mdx:1:1 no-content c.mdx',
    'zh-CN/d.org:1:1 no-content d.org',
    'zh-CN/e.html:1:1 no-content e.html',
    'zh-CN/f。md:1:1 no-content f。md',
  ],
};

describe.each(Object.keys(EXAMPLES))('of the examples of %s', (rule) => {
  test('the wrong ones are told, and nothing else of them', async () => {
    expect(await told(rule, 'wrong')).toEqual(EXAMPLES[rule]);
  });

  test('the right ones are not told', async () => {
    expect(await told(rule, 'right')).toEqual([]);
  });

  test('those of one file are told where it alone is asked for', async () => {
    const [first = ''] = (EXAMPLES[rule] ?? []).filter((line) => !line.startsWith('../'));
    const [file = ''] = first.split(':', 1);
    const lines = (EXAMPLES[rule] ?? []).filter((line) => line.startsWith(`${file}:`));
    expect(await told(rule, 'wrong', [file])).toEqual(lines);
  });
});

test('of two names that are one to some systems, the one that was asked for is told', async () => {
  expect(await told('case-twins', 'wrong', ['zh-CN/Harbour.md'])).toEqual([
    'zh-CN/Harbour.md:1:1 case-twins zh-CN/Harbour.md',
  ]);
});
