import { field } from '../field';
import { pageAddress, pageAddresses } from '../kinds/addresses';
import { boolean } from '../kinds/boolean';
import { integer } from '../kinds/integer';
import { list } from '../kinds/list';
import { build, menus } from '../kinds/parts';
import { text } from '../kinds/text';

/** Where an article stands, and in which languages there is one. */
export const PLACES = {
  slug: field(
    text(),
    ['Slug', 'The last part of the address, instead of the name of the file.'],
    ['网址末段', '网址的最后一段，代替文件名。'],
    'tide-tower',
  ),
  url: field(
    pageAddress,
    ['Address', 'The whole address on this site.'],
    ['网址', '在本站的完整网址。'],
    '/news/tide-tower/',
  ),
  aliases: field(
    pageAddresses,
    ['Former addresses', 'Other addresses on this site that lead here for good.'],
    ['旧网址', '本站的其他网址，永久跳转到这里。'],
    ['/old/tower/'],
  ),
  weight: field(
    integer,
    ['Weight', 'Its place in lists: smaller numbers first, before all without a weight.'],
    ['权重', '在列表里的位置：数字小的在前，没有权重的在后。'],
    10,
  ),
  type: field(
    text(),
    ['Type', 'The kind of article, when not that of its section.'],
    ['类型', '文章的类型；不写就按所在栏目。'],
    'post',
  ),
  menu: field(
    menus,
    ['Menu', 'The menus in which it stands: a name, a list, or a map of entries by name.'],
    ['菜单', '文章出现在哪些菜单里：一个名字、一个列表，或以名字为键的映射。'],
    'main',
    { main: { weight: 10 } },
  ),
  menus: field(
    menus,
    ['Menus', 'Another name of `menu`.'],
    ['菜单', '`menu` 的另一个名字。'],
    ['main', 'footer'],
  ),
  lang: field(
    list,
    ['Language', 'The language of the article, before what its path says.'],
    ['语言', '文章的语言，先于路径所示。'],
    ['zh-CN'],
  ),
  translations: field(
    list,
    ['Translations', 'The languages in which this article exists.'],
    ['译文', '这篇文章有哪些语言的版本。'],
    ['zh-CN', 'en'],
  ),
  translationKey: field(
    text(),
    ['Key of translations', 'Articles with the same key are translations of each other.'],
    ['译文键', '键相同的文章互为译文。'],
    'tide-tower',
  ),
  build: field(
    build,
    ['Build', 'Whether the article has a page and a place in lists, as in Hugo.'],
    ['生成方式', '是否有自己的页面、是否进入列表，与 Hugo 相同。'],
    { list: 'never' },
  ),
  _build: field(build, ['Build', 'An older name of `build`.'], ['生成方式', '`build` 的旧名字。'], {
    render: 'never',
  }),
  headless: field(
    boolean,
    ['Headless', 'A bundle (`index.md`) without a page of its own.'],
    ['无页面', '没有自己页面的文章包（`index.md`）。'],
    true,
  ),
};

/** The fields of taxonomies that most sites have. */
export const TAXONOMIES = {
  tags: field(
    list,
    ['Tags', 'What the article is about; each tag has a page with all its articles.'],
    ['标签', '文章讲什么；每个标签有一页列出它的全部文章。'],
    ['港口', '修复'],
  ),
  categories: field(
    list,
    ['Categories', 'Its source or kind; each has a page with all its articles.'],
    ['分类', '文章的来源或类别；每个分类有一页列出它的全部文章。'],
    ['汐渡日报'],
  ),
  series: field(
    list,
    ['Series', 'The series to which it belongs.'],
    ['系列', '文章所属的系列。'],
    ['港城旧事'],
  ),
};

/** The field of any other taxonomy. */
export const TAXONOMY = field(
  list,
  ['Terms', 'Terms of this taxonomy; each has a page with all its articles.'],
  ['分类词', '这一分类法中的词，每个词有一页列出它的全部文章。'],
  ['港口'],
);

/** `tags_weight` and the like. */
export const TERM_WEIGHT = field(
  integer,
  ['Weight in lists of terms', 'Its place in the lists of its terms: smaller numbers first.'],
  ['词表权重', '在各词列表里的位置：数字小的在前。'],
  10,
);
