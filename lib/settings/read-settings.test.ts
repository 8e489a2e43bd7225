import { expect, test } from 'vitest';
import { buildSite } from './build-site';
import { read } from './hugo/test-read';
import { parseSettings } from './read-settings';
import { SettingsError } from './settings-error';
import { siteIn } from './site';

const parse = (text: string) => parseSettings(text, 'site.yaml');

test('no settings are a site with every default', () => {
  const site = buildSite(parse(''), ['zh-CN', 'en']);
  expect(site.languages.map(({ code, name }) => [code, name])).toEqual([
    ['zh-CN', '简体中文'],
    ['en', 'English'],
  ]);
  expect(site).toMatchObject({
    defaultLanguage: 'zh-CN',
    languageInAddress: true,
    timeZone: 'UTC',
    pageSize: 10,
    taxonomies: ['tags', 'categories'],
  });
});

test('one language has no place in addresses, and an empty archive has one language', () => {
  expect(buildSite(parse(''), ['ja']).languageInAddress).toBe(false);
  expect(buildSite(parse(''), []).languages.map(({ code }) => code)).toEqual(['en']);
});

test('a language says itself what it does not take from the site', () => {
  const site = buildSite(
    parse('title: Site\nlanguages:\n  en: {}\n  zh-TW: { title: 站, name: 正體 }\n'),
    ['ja'],
  );
  expect(site.languages.map(({ code, title, name }) => [code, title, name])).toEqual([
    ['en', 'Site', 'English'],
    ['zh-TW', '站', '正體'],
  ]);
});

test.each([
  ['pageSize: many', 'site.yaml:1:11: pageSize: found "many"'],
  ['title: A\npagesize: 3', 'site.yaml:2:11: pagesize: found 3'],
  ['sidebar:\n  home: top', 'site.yaml:2:9: sidebar.home: found "top"'],
  ['timeZone: Mars/Base', 'site.yaml:1:11: timeZone: found "Mars/Base"'],
  ['languages: { nonsense_code: {} }', 'site.yaml:1:'],
  ['title: "open', 'site.yaml:1:'],
])('%s is refused with its place', (text, message) => {
  expect(() => parse(text)).toThrow(SettingsError);
  expect(() => parse(text)).toThrow(message);
});

test('a language takes from the site what it does not set itself', () => {
  const site = buildSite(
    parse(`
sidebar: { home: left, widgets: [recent] }
comments: { disqus: { shortname: all } }
recentCount: 7
languages:
  en: { sidebar: { widgets: [search] }, comments: { twikoo: { envId: e } } }
  fr: { title: Quai }
`),
    [],
  );
  expect(siteIn(site, 'en')).toMatchObject({
    sidebar: { home: 'left', list: 'right', widgets: ['search'] },
    comments: { twikoo: { envId: 'e' } },
    recentCount: 7,
  });
  expect(siteIn(site, 'en').comments).not.toHaveProperty('disqus');
  expect(siteIn(site, 'fr')).toEqual({ ...site, ...site.local });
  expect(() => parse('languages:\n  en: { recentCount: 0 }\n')).toThrow(
    'site.yaml:2:22: languages.en.recentCount',
  );
});

test('settings are read in the encodings of articles', () => {
  const written = (text: string) => [
    Buffer.from(`\uFEFF${text}`),
    Buffer.from(`\uFEFF${text}`, 'utf16le'),
    Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  ];
  const gbk = (base64: string) => Buffer.from(base64, 'base64');
  const words = '[read_more]\nother = "继续"\n';
  for (const file of [...written('title: 国标站\n'), gbk('dGl0bGU6ILn6serVviAjILG+1b61xLHqzOIK')]) {
    expect(read({ 'site.yaml': file }).site.languages[0]?.title).toBe('国标站');
  }
  for (const file of [
    ...written('title = "国标站"\n'),
    gbk('dGl0bGUgPSAiufqx6tW+IiAjILG+1b61xLHqzOIK'),
  ]) {
    expect(read({ 'config.toml': file }).site.languages[0]?.title).toBe('国标站');
  }
  for (const file of written(words)) {
    const { site } = read({ 'hugo.toml': 'languageCode = "zh-CN"\n', 'i18n/zh-cn.toml': file });
    expect(site.languages[0]?.words).toMatchObject({ readMore: '继续' });
  }
});

test('settings in an encoding that cannot be told are refused, with the place', () => {
  const latin = Buffer.from('pageSize: 5\ntitle: Café, Théâtre\n', 'latin1');
  expect(() => read({ 'site.yaml': latin })).toThrow(/site\.yaml:2:11: The encoding/);
  expect(() => read({ 'hugo.toml': Buffer.from('title = "a\0b"') })).toThrow(SettingsError);
});
