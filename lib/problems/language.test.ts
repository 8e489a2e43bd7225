import { expect, test } from 'vitest';
import { chooseProblemLanguage } from './language';

test.each([
  ['zh', {}, 'zh'],
  ['zh-CN', { LANG: 'en_US.UTF-8' }, 'zh'],
  ['en', { LANG: 'zh_CN.UTF-8' }, 'en'],
  [undefined, { LANG: 'zh_TW.UTF-8' }, 'zh'],
  [undefined, { LC_ALL: 'C.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
  [undefined, { LC_MESSAGES: 'zh_CN', LANG: 'en_US' }, 'zh'],
  [undefined, {}, 'en'],
  ['zhuang', {}, 'en'],
])('asked for %s in %j, editors are told in %s', (asked, env, language) => {
  expect(chooseProblemLanguage(asked, env)).toBe(language);
});
