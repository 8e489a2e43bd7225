import { expect, test } from 'vitest';
import { buildSite } from '../settings/build-site';
import { completeSettings } from '../settings/schema/settings';
import { listObstacles } from './obstacles';
import { parseArticle } from './parse';

const SITE = buildSite(completeSettings({ timeZone: 'UTC' }), ['en']);
const NOW = Date.UTC(2026, 6, 1);
const DAY_MS = 86_400_000;

function obstaclesOf(fields: string, site = SITE) {
  const text = `---\ntitle: A\ndate: 2026-01-01\n${fields}\n---\nText.\n`;
  return listObstacles(parseArticle({ path: 'news/a.md', text }, site).article, site, NOW);
}

test.each([
  ['', []],
  ['draft: true', [{ kind: 'draft' }]],
  ['publishDate: 2026-07-02', [{ kind: 'future', at: NOW + DAY_MS }]],
  ['expiryDate: 2026-06-30', [{ kind: 'expired', at: NOW - DAY_MS }]],
  ['build: {render: never, list: never}', [{ kind: 'headless' }, { kind: 'unlisted' }]],
])('%s: %j', (fields, expected) => {
  expect(obstaclesOf(fields)).toEqual(expected);
});

test('a section that is not published is named by its file, in its language', () => {
  const restriction = {
    ...{ file: 'news/_index.md', folder: 'news/', section: 'news', language: 'en' },
    ...{ closed: true, expired: false, headless: false, next: null },
  };
  expect(obstaclesOf('', { ...SITE, restrictions: [restriction] })).toEqual([
    { kind: 'closed', file: 'news/_index.md' },
  ]);
  const restrictions = [{ ...restriction, language: 'xx' }];
  expect(obstaclesOf('', { ...SITE, restrictions })).toEqual([]);
});
