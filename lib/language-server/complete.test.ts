import { describe, expect, test } from 'vitest';
import { frontMatterJsonSchema } from '../content/schema/json-schema';
import { testSite } from '../content/test-site';
import { listCompletions } from './complete';

const schema = frontMatterJsonSchema(testSite, 'zh', 'draft-2020-12');

/** What is offered at the mark `|` of a text. */
function offeredAt(text: string): string[] {
  const lines = text.slice(0, text.indexOf('|')).split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  return listCompletions(text.replace('|', ''), position, schema).map(({ label }) => label);
}

describe('at a key', () => {
  test.each(['---\n|\n---\n', '---\nti|\n---\n', '---\ntitle: T\nto|c: true\n---\n', '---\nto|'])(
    'every field is offered: %j',
    (text) => {
      expect(offeredAt(text)).toEqual(expect.arrayContaining(['title', 'toc', 'tags', 'Series']));
    },
  );

  test('what its map may hold is offered', () => {
    expect(offeredAt('---\nmenu:\n  |\n---\n')).toEqual(['main', 'side', 'footer']);
    expect(offeredAt('---\nmenu:\n  main:\n    we|\n---\n')).toContain('weight');
    expect(offeredAt('---\ntitle: T\nparams:\n  lead: L\n  |\n---\n')).toContain('mathjax');
  });
});

test.each([
  ['toc: |', ['true', 'false']],
  ['toc: t|', ['true', 'false']],
  ['sidebar: |', ['left', 'right', 'true', 'false']],
  ['lang: |', ['zh-CN', 'en', 'pt-br']],
  ['lang: [zh-CN, |]', ['zh-CN', 'en', 'pt-br']],
  ['widgets:\n  - |', expect.arrayContaining(['search', 'sidemenu'])],
  ['widgets:\n- search\n- |', expect.arrayContaining(['search', 'sidemenu'])],
  ['build:\n  list: |', ['always', 'never', 'local']],
  ['title: |', []],
])('values of %j', (yaml, values) => {
  expect(offeredAt(`---\n${yaml}\n---\nBody\n`)).toEqual(values);
});

test.each([
  '|',
  '|---\ntoc: true\n---\n',
  '---\ntoc: true\n---\n|',
  '# to|c',
  '---\ntoc: true\n|---\n',
])('nothing is offered outside of front matter: %j', (text) => expect(offeredAt(text)).toEqual([]));
