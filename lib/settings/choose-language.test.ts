import { expect, test } from 'vitest';
import { buildSite } from './build-site';
import { chooseLanguage } from './choose-language';
import { parseSettings } from './read-settings';

const site = buildSite(parseSettings('', 'site.yaml'), ['en', 'zh-CN', 'zh-HK', 'zh-TW']);

test.each([
  ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-TW'],
  ['zh-tw', 'zh-TW'],
  ['zh', 'zh-CN'],
  ['zh-Hans-SG', 'zh-CN'],
  ['zh-MO', 'zh-HK'],
  ['en-GB', 'en'],
  ['fr;q=0.9,zh-HK;q=0.5,de', 'zh-HK'],
  ['en;q=0, zh-CN', 'zh-CN'],
  ['fr', 'en'],
  ['*', 'en'],
  ['', 'en'],
  [';;,,q=,-', 'en'],
])('%s reads %s', (header, language) => {
  expect(chooseLanguage(site, header)).toBe(language);
});
