import type { Obstacle } from '../content/obstacles';
import type { ProblemLanguage } from '../problems/language';
import { toWallTime } from '../time/time-zone';
import { CALENDAR } from '../words/calendar-of-dates';
import { fillPlaces } from '../words/places';

/** Where times are told, and in which words. */
export interface Telling {
  language: ProblemLanguage;
  timeZone: string;
}

const EN = {
  ...{ draft: 'a draft', future: 'appears on {at}', expired: 'expired on {at}' },
  closed: 'its section is not published ({file})',
  ...{ headless: 'has no page of its own', unlisted: 'no list shows it' },
  ...{ absent: 'not among the pages of this server yet', branch: 'from the branch {branch}' },
  ...{ row: 'as the last sync found it', bare: 'without the pictures beside it' },
  ...{ until: 'this link is valid until {at}', preview: 'Preview: ', separator: '; ' },
};

const ZH: typeof EN = {
  ...{ draft: '草稿', future: '将于 {at} 发布', expired: '已于 {at} 过期' },
  closed: '所在栏目尚未发布（{file}）',
  ...{ headless: '没有自己的页面', unlisted: '不在任何列表中' },
  ...{ absent: '此服务器尚未收录', branch: '来自分支 {branch}' },
  ...{ row: '内容为上次同步时所存', bare: '不含与文章同放的图片' },
  ...{ until: '此链接有效期至 {at}', preview: '预览：', separator: '；' },
};

const WORDS = { en: EN, zh: ZH };

/** In which of both languages an editor reads of an article in `language`. */
export function tellingOf(language: string, timeZone: string): Telling {
  return { language: /^zh\b/i.test(language) ? 'zh' : 'en', timeZone };
}

/** What keeps an article from readers, or from lists; one line. */
export function describeObstacles(obstacles: Obstacle[], telling: Telling): string {
  const words = WORDS[telling.language];
  const said = obstacles.map((obstacle) => {
    const at = 'at' in obstacle ? tellTime(obstacle.at, telling) : '';
    const file = 'file' in obstacle ? obstacle.file : '';
    return fillPlaces(words[obstacle.kind], { at, file });
  });
  return said.join(words.separator);
}

interface Described {
  article: { bundle: string | null };
  obstacles: Obstacle[];
  branch: string;
  until: number;
  /** Whether it is the store's, which has no files. */
  isRow: boolean;
}

/** What stands above a previewed article: what it is, and until when it can be seen so; one line. */
export function describePreview(
  { article, obstacles, branch, until, isRow }: Described,
  telling: Telling,
): string {
  const words = WORDS[telling.language];
  const parts = [
    ...(obstacles.length > 0 ? [describeObstacles(obstacles, telling)] : []),
    ...(branch ? [fillPlaces(words.branch, { branch })] : []),
    ...(obstacles.length === 0 && !branch ? [words.absent] : []),
    ...(isRow ? [words.row] : []),
    ...(isRow && article.bundle !== null ? [words.bare] : []),
    fillPlaces(words.until, { at: tellTime(until, telling) }),
  ];
  return words.preview + parts.join(words.separator);
}

/** A day and a time of the clock. */
export function tellTime(time: number, { language, timeZone }: Telling): string {
  return new Intl.DateTimeFormat(language, {
    ...{ dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' },
    ...{ calendar: CALENDAR, timeZone: 'UTC' },
  }).format(toWallTime(time, timeZone));
}
