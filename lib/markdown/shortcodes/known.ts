import { escapeHtml } from '../escape';
import { block, blocks, code, html, inline, type Made, type Piece, phrase, text } from './made';
import { renderQr } from './qr';

/** What a shortcode may ask of the site and the page. */
export interface ShortcodeContext {
  /** The address of a page that `ref` names, in its own language or another one, if it is there. */
  ref?(page: string, language: string): string | undefined;
  /** A value that the page or the site sets. */
  param?(name: string): string | undefined;
  /** Whether only words are asked for, and no pictures are drawn. */
  isText?: boolean;
}

export interface Use {
  args: Map<string, string>;
  /** Between the tags, shortcodes in it done; null where there is no closing tag. */
  inner: string | null;
  context: ShortcodeContext;
}

/** Hugo's own shortcodes: what each makes. */
export const KNOWN: Record<string, (use: Use) => Made> = {
  figure,
  highlight: ({ args, inner }) => highlight(args.get('0') ?? args.get('lang') ?? '', inner ?? ''),
  ref: ({ args, context }) => inline(text(reference(args, context))),
  relref: ({ args, context }) => inline(text(reference(args, context))),
  youtube: ({ args }) => youtube(args),
  vimeo: ({ args }) => frame(`https://player.vimeo.com/video/${id(args)}`, args.get('title')),
  tweet: ({ args }) => tweet(args),
  twitter: ({ args }) => tweet(args),
  x: ({ args }) => tweet(args),
  instagram: ({ args }) => frame(`https://www.instagram.com/p/${id(args)}/embed/`),
  gist: ({ args }) => gist(args),
  param: ({ args, context }) => inline(text(context.param?.(args.get('0') ?? '') ?? '')),
  details: ({ args, inner }) => details(args, inner ?? ''),
  qr: ({ args, inner, context }) =>
    context.isText ? inline() : qr((inner ?? args.get('text') ?? '').trim(), args.get('alt') ?? ''),
  // What these older ones make is raw HTML or nothing.
  rawhtml: ({ inner }) => rawHtml(inner ?? ''),
  comment: () => inline(),
};

/** https://gohugo.io/shortcodes/figure/ */
function figure({ args }: Use): Made {
  const get = (name: string) => args.get(name) ?? '';
  const src = get('src') || get('0');
  const size = ['width', 'height'].map((name) => attribute(name, get(name))).join('');
  const alt = get('alt') || plain(get('caption'));
  const image = `<img${attribute('src', src)} alt="${escapeHtml(alt)}"${size}>`;
  const picture = get('link') ? `<a${attribute('href', get('link'))}>${image}</a>` : image;
  const opening = `<figure${attribute('class', get('class'))}>${picture}`;
  const words = [
    get('title') ? [html('<strong>'), phrase(get('title')), html('</strong>')] : [],
    get('caption') ? [phrase(get('caption'))] : [],
    get('attr') ? creditOf(get('attr'), get('attrlink')) : [],
  ].filter((group) => group.length > 0);
  if (words.length === 0) return block(html(`${opening}</figure>`));
  const label = words.flatMap((group, index) => (index > 0 ? [html(' '), ...group] : group));
  return block(html(`${opening}<figcaption>`), ...label, html('</figcaption></figure>'));
}

function creditOf(attr: string, link: string): Piece[] {
  return link
    ? [html(`<a${attribute('href', link)}>`), phrase(attr), html('</a>')]
    : [phrase(attr)];
}

/** The caption's markdown as text; what stands within a word is no mark. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/[*`]+|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, '');
}

function highlight(language: string, inner: string): Made {
  const written = inner.replace(/^[\n\r]+/, '').trimEnd();
  return block(code(written, language.replace(/[^\w+#.-]/g, '')));
}

function qr(written: string, alt: string): Made {
  const picture = renderQr(written, alt);
  return block(picture ? html(picture) : code(written));
}

function reference(args: Map<string, string>, context: ShortcodeContext): string {
  const { page, language, fragment } = readReference(args);
  const address = page ? context.ref?.(page, language) : '';
  return (address ?? '') + (fragment ? `#${fragment}` : '');
}

/** What `ref` names: a page, or nothing for its own; a language, or nothing for its own. */
export function readReference(args: Map<string, string>) {
  const [page = '', fragment = ''] = (args.get('path') ?? args.get('0') ?? '').split('#');
  return { page, fragment, language: args.get('lang') ?? '' };
}

function youtube(args: Map<string, string>): Made {
  const start = args.get('start');
  return frame(
    `https://www.youtube.com/embed/${id(args)}${start ? `?start=${start}` : ''}`,
    args.get('title'),
  );
}

function tweet(args: Map<string, string>): Made {
  const number = args.get('id') ?? args.get('1') ?? args.get('0') ?? '';
  return frame(`https://platform.twitter.com/embed/Tweet.html?id=${encodeURIComponent(number)}`);
}

function gist(args: Map<string, string>): Made {
  const path = [args.get('0') ?? '', args.get('1') ?? ''].map(encodeURIComponent).join('/');
  return block(html(`<a href="https://gist.github.com/${path}">gist.github.com/${path}</a>`));
}

/** Elements and text that may stand within a line. */
const phrasing =
  /^\s*(?:[^<\s]|<(?:a|abbr|b|br|code|del|em|font|i|img|ins|kbd|mark|s|small|span|strong|su[bp]|u)\b)/i;

function rawHtml(inner: string): Made {
  return phrasing.test(inner) ? inline(html(inner)) : block(html(inner));
}

function details(args: Map<string, string>, inner: string): Made {
  const open = args.get('open') === 'true' ? ' open' : '';
  const summary = escapeHtml(args.get('summary') ?? args.get('0') ?? 'Details');
  const opening = html(`<details${open}>\n<summary>${summary}</summary>`);
  return block(opening, blocks(inner), html('</details>'));
}

function id(args: Map<string, string>): string {
  return encodeURIComponent(args.get('id') ?? args.get('0') ?? '');
}

function frame(source: string, title = ''): Made {
  return block(html(`<iframe${attribute('src', source)}${attribute('title', title)}></iframe>`));
}

function attribute(name: string, value: string): string {
  return value ? ` ${name}="${escapeHtml(value)}"` : '';
}
