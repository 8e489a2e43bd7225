import { expect, test } from 'vitest';
import { homeAddress } from '../../addresses/home';
import { siteIn } from '../site';
import { read } from './test-read';

test('a language is known by its key in addresses and files, and by its code to readers', () => {
  const { site, said } = read({
    'hugo.toml': `
defaultContentLanguage = "cn"
[languages.cn]
languageCode = "zh-cn"
languageName = "简体"
[languages.tw]
languageCode = "zh-TW"
[languages.en]
languageCode = "en-us"
[languages.en-gb]
languageCode = "en-us"
`,
    'i18n/tw.toml': '[recent_title]\nother = "最新"\n',
  });
  expect(said).toEqual([]);
  expect(site.defaultLanguage).toBe('zh-CN');
  expect(site.languages).toMatchObject([
    { code: 'zh-CN', key: 'cn', name: '简体' },
    { code: 'zh-TW', key: 'tw', words: { recent: '最新' } },
    { code: 'en-US', key: 'en' },
    { code: 'en-GB', key: 'en-gb' },
  ]);
  expect(homeAddress(site, 'zh-TW')).toBe('/tw/');
});

test('a language has settings of its own, and of the others those of the site', () => {
  const { site, said } = read({
    'config.toml': `
defaultContentLanguage = "zh-cn"
disqusShortname = "all"
[params]
toc = true
post_meta = ["date"]
city = "Quay"
[params.sidebar]
home = "left"
widgets = ["recent"]
[languages.zh-cn]
weight = 1
[languages.en]
weight = 2
[languages.en.params]
toc = false
mainSections = ["log"]
unheard = 1
post_meta = ["author", "place"]
[languages.en.params.sidebar]
widgets = ["search"]
[languages.en.params.giscus]
repo = "a/b"
repoId = "r"
category = "c"
categoryId = "i"
`,
  });
  expect(said).toEqual([
    'config.toml:19 languages.en.params.post_meta "place" is not understood',
    'config.toml:7 params.city is not understood, and has no effect',
    'config.toml:18 languages.en.params.unheard is not understood, and has no effect',
  ]);
  expect(site.languages[0]?.local).toBeNull();
  expect(siteIn(site, 'zh-CN')).toMatchObject({ defaults: { toc: true }, postMeta: ['date'] });
  expect(siteIn(site, 'en')).toMatchObject({
    defaults: { toc: false },
    mainSections: ['log'],
    postMeta: ['author'],
    sidebar: { home: 'left', widgets: ['search'] },
    comments: { giscus: { repo: 'a/b' } },
    params: { city: 'Quay' },
  });
});

test.each([
  ['languageCode = "zh-cn"\n', 'zh-CN', 'en'],
  ['languageCode = "zh-cn"\ndefaultContentLanguage = "zh"\n', 'zh-CN', 'zh'],
  ['languageCode = "en-us"\ndefaultContentLanguage = "zh-tw"\n', 'zh-TW', 'zh-tw'],
  ['title = "T"\n', 'en', 'en'],
])('a site of one language: %j', (text, code, key) => {
  expect(read({ 'hugo.toml': text }).site.languages).toMatchObject([{ code, key }]);
});

test('a country for a language keeps its address, and is marked as the language spoken there', () => {
  const { site, said } = read({
    'hugo.toml': `
defaultContentLanguage = "cn"
[languages.cn]
languageName = "中文"
weight = 1
[languages.jp]
languageName = "日本語"
weight = 2
`,
  });
  expect(said).toEqual([]);
  expect(site.defaultLanguage).toBe('zh');
  expect(site.languages).toMatchObject([
    { code: 'zh', key: 'cn', name: '中文' },
    { code: 'ja', key: 'jp', name: '日本語' },
  ]);
});

test('a single language stands at the top, whatever is said of folders', () => {
  const home = (languages: string) => {
    const { site } = read({
      'hugo.toml': `defaultContentLanguage = "zh-cn"\ndefaultContentLanguageInSubdir = true\n${languages}`,
    });
    return homeAddress(site, site.defaultLanguage);
  };
  expect(home('')).toBe('/');
  expect(home('[languages.zh-cn]\nweight = 1\n')).toBe('/');
  expect(home('[languages.zh-cn]\nweight = 1\n[languages.en]\ndisabled = true\n')).toBe('/');
  expect(home('[languages.zh-cn]\nweight = 1\n[languages.en]\nweight = 2\n')).toBe('/zh-cn/');
});

test('files of configuration that end with a language are its part, at whatever depth', () => {
  const { site, said } = read({
    'config/_default/hugo.toml': 'title = "Quay"\ndefaultContentLanguage = "fr"\n',
    'config/_default/languages.fr.toml': 'languageName = "Le français"\nweight = 1\n',
    'config/_default/languages.zh-cn.toml': `
title = "码头"
weight = 2
[params]
toc = true
`,
    'config/_default/hugo.fr.toml': 'copyright = "À personne"\n',
    'config/_default/config.zh-cn.yaml': 'languageName: 简体\n',
    'config/_default/menus/menus.fr.toml': '[[main]]\nname = "Accueil"\nurl = "/"\n',
    'config/_default/menus/menu.zh-cn.toml': '[[main]]\nname = "首页"\nurl = "/"\n',
    'config/_default/params.fr.yaml': 'description: Nouvelles du quai\n',
  });
  expect(said).toEqual([]);
  expect(site.languages).toMatchObject([
    {
      code: 'fr',
      title: 'Quay',
      name: 'Le français',
      copyright: 'À personne',
      description: 'Nouvelles du quai',
      menus: { main: [{ name: 'Accueil' }] },
    },
    { code: 'zh-CN', title: '码头', name: '简体', menus: { main: [{ name: '首页' }] } },
  ]);
  expect(siteIn(site, 'zh-CN').defaults.toc).toBe(true);
});
