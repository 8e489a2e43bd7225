import type { ProblemLanguage } from '../problems/language';
import type { Site } from '../settings/site';

/** A snippet as VS Code reads it. */
export interface Snippet {
  prefix: string;
  description: string;
  body: string[];
}

/** What each is for, and the words that stand in it until they are written over. */
const WORDS = {
  en: {
    article: 'A new article',
    figure: 'A picture with a caption',
    youtube: 'A film of YouTube',
    vimeo: 'A film of Vimeo',
    post: 'A post of X',
    gist: 'Code of GitHub Gist',
    ref: 'A link to another article',
    highlight: 'Code with colours',
    details: 'A part that folds',
    qr: 'A QR code',
    note: 'A note',
    formula: 'A formula on its own; needs `mathjax: true`',
    inline: 'A formula in a sentence; needs `mathjax: true`',
    more: 'The end of the excerpt',
    title: 'Title',
    text: 'Text',
    caption: 'Caption',
  },
  zh: {
    article: '新文章',
    figure: '带说明的图片',
    youtube: 'YouTube 视频',
    vimeo: 'Vimeo 视频',
    post: 'X 上的帖子',
    gist: 'GitHub Gist 代码',
    ref: '链接到另一篇文章',
    highlight: '着色的代码',
    details: '可折叠的段落',
    qr: '二维码',
    note: '提示框',
    formula: '独立公式，需要 `mathjax: true`',
    inline: '行内公式，需要 `mathjax: true`',
    more: '摘要到此为止',
    title: '标题',
    text: '正文',
    caption: '说明',
  },
};

const NOW =
  '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE $CURRENT_HOUR:$CURRENT_MINUTE:$CURRENT_SECOND';

/** Snippets for markdown: shortcodes that are known, notes, formulas, and an article's beginning. */
export function listSnippets(
  { taxonomies }: Pick<Site, 'taxonomies'>,
  language: ProblemLanguage,
): Record<string, Snippet> {
  const { title, text, caption, ...what } = WORDS[language];
  const terms = taxonomies.map((taxonomy, index) => `${taxonomy}: [$${index + 2}]`);
  const bodies: Record<keyof typeof what, string[]> = {
    article: ['---', `title: \${1:${title}}`, `date: ${NOW}`, ...terms, '---', '', '$0'],
    figure: [`{{< figure src="$1" alt="$2" caption="\${3:${caption}}" >}}`],
    youtube: ['{{< youtube $1 >}}'],
    vimeo: ['{{< vimeo $1 >}}'],
    post: ['{{< x user="$1" id="$2" >}}'],
    gist: ['{{< gist $1 $2 >}}'],
    ref: [`[\${1:${text}}]({{< ref "$2" >}})`],
    highlight: [`{{< highlight \${1:js} >}}`, '$0', '{{< /highlight >}}'],
    details: [`{{< details summary="\${1:${title}}" >}}`, '$0', '{{< /details >}}'],
    qr: ['{{< qr text="$1" />}}'],
    note: [`> [!\${1|note,tip,important,warning,caution|}] \${2:${title}}`, `> \${0:${text}}`],
    formula: ['\\$\\$', '$0', '\\$\\$'],
    inline: ['\\$$1\\$$0'],
    more: ['<!--more-->', '', '$0'],
  };
  const descriptions = new Map(Object.entries(what));
  return Object.fromEntries(
    Object.entries(bodies).map(([prefix, body]) => {
      const description = descriptions.get(prefix) ?? prefix;
      return [description, { prefix, description, body }];
    }),
  );
}
