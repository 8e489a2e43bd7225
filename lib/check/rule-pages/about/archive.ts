import type { Abouts } from './about';

/** Rules about articles among others. */
export const ARCHIVE: Abouts = {
  'duplicate-address': {
    zh: '两个文件要用同一个地址，读者只能看到其中一个。改 slug、url 或文件名。',
    en: 'Two files want one address, and readers see only one of them. Change a slug, a url or a name.',
  },
  'duplicate-alias': {
    zh: 'aliases 中的地址已属于别的页面，从那里会到别的页面，到不了本文。',
    en: 'An address of aliases is that of something else, and leads there instead of to this article.',
  },
  'reserved-address': {
    zh: '站点自己的页面（例如搜索）用了这个地址，读者看不到这个文件。',
    en: 'A page that every site has, such as its search, stands at this address; readers do not see the file.',
  },
  'duplicate-file': {
    zh: '两个文件的名称只有大小写或 Unicode 形式不同，地址相同，只提供其中一个。',
    en: 'Two files have one address, since their names differ in case or Unicode form alone; one of them is served.',
  },
  'missing-translation': {
    zh: 'translations 写了一种语言，但没有那种语言的文件，读者点不到译文。',
    en: 'A language in translations has no file, so there is no translation to lead readers to.',
  },
  'one-way-translation': {
    zh: '一篇写明有译文，译文却没有写回来：从译文点不回原文。',
    en: 'One article names its translation, and that one does not name it: readers cannot come back.',
  },
  'missing-page': {
    zh: 'ref 短代码或指向 .md 的链接所写的页面不存在。',
    en: 'A page that ref, or a link to a file of markdown, names is not there.',
  },
  'dead-link': {
    zh: '站内链接指向不存在的页面，读者会看到 404。',
    en: 'A link leads to a page of the site that is not there; readers get a 404.',
  },
  'dead-anchor': {
    zh: '链接里 # 后面的位置在那个页面上不存在，读者会停在页首。',
    en: 'The page has no place of the name behind #, and readers stay at its top.',
  },
  'lost-file': {
    zh: '文中的图片、音频、视频或下载文件不存在。',
    en: 'A picture, sound, film or download that the text names is not there.',
  },
  'similar-terms': {
    zh: '两个标签看起来是同一个（大小写、全半角、简繁或空格不同，缩写与全称，或差一个字母），文章被分成了两份列表。',
    en: 'Two tags seem to be one – case, width, script or spaces differ, or a letter does, or one is the initials of the other – and their articles stand in two lists.',
  },
  'unused-merges': {
    zh: '没有 tags.yaml 时，data/tags.yaml 里的合并才生效，而且里面只能有合并：Hugo 的模板也可能用这个文件。',
    en: 'Merges in data/tags.yaml count where there is no tags.yaml, and only where all of it are merges: templates of Hugo may keep anything there.',
  },
};
