import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSite } from '../build-site';
import { readSettings } from '../read-settings';
import { SettingsError } from '../settings-error';
import { read } from './test-read';

const KEYS = [
  ...['title', 'baseurl', 'languagecode', 'defaultcontentlanguage', 'languages', 'params', 'menu'],
  ...[
    'taxonomies',
    'permalinks',
    'cascade',
    'frontmatter',
    'markup',
    'staticdir',
    'theme',
    'author',
  ],
  ...[
    'outputformats',
    'services',
    'paginate',
    'timezone',
    'sidebar',
    'widgets',
    'social',
    'custom',
  ],
  ...['en', 'zh-cn', 'xx-yy-zz', 'weight', 'contentdir', 'logo', 'image', 'main', 'name', 'url'],
  ...['date', 'goldmark', 'extensions', 'typographer', 'tableofcontents', 'startlevel', 'rss'],
  ...['basename', 'disqus', 'shortname', 'search', 'input', 'thumbnail', 'visibility', 'post_meta'],
  ...[
    'module',
    'mounts',
    'source',
    'target',
    'lang',
    'includefiles',
    'i18ndir',
    'parent',
    'pageref',
  ],
  ...['pre', 'post', 'identifier', 'side', 'leftsidebar', 'homelayout', 'tags', 'recent_articles'],
  ...['jp', 'cn', 'languagename', 'content', 'static', 'i18n'],
  ...['style', 'vars', 'mainsections', 'toc', 'dateformat', 'customcss', '_target', 'path', 'page'],
];
const leaf = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.integer({ min: -5, max: 300 }),
  fc.constantFrom(
    true,
    false,
    null,
    'left',
    '../x',
    '/x',
    '[',
    '(',
    '#fff',
    'zh-CN',
    ':filename',
    'content/x',
    'static',
    '日本語',
    '<b>',
  ),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 6 }),
  ),
}));

test('whatever stands where, a configuration is read, or its error has a message', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'broadsheet-odd-'));
  const config = fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 12 });
  fc.assert(
    fc.property(config, (table) => {
      writeFileSync(path.join(folder, 'hugo.json'), JSON.stringify(table));
      try {
        expect(buildSite(readSettings(folder).settings, []).languages).not.toEqual([]);
      } catch (error) {
        if (!(error instanceof SettingsError)) throw error;
      }
    }),
    { numRuns: 500 },
  );
  rmSync(folder, { recursive: true });
});

const piece = fc.oneof(
  fc.constantFrom(
    'id: a',
    'other = "x"',
    '"',
    "'",
    '[',
    '{',
    '- ',
    '\n',
    ': ',
    '&x ',
    '*x',
    '<<: ',
  ),
  fc.constantFrom(
    '\t',
    '---',
    '...',
    '[[',
    '!!binary ',
    '%',
    '\0',
    '"a": ',
    '1e999',
    'read_more',
    '|',
  ),
  fc.string({ maxLength: 4 }),
);
const odd = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const deep = fc.constantFrom('[', '{', '- ', '? ', 'a: {').map((mark) => mark.repeat(3000));

test('whatever a file of words, of menus or of params holds, the settings are read', () => {
  const file = fc.constantFrom('i18n/en', 'config/_default/menus', 'config/_default/params');
  const end = fc.constantFrom('yaml', 'toml', 'json');
  fc.assert(
    fc.property(file, end, fc.oneof({ weight: 40, arbitrary: odd }, deep), (name, syntax, text) => {
      const { site } = read({ 'hugo.toml': 'title = "T"\n', [`${name}.${syntax}`]: text });
      expect(site.languages[0]?.title).toBe('T');
    }),
    { numRuns: 150, examples: [['i18n/en', 'toml', `a = ${'['.repeat(30_000)}`]] },
  );
});
