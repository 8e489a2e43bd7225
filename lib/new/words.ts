import type { ProblemLanguage } from '../problems/language';

/** What `npm run new` and `npm run new-site` say, in both languages of editors. */
const WORDS = {
  'new-usage': {
    en: 'npm run new -- "Title" [--section news/qq] [--lang zh-CN] [--date "2026-05-01 07:30"] [--name file-name] [--bundle] [--draft] [--dry-run] [--language zh|en]',
    zh: 'npm run new -- "标题" [--section news/qq] [--lang zh-CN] [--date "2026-05-01 07:30"] [--name 文件名] [--bundle] [--draft] [--dry-run] [--language zh|en]',
  },
  'site-usage': {
    en: 'npm run new-site -- FOLDER [--language zh|en]',
    zh: 'npm run new-site -- 目录 [--language zh|en]',
  },
  'no-title': { en: 'The title is empty.', zh: '标题是空的。' },
  'unknown-language': {
    en: 'The site has no language {found}; it has {known}.',
    zh: '站点没有语言 {found}，只有 {known}。',
  },
  'section-outside': {
    en: 'The section {found} lies outside the content; expected folders such as news/qq.',
    zh: '栏目 {found} 在内容目录之外；应为 news/qq 这样的目录。',
  },
  'section-name': {
    en: 'No folder of a section can be called {found} on every system.',
    zh: '“{found}”不能在所有系统上用作栏目的目录名。',
  },
  'section-language': {
    en: 'The section {found} begins with a language; name that by --lang.',
    zh: '栏目 {found} 以语言开头；语言请用 --lang 指定。',
  },
  'section-hidden': {
    en: 'What lies in {found} is no article: the folder is a bundle, or a link.',
    zh: '{found} 里的文件不是文章：该目录是页面包，或是链接。',
  },
  'impossible-date': {
    en: '{found} is no date; expected YYYY-MM-DD HH:mm:ss, ISO 8601 or RFC 1123.',
    zh: '{found} 不是日期；应为 YYYY-MM-DD HH:mm:ss、ISO 8601 或 RFC 1123。',
  },
  'bad-name': {
    en: 'No article file can be called {found}; expected a name without dots, slashes and spaces.',
    zh: '文章不能用“{found}”作文件名；名称里不能有点、斜线和空格。',
  },
  'taken-file': {
    en: '{found} is there already, and stays as it is.',
    zh: '{found} 已经存在，未作改动。',
  },
  'taken-address': {
    en: 'The address {found} is taken, by {owner}.',
    zh: '地址 {found} 已被占用，属于 {owner}。',
  },
  'wrong-archetype': {
    en: 'Nothing is written: the article made from {file} has errors.',
    zh: '未写入：用 {file} 生成的文章有错误。',
  },
  'wrong-article': {
    en: 'Nothing is written: the article has errors.',
    zh: '未写入：文章有错误。',
  },
  'left-out': {
    en: '{file}:{line}:{column}: {found} is left out: templates are not run.',
    zh: '{file}:{line}:{column}：略去 {found}：不运行模板代码。',
  },
  'folder-in-use': {
    en: '{found} is not an empty folder; nothing is written.',
    zh: '{found} 不是空目录，未写入。',
  },
  'site-made': {
    en: 'The site is in {folder}. Serve it: SITE_DIR={folder} npm start',
    zh: '站点在 {folder}。启动：SITE_DIR={folder} npm start',
  },
} as const satisfies Record<string, Record<ProblemLanguage, string>>;

export type Saying = keyof typeof WORDS;

/** A saying with what it is about, in a language. */
export function say(
  saying: Saying,
  language: ProblemLanguage,
  about: Record<string, string> = {},
): string {
  return WORDS[saying][language].replace(/\{(\w+)\}/g, (all, name: string) => about[name] ?? all);
}
