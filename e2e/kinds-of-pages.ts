import type { Page } from 'playwright/test';

/** One address of every kind of page, in each language of the sample archive. */
export const KINDS_OF_PAGES: Record<'zh-CN' | 'zh-TW' | 'en', string[]> = {
  'zh-CN': [
    ...kindsIn('/zh-cn/', '港口', '潮汐', '2026/03/03'),
    '/zh-cn/news/harbor-daily/tide-plant-year-one/',
    '/zh-cn/news/science-wire/moon-pull/',
    '/zh-cn/columns/how-to-read-a-tide-table/',
    '/zh-cn/columns/how-to-read-a-tide-table/zh-tw/',
    '/zh-cn/columns/how-to-read-a-tide-table/zh-hk/',
    '/zh-cn/columns/how-to-read-a-tide-table/lite/',
  ],
  'zh-TW': [
    ...kindsIn('/zh-tw/', '夜市', '夜市', '2026/07/18'),
    '/zh-tw/culture/table/夜市散步/',
    '/zh-tw/news/science-wire/rain-chart-june/',
    '/zh-tw/culture/table/夜市散步/lite/',
  ],
  en: [
    ...kindsIn('/en/', 'harbor', 'tide', '2025/10/05'),
    '/en/news/harbor-daily/tide-plant-year-one/',
    '/en/news/science-wire/moon-pull/',
    '/en/columns/type-specimen/',
    '/en/columns/type-specimen/lite/',
  ],
};

function kindsIn(home: string, tag: string, query: string, day: string): string[] {
  const [year, month] = day.split('/');
  return [
    '',
    'page/2/',
    'news/',
    'tags/',
    `tags/${tag}/`,
    'search/',
    `search/?q=${query}`,
    `search/?q=${query}&sort=date&section=news`,
    `search/?q=${query}&time=2026`,
    'search/?q=zzzzqq',
    'archive/',
    `archive/${year}/`,
    `archive/${year}/${month}/`,
    `archive/${day}/`,
    'archive/on/01-01/',
    'shelf/',
    'nowhere/',
  ].map((path) => home + path);
}

/** Opens whatever a page folds away, so that nothing of it goes unseen. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
}
