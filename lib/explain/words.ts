import type { ClaimKind } from '../addresses/claim';
import type { ProblemLanguage } from '../problems/language';
import type { ArticleExplanation, NoArticle, Origin } from './explanation';

/** What an explanation is told in; `{…}` are places. */
export interface ExplainWords {
  visible: string;
  hidden: string;
  states: Record<ArticleExplanation['state'], string>;
  noArticle: Record<NoArticle, string>;
  language: string;
  languageFrom: Record<ArticleExplanation['language']['from'], string>;
  origins: Record<Origin['kind'] | 'settings', string>;
  claims: Partial<Record<ClaimKind, string>>;
  headings: Record<
    | 'values'
    | 'address'
    | 'aliases'
    | 'lists'
    | 'translations'
    | 'problems'
    | 'links'
    | 'refreshed',
    string
  >;
  place: string;
  answers: string;
  unpublished: string;
  nothing: string;
  list: string;
  page: string;
  redirect: string;
  file: string;
  waiting: string;
  missing: string;
  nearest: string;
  noStore: string;
}

const EN: ExplainWords = {
  visible: 'Readers see it.',
  hidden: 'Readers do not see it: {why}.',
  states: {
    same: 'the file is as it was synced last',
    changed: 'the file has changed since the last sync',
    new: 'the file is not synced yet',
    row: 'there is no such file here; this is what the store knows',
  },
  noArticle: {
    hidden: 'files and folders whose names begin with . or # or end with ~ are not content',
    ignored: 'the settings leave it out (ignoreFiles)',
    format: 'its name does not end as that of an article (.md, .markdown, .mdown, .html)',
    bundle: 'it is part of the bundle around it, which has an index file',
  },
  language: 'Language {code}: {from}',
  languageFrom: {
    field: 'its field lang says so',
    path: "its file's name or folder says so",
    default: "the site's default, nothing says another one",
  },
  origins: {
    file: 'line {line}',
    cascade: 'cascade of content/{file}',
    settings: 'cascade of the settings',
    name: 'name or text of the file',
    default: 'default',
  },
  claims: {
    article: 'article',
    alias: 'alias',
    list: 'list',
    file: 'file',
    gone: 'expired article',
  },
  headings: {
    ...{ values: 'Values', address: 'Address', aliases: 'Other addresses', lists: 'Lists' },
    ...{ translations: 'Translations', problems: 'Problems', links: 'Named by' },
    refreshed: 'Refreshed last',
  },
  place: '{list}: place {place} of {count}, page {page}',
  answers: 'answers',
  unpublished: 'not published',
  nothing: 'nobody claims it',
  list: 'A list ({of}, {language}) of {count} articles: {name}',
  page: 'A page of the site: {page} {language}',
  redirect: '{address} redirects to {to}',
  file: 'A file that is served as it is: {path}',
  waiting: 'A file that nobody gets before its article is published: {path}',
  missing: 'There is nothing: {asked}',
  nearest: 'Did you mean',
  noStore: 'There is no store of this site yet: what is told is what the file says. Run "{sync}".',
};

const ZH: ExplainWords = {
  visible: '读者可见。',
  hidden: '读者不可见：{why}。',
  states: {
    same: '文件与上次同步时相同',
    changed: '文件在上次同步后有改动',
    new: '文件尚未同步',
    row: '此处没有该文件，以下内容来自存储',
  },
  noArticle: {
    hidden: '名称以 . 或 # 开头、以 ~ 结尾的文件和目录不算内容',
    ignored: '按设置（ignoreFiles）不收录',
    format: '扩展名不是文章的扩展名（.md、.markdown、.mdown、.html）',
    bundle: '属于所在的页面包（目录中有 index 文件）',
  },
  language: '语言 {code}：{from}',
  languageFrom: {
    field: '由 lang 字段指定',
    path: '由文件名或目录指定',
    default: '站点的默认语言，没有指定其他语言',
  },
  origins: {
    file: '第 {line} 行',
    cascade: '来自 content/{file} 的 cascade',
    settings: '来自设置的 cascade',
    name: '来自文件名或正文',
    default: '默认值',
  },
  claims: { article: '文章', alias: '别名', list: '列表', file: '文件', gone: '已过期的文章' },
  headings: {
    ...{ values: '字段', address: '网址', aliases: '其他网址', lists: '所在列表' },
    ...{ translations: '译文', problems: '问题', links: '引用它的页面', refreshed: '最近刷新' },
  },
  place: '{list}：第 {place} 篇，共 {count} 篇，第 {page} 页',
  answers: '生效',
  unpublished: '未发布',
  nothing: '没有任何内容使用它',
  list: '列表（{of}，{language}），共 {count} 篇：{name}',
  page: '站点的页面：{page} {language}',
  redirect: '{address} 转到 {to}',
  file: '原样提供的文件：{path}',
  waiting: '文章发布前不公开的文件：{path}',
  missing: '没有找到：{asked}',
  nearest: '您是不是要找',
  noStore: '本站还没有存储，以下只是文件本身的内容。请运行“{sync}”。',
};

export const EXPLAIN_WORDS: Record<ProblemLanguage, ExplainWords> = { en: EN, zh: ZH };
