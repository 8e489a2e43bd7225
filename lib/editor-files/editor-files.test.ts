import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../content/parse';
import { testSite } from '../content/test-site';
import { KNOWN } from '../markdown/shortcodes/known';
import { completeSettings } from '../settings/schema/settings';
import { editorFiles } from './editor-files';
import { listSnippets } from './snippets';

test.each(Object.entries(editorFiles(completeSettings({}), 'zh', '.')))(
  '%s of this repository is as it is made',
  (file, text) => {
    if (process.env.UPDATE_DOCS) writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(JSON.parse(text)).toBeTruthy();
  },
);

describe.each(['en', 'zh'] as const)('snippets in %s', (language) => {
  const snippets = Object.values(listSnippets(testSite, language));

  test('have names and words of their own', () => {
    expect(new Set(snippets.map(({ prefix }) => prefix)).size).toBe(snippets.length);
    for (const { description, body } of snippets) {
      expect(body.length).toBeGreaterThan(0);
      if (language === 'zh') expect(description).toMatch(/\p{Script=Han}|X|Y/u);
    }
  });

  test('use shortcodes that are known', () => {
    const names = snippets.flatMap(({ body }) =>
      [...body.join('\n').matchAll(/\{\{< \/?(\w+)/g)].map(([, name = '']) => name),
    );
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => !(name in KNOWN))).toEqual([]);
  });

  test('begin an article without a problem', () => {
    const body = snippets.find(({ prefix }) => prefix === 'article')?.body ?? [];
    const text = body.map(insert).join('\n');
    const { article, problems } = parseArticle({ path: 'zh-CN/a.md', text }, testSite);
    expect(problems).toEqual([]);
    expect(article.date).not.toBeNull();
  });

  test('set formulas as they are written', () => {
    const inserted = snippets.map(({ prefix, body }) => [prefix, body.map(insert).join('\n')]);
    expect(inserted).toContainEqual(['formula', '$$\n\n$$']);
    expect(inserted).toContainEqual(['inline', '$$']);
  });
});

/** What stands in a text after a snippet, before anything is written in its places. */
function insert(line: string): string {
  return line
    .replace(/\$CURRENT_(\w+)/g, (_, part: string) => (part === 'YEAR' ? '2026' : '11'))
    .replace(/(?<!\\)\$(?:\d|\{\d+:([^}]*)\})/g, '$1')
    .replaceAll('\\$', '$');
}
