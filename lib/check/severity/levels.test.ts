import { expect, test } from 'vitest';
import { createLevels } from './levels';

const levelOf = createLevels({
  rules: { 'lost-file': 'error', spacing: 'warning' },
  folders: [
    { path: 'news/**', rules: { 'lost-file': 'off', 'not-text': 'warning' } },
    { path: '/news/qq', rules: { 'lost-file': 'warning' } },
    { path: '**/*.en.md', rules: { spacing: 'off' } },
    { path: '新闻/', rules: { spacing: 'off' } },
  ],
});

test.each([
  ['missing-title', 'a.md', 'warning'],
  ['lost-file', 'a.md', 'error'],
  ['lost-file', 'news/a.md', 'off'],
  ['lost-file', 'news/qq/a.md', 'warning'],
  ['not-text', 'news/qq/a.md', 'warning'],
  ['not-text', 'newsroom/a.md', 'error'],
  ['spacing', 'a.md', 'warning'],
  ['spacing', 'news/a.en.md', 'off'],
  ['spacing', '新闻/.a/b.md', 'off'],
] as const)('%s in %s is %s', (rule, file, level) => {
  expect(levelOf(rule, file)).toBe(level);
});
