import { expect, test } from 'vitest';
import { read } from './test-read';

const sidebarOf = (params: string) => {
  const { site, said } = read({ 'config.toml': `title = "T"\n${params}` });
  return { ...site.local.sidebar, said };
};
const all = (place: string | false) => ({ home: place, list: place, single: place, said: [] });

test.each([
  ['', all('right')],
  ['[params]\nsidebar = "left"', all('left')],
  ['[params]\nsidebar = false', all(false)],
  [
    '[params.sidebar]\nhome = "Left"\nlist = "no"\nsingle = "false"',
    { home: 'left', list: false, single: false, said: [] },
  ],
  ['[Params]\nleftsidebar = true', all('left')],
  ['[Params]\nleftSidebar = false', all('right')],
  [
    '[params]\nhomeLayout = "content + left sidebar"\nlistLayout = "content + sidebar"\nsingleLayout = "content"',
    { home: 'left', list: 'right', single: false, said: [] },
  ],
  [
    '[params]\nleftsidebar = true\n[params.sidebar]\nhome = "right"',
    { home: 'right', list: 'left', said: [] },
  ],
])('%s', (params, places) => {
  expect(sidebarOf(params)).toMatchObject(places);
});

test.each([
  [
    'search = true\nrecent_articles = true\ncategories = true\ntags = true',
    'search recent categories taglist',
  ],
  ['recent_articles = false\nTags = true', 'taglist'],
  ['tags = false', ''],
  ['social = true\ntaglist = true\nlanguages = true', 'social taglist languages'],
  ['recent_num = 3', 'search recent categories taglist social languages'],
  ['social_github = "quay"', 'search recent categories taglist social languages'],
  ['[params.widgets.social]\ngithub = "quay"', 'search recent categories taglist social languages'],
])('the switches %j', (switches, widgets) => {
  const { said, ...sidebar } = sidebarOf(`[Params.widgets]\n${switches}\n`);
  expect(sidebar.widgets.join(' ')).toBe(widgets);
  expect(said).toEqual([]);
});

test('a list of widgets is newer than switches', () => {
  const { widgets } = sidebarOf(
    '[params.sidebar]\nwidgets = ["social"]\n[params.widgets]\ntags = true',
  );
  expect(widgets).toEqual(['social']);
});

test('accounts of social networks by their old and new names', () => {
  const { site } = read({
    'config.toml':
      '[params.widgets]\nsocial_github = "a"\nrecent_articles_num = 7\n[params.widgets.social]\nx = "b"\n',
  });
  expect(site.local.recentCount).toBe(7);
  expect(site.local.social).toMatchObject([
    { url: 'https://x.com/b' },
    { url: 'https://github.com/a' },
  ]);
});
