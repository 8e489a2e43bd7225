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
  ...{ public: 'readers see it', branch: 'from the branch {branch}' },
  ...{ until: 'this link is valid until {at}', preview: 'Preview', separator: '; ' },
};

const ZH: typeof EN = {
  ...{ draft: '草稿', future: '将于 {at} 发布', expired: '已于 {at} 过期' },
  closed: '所在栏目尚未发布（{file}）',
  ...{ headless: '没有自己的页面', unlisted: '不在任何列表中' },
  ...{ public: '读者可见', branch: '来自分支 {branch}' },
  ...{ until: '此链接有效期至 {at}', preview: '预览', separator: '；' },
};

const WORDS = { en: EN, zh: ZH };

/** In which of both languages an editor reads of an article in `language`. */
export function tellingOf(language: string, timeZone: string): Telling {
  return { language: /^zh\b/i.test(language) ? 'zh' : 'en', timeZone };
}

/** Why readers do not see an article, or that they do; one line. */
export function describeObstacles(obstacles: Obstacle[], telling: Telling): string {
  const words = WORDS[telling.language];
  const said = obstacles.map((obstacle) => {
    const at = 'at' in obstacle ? tellTime(obstacle.at, telling) : '';
    const file = 'file' in obstacle ? obstacle.file : '';
    return fillPlaces(words[obstacle.kind], { at, file });
  });
  return said.length > 0 ? said.join(words.separator) : words.public;
}

/** What stands above a previewed article: what it is, and until when it can be seen so; one line. */
export function describePreview(
  { obstacles, branch, until }: { obstacles: Obstacle[]; branch: string; until: number },
  telling: Telling,
): string {
  const words = WORDS[telling.language];
  const parts = [
    describeObstacles(obstacles, telling),
    ...(branch ? [fillPlaces(words.branch, { branch })] : []),
    fillPlaces(words.until, { at: tellTime(until, telling) }),
  ];
  return `${words.preview}: ${parts.join(words.separator)}`;
}

/** A day and a time of the clock. */
export function tellTime(time: number, { language, timeZone }: Telling): string {
  return new Intl.DateTimeFormat(language, {
    ...{ dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' },
    ...{ calendar: CALENDAR, timeZone: 'UTC' },
  }).format(toWallTime(time, timeZone));
}
