import { expect, test } from 'vitest';
import { languageTag } from './language-tag';

test.each([
  ['zh-cn', '', 'zh-CN'],
  ['zh_Hant_TW', '', 'zh-Hant-TW'],
  ['en', 'English', 'en'],
  ['cn', '中文', 'zh'],
  ['cn', '简体中文', 'zh'],
  ['cn', '', 'zh'],
  ['CN', 'Chinese', 'zh'],
  ['tw', '繁體中文', 'zh-TW'],
  ['tw', '中文', 'zh-TW'],
  ['hk', '', 'zh-HK'],
  ['jp', '日本語', 'ja'],
  ['jp', 'Japanese', 'ja'],
  ['jp', '', 'ja'],
  ['kr', '한국어', 'ko'],
  ['nb', 'Norsk', 'nb'],
  ['en', '中文', 'en'],
  ['cz', 'Čeština', 'cs'],
  ['dk', '', 'da'],
  ['gr', '', 'el'],
  ['vn', 'Tiếng Việt', 'vi'],
  ['ua', '', 'uk'],
  ['se', 'Svenska', 'sv'],
  ['se', 'davvisámegiella', 'se'],
  ['br', 'Português', 'pt'],
  ['uk', 'English', 'en'],
  ['uk', 'Українська', 'uk'],
  ['us', 'English', 'en'],
  ['zh', '', 'zh'],
  ['ja', '日本語', 'ja'],
  ['de', 'Our own', 'de'],
  ['qq', '', 'qq'],
  ['nothing at all', '', undefined],
])('%s, called %j, is %s', (written, name, tag) => {
  expect(languageTag(written, name)).toBe(tag);
});
