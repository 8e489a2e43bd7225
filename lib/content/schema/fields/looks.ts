import { WIDGETS } from '../../../settings/site';
import { field } from '../field';
import { boolean } from '../kinds/boolean';
import { namesOf } from '../kinds/names';
import { side } from '../kinds/side';

/** What stands around an article. */
export const LOOKS = {
  toc: field(
    boolean,
    ['Table of contents', 'Whether the headings are listed before the text.'],
    ['目录', '是否在正文前列出各级标题。'],
    true,
  ),
  mathjax: field(
    boolean,
    ['Formulas', 'Whether TeX between `$…$`, `$$…$$`, `\\(…\\)` and `\\[…\\]` is set.'],
    ['公式', '是否排版 `$…$`、`$$…$$`、`\\(…\\)`、`\\[…\\]` 之间的 TeX。'],
    true,
  ),
  comments: field(
    boolean,
    ['Comments', 'Whether readers may comment, where the site has comments.'],
    ['评论', '是否允许评论（站点设有评论系统时）。'],
    false,
  ),
  authorbox: field(
    boolean,
    ['About the author', 'Whether the author is introduced below the text.'],
    ['作者介绍', '是否在文末介绍作者。'],
    true,
  ),
  pager: field(
    boolean,
    ['Older and newer', 'Whether links lead to the article before and behind.'],
    ['上一篇、下一篇', '是否链接到前后两篇文章。'],
    true,
  ),
  sidebar: field(
    side,
    ['Sidebar', 'On which side the sidebar stands, or `false` for none.'],
    ['侧栏', '侧栏在哪一边；`false` 表示没有。'],
    'right',
    false,
  ),
  widgets: field(
    namesOf(WIDGETS, ['ddg-search']),
    ['Widgets', 'What stands in the sidebar, in order.'],
    ['侧栏组件', '侧栏里依次有什么。'],
    ['search', 'recent', 'taglist'],
  ),
};
