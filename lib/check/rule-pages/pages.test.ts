import { isUtf8 } from 'node:buffer';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { RULE_NAMES } from '../../problems/rules';
import { writeIndex, writePage } from './pages';
import { aboutRule, ROOMS } from './rooms';

const FOLDER = 'docs/rules';
const FIXTURES = ['lib/check/article/fixtures', 'lib/check/fixtures'];

const pages = new Map([
  ['README.md', writeIndex()],
  ...RULE_NAMES.map((rule) => {
    const examples = { wrong: read(rule, 'wrong.md'), right: read(rule, 'right.md') };
    return [`${rule}.md`, writePage(rule, examples)] as const;
  }),
]);

/** An example, where it is there and can be shown. */
function read(rule: string, name: string): string | undefined {
  const file = FIXTURES.map((folder) => path.join(folder, rule, name)).find(existsSync);
  const bytes = file && readFileSync(file);
  if (!bytes || !isUtf8(bytes)) return undefined;
  return bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '␀');
}

test('docs/rules has a page of every rule, as rules and examples are, and nothing else', () => {
  if (process.env.UPDATE_DOCS) {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    for (const [name, text] of pages) writeFileSync(path.join(FOLDER, name), text);
  }
  expect(readdirSync(FOLDER).toSorted()).toEqual([...pages.keys()].toSorted());
  for (const [name, text] of pages)
    expect(readFileSync(path.join(FOLDER, name), 'utf8')).toBe(text);
});

test.each(RULE_NAMES)('%s is told of in one room, in both languages', (rule) => {
  expect(ROOMS.filter(({ about }) => rule in about)).toHaveLength(1);
  expect(aboutRule(rule)?.zh).toMatch(/\p{Script=Han}.*。$/u);
  expect(aboutRule(rule)?.en).toMatch(/^[A-Z].*\.$/);
});

test('an example with fences stands in a longer one', () => {
  expect(writePage('lost-file', { wrong: '```\nx\n```\n' })).toContain(
    '````markdown\n```\nx\n```\n````',
  );
});
