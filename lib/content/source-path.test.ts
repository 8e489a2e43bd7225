import { expect, test } from 'vitest';
import { parseSourcePath } from './source-path';
import { testSite } from './test-site';

test.each([
  [
    'zh-CN/news/qq/X.zh-CN.md',
    {
      kind: 'article',
      bundle: null,
      section: 'news/qq',
      name: 'X',
      language: 'zh-CN',
      translationKey: 'news/qq/x',
    },
  ],
  [
    'zh-CN/news/qq/X.en.md',
    { section: 'news/qq', name: 'X', language: 'en', translationKey: 'news/qq/x' },
  ],
  [
    'My News/Über Uns/a.MD',
    {
      section: 'my-news/über-uns',
      name: 'a',
      language: null,
      translationKey: 'my news/über uns/a',
    },
  ],
  ['a.markdown', { section: '', name: 'a', language: null, translationKey: 'a' }],
  ['EN/a.md', { section: '', name: 'a', language: 'en' }],
  ['news/en/a.md', { section: 'news/en', language: null }],
  [
    'news/report.v1.2.md',
    { name: 'report.v1.2', language: null, translationKey: 'news/report.v1.2' },
  ],
  [
    'news/tagreuters.com,2026newsml_X.en.md',
    { name: 'tagreuters.com,2026newsml_X', language: 'en' },
  ],
  ['news/.en.md', { name: '.en', language: null }],
  [
    'en/news/Story/index.md',
    {
      kind: 'article',
      bundle: 'en/news/Story',
      section: 'news',
      name: 'Story',
      language: 'en',
      translationKey: 'news/story/index',
    },
  ],
  [
    'news/Story/index.pt-BR.md',
    { bundle: 'news/Story', section: 'news', name: 'Story', language: 'pt-br' },
  ],
  ['en/index.md', { kind: 'article', bundle: 'en', section: '', name: '' }],
  ['index.md', { kind: 'article', bundle: '', section: '', name: '' }],
  [
    'en/News/QQ/_index.md',
    { kind: 'section', bundle: null, section: 'news/qq', name: '', language: 'en' },
  ],
  [
    'News/_index.en.md',
    { kind: 'section', section: 'news', language: 'en', translationKey: 'news/_index' },
  ],
  ['_index.md', { kind: 'section', section: '', language: null }],
  ['', { kind: 'article', section: '', name: '', language: null }],
])('%s', (path, expected) => {
  expect(parseSourcePath(path, testSite)).toMatchObject(expected);
});
