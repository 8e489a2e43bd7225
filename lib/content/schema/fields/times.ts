import { field } from '../field';
import { boolean } from '../kinds/boolean';
import { date } from '../kinds/date';
import { published } from '../kinds/published';

/** When an article is from, and when it is shown. */
export const TIMES = {
  date: field(
    date,
    ['Date', 'When it was published: `YYYY-MM-DD HH:mm:ss` in the time zone of the site.'],
    ['日期', '发布时间：`YYYY-MM-DD HH:mm:ss`，按站点时区。'],
    '2025-02-07 22:15:21',
    '2025-02-07T22:15:21+08:00',
  ),
  lastmod: field(
    date,
    ['Last change', 'When it was last changed in a way that readers should know of.'],
    ['更新时间', '最近一次值得告诉读者的修改。'],
    '2025-02-08 09:00:00',
  ),
  publishDate: field(
    date,
    ['Shown from', 'Until then nobody sees the article.'],
    ['定时发布', '到这个时间才显示。'],
    '2025-02-10 08:00:00',
  ),
  expiryDate: field(
    date,
    ['Shown until', 'From then on nobody sees the article.'],
    ['过期时间', '到这个时间就不再显示。'],
    '2025-03-01 00:00:00',
  ),
  published: field(
    published,
    ['Published', '`false` is a draft, as elsewhere; else another name of the date.'],
    ['已发布', '`false` 是草稿，与其他系统相同；否则是日期的另一个名字。'],
    false,
    '2025-02-07 22:15:21',
  ),
  draft: field(
    boolean,
    ['Draft', 'A draft is not shown to readers.'],
    ['草稿', '草稿不向读者显示。'],
    true,
  ),
};

/** Any other field that the site reads as a date. */
export const OTHER_DATE = field(
  date,
  ['Date', 'Another name of a date, which the site has read, too.'],
  ['日期', '日期的另一个名字，站点也会读取。'],
  '2025-02-07 22:15:21',
);
