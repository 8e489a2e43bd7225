import { expect, test } from 'vitest';
import { readArguments } from './read-arguments';

const ALL = {
  ...{ paths: [], changed: undefined, staged: false, format: 'people', language: 'en' },
  ...{ maxWarnings: Number.POSITIVE_INFINITY, baseline: undefined, noBaseline: false },
  ...{ writeBaseline: false, fix: false, dryRun: false, rules: false, help: false },
};

test.each([
  ['', {}],
  ['a.md news --fix', { paths: ['a.md', 'news'], fix: true }],
  ['--changed', { changed: 'HEAD' }],
  ['--changed --format json', { changed: 'HEAD', format: 'json' }],
  ['news --changed main', { changed: 'main', paths: ['news'] }],
  ['--changed=origin/main a.md', { changed: 'origin/main', paths: ['a.md'] }],
  ['--language zh-CN --max-warnings 0', { language: 'zh', maxWarnings: 0 }],
  ['--baseline b.json --write-baseline', { baseline: 'b.json', writeBaseline: true }],
  ['-- --staged', { paths: ['--staged'] }],
  ['-h', { help: true }],
])('"%s" is understood', (line, asked) => {
  expect(readArguments(line.split(' ').filter(Boolean), {})).toEqual({ ...ALL, ...asked });
});

test.each([
  ['--fixx', /no option --fixx; did you mean --fix\?\n\nnpm run check/],
  ['-x', /no option -x; did you mean --/],
  ['--format', /--format needs a value/],
  ['--format xml', /--format is "xml"; expected people, json, github, sarif, counts/],
  ['--fix=yes', /--fix takes no value/],
  ['--language fr', /--language is "fr"; expected zh, en/],
  ['--max-warnings -1', /--max-warnings/],
  ['--max-warnings many', /--max-warnings is "many"; expected a whole number/],
  ['--staged --changed', /--staged and --changed do not go together/],
  ['--staged --fix', /--staged and --fix do not go together/],
  ['--dry-run', /--dry-run goes with --fix only/],
  ['--fix --dry-run --format json', /--dry-run and --format json/],
])('"%s" is refused', (line, reason) => {
  expect(() => readArguments(line.split(' '), {})).toThrow(reason);
});

test('what is wrong is told in the language that is asked for, or that of the environment', () => {
  const zh = /没有选项 --nope/;
  expect(() => readArguments(['--nope', '--language=zh'], {})).toThrow(zh);
  expect(() => readArguments(['--nope'], { LANG: 'zh_CN.UTF-8' })).toThrow(zh);
});
