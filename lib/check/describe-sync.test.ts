import { expect, test } from 'vitest';
import { describeSync } from './describe-sync';

const report = {
  articles: 10,
  read: 1,
  removed: 0,
  rebuilt: false,
  problems: [],
  refreshed: ['article:1', 'article:2', 'list:3', 'sidebar:en', 'translations:9'],
  causes: [{ path: 'en/a.md', why: 'changed' as const }],
  notices: [],
};

test('a change is told with its file and what it touched', () => {
  expect(describeSync(report)).toEqual([
    'en/a.md: changed',
    'refreshed: 2 articles, 1 list, 1 sidebar',
  ]);
});

test('many files are counted, no files are not mentioned', () => {
  const causes = Array.from({ length: 9 }, (_, number) => ({
    path: `${number}.md`,
    why: 'removed' as const,
  }));
  expect(describeSync({ ...report, causes })).toContain('and 4 more files');
  expect(describeSync({ ...report, causes: [] })).toEqual([]);
});

test('a rebuild says so instead', () => {
  expect(describeSync({ ...report, rebuilt: true })).toHaveLength(1);
});
