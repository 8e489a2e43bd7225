import { field } from '../field';
import { pictureAddresses } from '../kinds/addresses';
import { list } from '../kinds/list';
import { anything, people, thumbnail } from '../kinds/parts';
import { text } from '../kinds/text';

/** Characters of a title: a longer one is no headline. */
const LONGEST_TITLE = 1000;

/** What readers see of an article besides its body, and who wrote it. */
export const TEXTS = {
  title: field(
    text(LONGEST_TITLE),
    ['Title', 'The headline: on the page, in lists, feeds and search.'],
    ['标题', '文章的标题：显示在页面、列表、订阅和搜索结果里。'],
    '潮汐钟楼重新报时',
  ),
  linkTitle: field(
    text(),
    ['Short title', 'A shorter headline for lists and menus.'],
    ['短标题', '列表和菜单里用的较短的标题。'],
    '钟楼报时',
  ),
  lead: field(
    text(),
    ['Standfirst', 'One or two sentences between headline and text, and in lists.'],
    ['导语', '标题与正文之间的一两句话，列表里也显示。'],
    '停摆三年之后，钟声再次响起。',
  ),
  summary: field(
    text(),
    [
      'Summary',
      'The excerpt in lists and feeds; without it the text before `<!--more-->`, or its beginning.',
    ],
    ['摘要', '列表和订阅里的摘要；不写就用 `<!--more-->` 之前的文字，或正文开头。'],
    '修复工程昨日完工，钟楼恢复报时。',
  ),
  description: field(
    text(),
    ['Description', 'What search engines and shared links show; without it the summary.'],
    ['描述', '搜索引擎和分享链接里显示的文字；不写就用摘要。'],
    '汐渡钟楼修复完工。',
  ),
  keywords: field(
    list,
    ['Keywords', 'Words for search engines; readers do not see them.'],
    ['关键词', '给搜索引擎的词，读者看不到。'],
    ['钟楼', '修复'],
  ),
  author: field(
    people,
    ['Author', 'Who wrote it, when `authors` is not set.'],
    ['作者', '文章的作者；写了 `authors` 时不用这一项。'],
    '林汐',
  ),
  authors: field(
    people,
    ['Authors', 'Who wrote it: names, or maps with a `name`.'],
    ['作者（多人）', '文章的作者：姓名，或带 `name` 的映射。'],
    ['林汐', '周渡'],
  ),
  thumbnail: field(
    thumbnail,
    [
      'Thumbnail',
      'A picture for lists and the top of the article: an address, a file beside the text, or `{src, visibility: [list, post]}`.',
    ],
    ['缩略图', '列表和文章顶部的图片：网址、文章旁的文件，或 `{src, visibility: [list, post]}`。'],
    '/images/tower.jpg',
    { src: 'tower.jpg', visibility: ['list', 'post'] },
  ),
  images: field(
    pictureAddresses,
    ['Pictures', 'Pictures for shared links; the first one counts most.'],
    ['图片', '分享链接时用的图片，以第一张为主。'],
    ['/images/tower.jpg'],
  ),
  license: field(
    text(),
    ['License', 'The terms of use, where they differ from those of the site.'],
    ['许可', '文章的使用许可；不写就用站点的。'],
    'CC BY 4.0',
  ),
  source: field(
    anything,
    ['Source', 'The address that the article was taken from.'],
    ['来源', '文章的原始网址。'],
    'https://example.org/a',
  ),
  sourceURL: field(
    anything,
    ['Source', 'The address that the article was taken from; counts before `source`.'],
    ['来源网址', '文章的原始网址，先于 `source`。'],
    'https://example.org/a',
  ),
  canonicalURL: field(
    anything,
    ['Source', 'The address that the article was taken from, when `source` is not set.'],
    ['规范网址', '文章的原始网址；写了 `source` 时不用。'],
    'https://example.org/a',
  ),
  originalURL: field(
    anything,
    ['Source', 'The address that the article was taken from, when nothing else says it.'],
    ['原始网址', '文章的原始网址；别的字段都没写时才用。'],
    'https://example.org/a',
  ),
};
