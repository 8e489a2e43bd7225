import type { About } from './about/about';
import { ARCHIVE } from './about/archive';
import { BODY } from './about/body';
import { FIELDS } from './about/fields';
import { FILES } from './about/files';
import { FRONT_MATTER } from './about/front-matter';

/** The rules by what they are about, as their index lists them. */
export const ROOMS: { title: string; about: Record<string, About> }[] = [
  { title: '文件 · Files', about: FILES },
  { title: '文件头的写法 · How front matter is written', about: FRONT_MATTER },
  { title: '字段 · Fields', about: FIELDS },
  { title: '正文 · Bodies', about: BODY },
  { title: '全站 · The whole archive', about: ARCHIVE },
];

/** What a rule means; undefined for one that no room has. */
export function aboutRule(rule: string): About | undefined {
  return ROOMS.find(({ about }) => rule in about)?.about[rule];
}
