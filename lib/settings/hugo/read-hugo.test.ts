import { expect, test } from 'vitest';
import { SettingsError } from '../settings-error';
import { read } from './test-read';

const OLD = `
baseurl = "https://quay.example.org/"
title = "Quay"
languageCode = "en-us"
DefaultContentLanguage = "zh-cn"
paginate = "7" # a number in quotes
theme = "mainroad"
disqusShortname = "quay"
googleAnalytics = "UA-12-3"
timeZone = "Asia/Shanghai"
copyright = "Nobody"

[Author]
  name = "Jo"
  bio = "Writes"
  avatar = "img/jo.png"

[taxonomies]
  tag = "tags"
  series = "series"

[permalinks]
  post = "/:year/:slug/"

[Params]
  subtitle = "At the water"
  description = "News of the quay"
  readmore = true
  authorbox = true
  post_navigation = true
  post_meta = ["categories", "date", "place"]
  postSections = ["post"]
  dateformat = "2006-01-02"
  highlightColor = "#123456"
  customCSS = ["css/own.css"]
  googleFontsLink = "https://fonts.example.org/css?family=Roboto"
  unheard = "of"

[Params.logo]
  image = "img/logo.svg"
  subtitle = false

[Params.thumbnail]
  visibility = ["list"]

[Params.sidebar]
  home = "left"
  single = false
  widgets = ["taglist", "ddg-search", "weather"]

[Params.widgets]
  recent_num = 9
  tags_counter = true

[Params.widgets.search]
  url = "https://duckduckgo.com/"
  [Params.widgets.search.input]
    name = "sites"

[Params.widgets.social]
  github = "quay"
  email = "a@example.org"

[[Params.widgets.social.custom]]
  title = "Home"
  url = "https://example.org"
  rel = "me"

[[menu.main]]
  name = "About"
  pageRef = "/about.md"
  weight = 2

[[menu.main]]
  name = "Home"
  url = "/"
  weight = 1
`;

test('an old TOML site has every effect, and what is unknown is named with its line', () => {
  const { site, said } = read({ 'config.toml': OLD });
  expect({ ...site, ...site.local }).toMatchObject({
    baseUrl: 'https://quay.example.org',
    defaultLanguage: 'zh-CN',
    languageInAddress: false,
    timeZone: 'Asia/Shanghai',
    pageSize: 7,
    taxonomies: ['tags', 'series'],
    mainSections: ['post'],
    future: false,
    addresses: { permalinks: { post: '/:year/:slug/' }, ugly: false, paginatePath: 'page' },
    defaults: { authorbox: true, pager: true, toc: false, mathjax: false, comments: true },
    sidebar: { home: 'left', list: 'right', single: false, widgets: ['taglist', 'search'] },
    recentCount: 9,
    counters: { tags: true, categories: false },
    social: [
      { title: 'GitHub', url: 'https://github.com/quay' },
      { title: 'Email', url: 'mailto:a@example.org' },
      { title: 'Home', url: 'https://example.org', rel: 'me' },
    ],
    searchForm: { url: 'https://duckduckgo.com/', siteField: 'sites', pre: '' },
    thumbnail: { list: true, post: false },
    postMeta: ['categories', 'date'],
    readMore: true,
    style: { highlightColor: '#123456' },
    customCss: ['https://fonts.example.org/css?family=Roboto', '/css/own.css'],
    comments: { disqus: { shortname: 'quay' } },
    analytics: { google: 'UA-12-3' },
  });
  expect(site.languages).toHaveLength(1);
  expect(site.languages[0]).toMatchObject({
    title: 'Quay',
    subtitle: 'At the water',
    description: 'News of the quay',
    copyright: 'Nobody',
    dateFormat: '2006-01-02',
    author: { name: 'Jo', bio: 'Writes', avatar: '/img/jo.png' },
    logo: { image: '/img/logo.svg', title: true, subtitle: false },
    menus: {
      main: [
        { name: 'Home', url: '/' },
        { name: 'About', url: '', pageRef: 'about' },
      ],
    },
  });
  expect(said).toEqual([
    'config.toml:49 Params.sidebar.widgets the widget "weather" is not understood',
    'config.toml:31 Params.post_meta "place" is not understood',
    'config.toml:37 Params.unheard is not understood, and has no effect',
  ]);
});

test('a new site of several languages in folders of configuration', () => {
  const { site, said } = read({
    'config/_default/hugo.yaml': `
defaultContentLanguage: zh-tw
defaultContentLanguageInSubdir: true
pagination: { pagerSize: 5, path: seite }
permalinks:
  post: "/:year/:slug/"
  page: { news: "/:section/:slugorfilename/" }
  section: { news: "/:slug/" }
  term: { tags: "/tag/:slug/" }
services: { disqus: { shortname: s }, googleAnalytics: { ID: G-1 }, rss: { limit: 7 } }
`,
    'config/_default/languages.toml': `
[zh-tw]
weight = 2
languageName = "臺灣"
contentDir = "content/tw"
[en]
weight = 1
title = "English"
disabled = false
[fr]
disabled = true
`,
    'config/_default/params.json': '{"dateFormat": ":date_full", "Author": {"name": "J"}}',
    'config/_default/params.en.toml': 'description = "In English"\n[logo]\ntitle = "EN"\n',
    'config/_default/menus.zh-tw.yaml': 'main: [{identifier: 首頁, url: /}]\n',
    'config/production/params.yaml': 'toc: true\n',
    'config/staging/params.yaml': 'toc: false\nmathjax: true\n',
    'i18n/en.yaml': '- id: toc_title\n  translation: In this text\n- id: own\n  translation: x\n',
    'i18n/zh-tw.toml': '[recent_title]\nother = "最新"\n',
  });
  expect(said).toEqual([]);
  expect({ ...site, ...site.local }).toMatchObject({
    defaultLanguage: 'zh-TW',
    languageInAddress: true,
    pageSize: 5,
    addresses: {
      permalinks: { post: '/:year/:slug/', news: '/:section/:slugorfilename/' },
      listPermalinks: { section: { news: '/:slug/' }, taxonomy: {}, term: { tags: '/tag/:slug/' } },
      paginatePath: 'seite',
    },
    defaults: { toc: true, mathjax: false },
    comments: { disqus: { shortname: 's' } },
    analytics: { google: 'G-1' },
    feeds: { limit: 7 },
  });
  expect(site.languages).toMatchObject([
    {
      code: 'en',
      title: 'English',
      description: 'In English',
      logo: { title: 'EN' },
      words: { contents: 'In this text' },
    },
    {
      code: 'zh-TW',
      name: '臺灣',
      contentRoots: [{ folder: 'tw', at: '' }],
      dateFormat: ':date_full',
      author: { name: 'J' },
      menus: { main: [{ name: '首頁', url: '/' }] },
      words: { recent: '最新' },
    },
  ]);
});

test('site.yaml has the last word, and hugo.* comes before config.*', () => {
  const { site } = read({
    'hugo.json': '{"title": "Hugo", "paginate": 3}',
    'config.toml': 'title = "Old"\n',
    'site.yaml': 'pageSize: 4\n',
  });
  expect(site).toMatchObject({ pageSize: 4, languages: [{ code: 'en', title: 'Hugo' }] });
});

test('a value that does not fit is named and left out', () => {
  const { site, said } = read({ 'hugo.yaml': 'title: T\npaginate: many\ntimeZone: Mars\n' });
  expect(site).toMatchObject({ pageSize: 10, timeZone: 'UTC' });
  expect(said[0]).toBe('hugo.yaml:2 paginate found "many", expected a number, 1 to 200');
  expect(said[1]).toContain('timeZone is not an IANA time zone');
});

test('what is switched off is understood', () => {
  const { site, said } = read({
    'hugo.yaml': 'params: { logo: { title: false, subtitle: false, image: false }, toc: false }\n',
  });
  expect(said).toEqual([]);
  expect(site.languages[0]?.logo).toEqual({ image: '', title: false, subtitle: false });
});

test('a part that has to be there takes the whole with it', () => {
  const { site, said } = read({
    'hugo.yaml':
      'title: T\nparams: { waline: { serverURL: "http://" }, plausible: { domain: d, src: x } }\n',
  });
  expect(site.languages[0]?.title).toBe('T');
  expect(said.join()).toContain('analytics.plausible.src');
});

test.each([
  ['hugo.toml', 'title = "A"\nx = = 1\n', 'hugo.toml:2:5: '],
  ['hugo.yaml', 'title: "A\n', 'hugo.yaml:'],
  ['hugo.json', '{"title": "A', 'hugo.json:1:'],
])('%s that cannot be parsed is an error with its place', (name, text, start) => {
  expect(() => read({ [name]: text })).toThrow(SettingsError);
  expect(() => read({ [name]: text })).toThrow(start);
});

test('a broken file of words is named with its line, and the others are taken', () => {
  const { site, said } = read({
    'hugo.toml': 'languageCode = "en"\n',
    'i18n/en.toml': '[read_more]\nother = "On"\n[menu_label\n',
    'i18n/en.yaml': 'toc_title: "In this text"\nread_more: {other: "open\n',
    'i18n/en.json':
      '{"recent_title": {"one": "Last", "other": "Latest"}, "toc_title": {"one": "x"}}',
    'i18n/en.yml': Buffer.from('tags_title: Caf\xe9, Th\xe9\xe2tre\n', 'latin1'),
  });
  expect(site.languages[0]?.words).toEqual({ recent: 'Latest' });
  expect(said).toHaveLength(3);
  expect(said[0]).toMatch(/^i18n\/en\.toml:3 words .*; nothing of the file is taken$/);
  expect(said[1]).toMatch(/^i18n\/en\.yaml:[23] words .*; nothing of the file is taken$/);
  expect(said[2]).toMatch(/^i18n\/en\.yml:1 words The encoding/);
});

test('a word with a place that nothing fills is named and left out', () => {
  const { site, said } = read({
    'hugo.toml': 'languageCode = "en"\n',
    'i18n/en.toml':
      '[constructor]\nother = "x"\n[toc_title]\nother = "{n} parts"\n[read_more]\nother = "On"\n',
  });
  expect(site.languages[0]?.words).toEqual({ readMore: 'On' });
  expect(said.join()).toContain('languages.en.words.contents has a place that is not filled');
});

test('menus and params that are broken are named, and everything else is taken', () => {
  const { site, said } = read({
    'config/_default/hugo.toml': 'title = "Quay"\npaginate = 4\n',
    'config/_default/menus.toml': '[[main]]\nname = "A\n',
    'config/_default/menus.en.yaml': 'main: [{name: B, url: /b/}]\n',
    'config/_default/params.yaml': 'toc: true\nlogo: {title: @x}\n',
  });
  expect(site).toMatchObject({ pageSize: 4, languages: [{ title: 'Quay' }] });
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(
    /^config\/_default\/menus\.toml:2 menus .*; nothing of the file is taken$/,
  );
  expect(said[1]).toMatch(/^config\/_default\/params\.yaml:2 params .*; nothing of the file is/);
});

test('yes and no of YAML are true and false', () => {
  const { site, said } = read({
    'hugo.yaml': 'params: {toc: yes, authorbox: On, readmore: no, mathjax: y}\nbuildDrafts: Yes\n',
  });
  expect(site.local.defaults).toMatchObject({ toc: true, authorbox: true, mathjax: true });
  expect({ ...site, ...site.local }).toMatchObject({ readMore: false, drafts: true });
  expect(said).toEqual([]);
});

test('ugly addresses are of all pages, or by section in a table', () => {
  const addressesOf = (written: string) => {
    const { site, said } = read({ 'hugo.toml': written });
    expect(said).toEqual([]);
    const { ugly, uglySections } = site.addresses;
    return { ugly, uglySections };
  };
  expect(addressesOf('uglyURLs = true\n')).toEqual({ ugly: true, uglySections: [] });
  expect(addressesOf('[uglyURLs]\nposts = true\nnotes = false\n')).toEqual({
    ugly: false,
    uglySections: ['posts'],
  });
});
