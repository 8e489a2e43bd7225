import type { Abouts } from './about';

/** Rules about what fields say. */
export const FIELDS: Abouts = {
  'wrong-type': {
    zh: '字段的值不是所需的种类，例如该写 true 的地方写了列表。这个值不起作用。',
    en: 'The value is not of the kind that the field takes, such as a list in place of true. It has no effect.',
  },
  'too-long': {
    zh: '值太长，超出的部分不显示。多半是正文贴进了字段。',
    en: 'The value is too long, and the rest is not shown. Most often a body was pasted into a field.',
  },
  'missing-title': {
    zh: '没有标题的文章在列表里以文件名出现。',
    en: 'An article without a title stands in lists by the name of its file.',
  },
  'impossible-date': {
    zh: '日期不存在或写法无法识别，文章会排到错误的位置。',
    en: 'The date does not exist, or is written in a way that nobody can read, so the article stands in a wrong place.',
  },
  'ambiguous-date': {
    zh: '03/04/2025 可能是三月四日，也可能是四月三日，因此不读取。写成 2025-03-04。',
    en: 'The date 03/04/2025 may be in March or in April, so it is not read. Write 2025-03-04.',
  },
  'future-date': {
    zh: '到这个时间之前读者看不到文章。如果不是有意定时发布，请检查日期。',
    en: 'Readers do not see the article before that time. Look at the date, unless it is meant to wait.',
  },
  'never-shown': {
    zh: '下线时间早于上线时间，文章永远不会显示。',
    en: 'The article is to leave before it appears, so it is never shown.',
  },
  expired: {
    zh: '文章已过下线时间，读者看不到。默认关闭。',
    en: 'The time of the article is over, and readers do not see it. Off unless settings ask for it.',
  },
  'misspelt-field': {
    zh: '字段名与已知的某个字段只差一两个字母，多半是笔误；这个字段不起作用。',
    en: 'The name is a letter or two away from that of a known field, most likely by mistake; it has no effect.',
  },
  'unknown-field': {
    zh: '没有任何地方用到这个字段。默认关闭，因为许多档案带有别的程序的字段。',
    en: 'Nothing uses the field. Off unless settings ask for it, since many archives carry fields of other programs.',
  },
  'unknown-language': {
    zh: '站点没有这种语言，文章会算作另一种语言。',
    en: 'The site does not have that language, so the article counts as one of another.',
  },
  'unknown-widget': {
    zh: '没有这个小部件，侧栏中会缺少它。',
    en: 'There is no such widget, and the sidebar lacks it.',
  },
  'unknown-menu': {
    zh: '没有这个菜单，文章不会出现在菜单里。',
    en: 'There is no such menu, so the article stands in none.',
  },
  'unusable-address': {
    zh: '值不能作为地址：页面须是本站路径，图片须是 http(s) 网址或路径。',
    en: 'The value cannot be an address: pages have paths on the site, pictures a path or an http(s) address.',
  },
  'character-references': {
    zh: '读者会看到 &amp;quot; 一类的代码而不是字符，多半是抓取时转换了两遍。--fix 可以改正；正文里的 &lt; 和 &gt;、会改变锚点的标题除外。',
    en: 'Readers see a code such as &amp;quot; in place of a character, most often because a crawler encoded it twice. --fix mends it, but for &lt; and &gt; in bodies, and headings whose anchors would change.',
  },
  'cut-summary': {
    zh: '摘要在句子中间断开，像是抓取时截断的。默认关闭。',
    en: 'The summary ends in the middle of a sentence, as crawlers cut it. Off unless settings ask for it.',
  },
};
