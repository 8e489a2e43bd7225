import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { prepareFiles } from '../../archive/sync/prepare';
import { testSite } from '../../content/test-site';
import { RULES, type RuleName } from '../../problems/rules';

const ROOT = path.join(import.meta.dirname, 'fixtures');
const NOW = Date.parse('2026-01-15T12:00:00+08:00');
const isUpdate = process.env.UPDATE_GOLDEN === '1';

/** What depends on other files, on the machine, on settings, or on faults of ours. */
const OF_SEVERAL: RuleName[] = [
  ...(['unreadable', 'left-out', 'given-up', 'front-matter-unreadable'] as const),
  ...(['duplicate-address', 'duplicate-file', 'part-of-bundle'] as const),
  ...(['missing-translation', 'missing-page', 'lost-file', 'spacing'] as const),
  ...(['dead-link', 'dead-anchor', 'duplicate-alias', 'reserved-address'] as const),
  ...(['one-way-translation', 'similar-terms', 'unused-merges', 'case-twins'] as const),
  'no-content',
];

test('every rule that one file can go against has fixtures', () => {
  const rules = (Object.keys(RULES) as RuleName[]).filter((rule) => !OF_SEVERAL.includes(rule));
  expect(readdirSync(ROOT)).toEqual(rules.toSorted());
});

/** `UPDATE_GOLDEN=1 npx vitest run lib/check/article` rewrites what is expected: read the difference. */
describe.each(readdirSync(ROOT))('%s', (rule) => {
  const file = (name: string) => path.join(ROOT, rule, name);

  test('is what is wrong with wrong.md, and nothing else is', () => {
    const problems = check(readFileSync(file('wrong.md')));
    const told = problems.map(
      ({ line, column, endLine, endColumn, severity, found }) =>
        `${line}:${column}-${endLine}:${endColumn} ${severity} ${found}\n`,
    );
    if (isUpdate) writeFileSync(file('expected.txt'), told.join(''));
    expect([...new Set(problems.map((problem) => problem.rule))]).toEqual([rule]);
    expect(told.join('')).toBe(readFileSync(file('expected.txt'), 'utf8'));
  });

  test('is not what is wrong with right.md, nor is anything else', () => {
    expect(check(readFileSync(file('right.md')))).toEqual([]);
  });
});

/** All that a check tells of a file by itself. `⟨text⟩×9` in it stands for nine times the text. */
function check(bytes: Buffer) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fixtures-'));
  const written = bytes.toString('latin1');
  const repeated = written.replace(REPEATED, (_, text: string, times: string) =>
    text.repeat(Number(times)),
  );
  writeFileSync(path.join(folder, 'ferry.md'), repeated, 'latin1');
  const [prepared] = prepareFiles([{ path: 'ferry.md', size: repeated.length, mtime: 0 }], {
    contentFolder: folder,
    site: { ...testSite, future: false },
    now: NOW,
    isCheck: true,
  });
  return prepared?.problems ?? [];
}

const latin1 = (text: string) => Buffer.from(text).toString('latin1');
const REPEATED = new RegExp(`${latin1('⟨')}(.*?)${latin1('⟩×')}(\\d+)`, 'gs');
