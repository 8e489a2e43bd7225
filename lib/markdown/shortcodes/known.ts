import { escapeHtml } from '../escape';
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

/** Hugo's own shortcodes: markdown, in which HTML may stand, for each. */
export const KNOWN: Record<string, (use: Use) => string> = {
  figure,
  highlight: ({ args, inner }) => code(args.get('0') ?? args.get('lang') ?? '', inner ?? ''),
  ref: ({ args, context }) => reference(args, context),
  relref: ({ args, context }) => reference(args, context),
  youtube: ({ args }) => youtube(args),
  vimeo: ({ args }) => frame(`https://player.vimeo.com/video/${id(args)}`, args.get('title')),
  tweet: ({ args }) => tweet(args),
  twitter: ({ args }) => tweet(args),
  x: ({ args }) => tweet(args),
  instagram: ({ args }) => frame(`https://www.instagram.com/p/${id(args)}/embed/`),
  gist: ({ args }) => gist(args),
  param: ({ args, context }) => escapeHtml(context.param?.(args.get('0') ?? '') ?? ''),
  details: ({ args, inner }) => details(args, inner ?? ''),
  qr: ({ args, inner, context }) =>
    context.isText ? '' : qr((inner ?? args.get('text') ?? '').trim(), args.get('alt') ?? ''),
  // What these older ones make is raw HTML or nothing.
  rawhtml: ({ inner }) => inner ?? '',
  comment: () => '',
};

/** https://gohugo.io/shortcodes/figure/ */
function figure({ args }: Use): string {
  const get = (name: string) => args.get(name) ?? '';
  const src = get('src') || get('0');
  const size = ['width', 'height'].map((name) => attribute(name, get(name))).join('');
  const caption = get('caption');
  const alt = get('alt') || caption;
  const image = `<img${attribute('src', src)} alt="${escapeHtml(plain(alt))}"${size}>`;
  const picture = get('link') ? `<a${attribute('href', get('link'))}>${image}</a>` : image;
  const credit = get('attrlink')
    ? `<a${attribute('href', get('attrlink'))}>${escapeHtml(get('attr'))}</a>`
    : escapeHtml(get('attr'));
  const title = get('title') && `<strong>${escapeHtml(get('title'))}</strong>`;
  const words = [title, escapeHtml(plain(caption)), credit].filter(Boolean).join(' ');
  const label = words && `<figcaption>${words}</figcaption>`;
  return block(`<figure>${picture}${label}</figure>`);
}

/** The caption's markdown as text. */
function plain(markdown: string): string {
  return markdown.replace(/\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1').replace(/[*_`]+/g, '');
}

function code(language: string, inner: string): string {
  const text = inner.replace(/^\n+/, '').trimEnd();
  let longest = 2;
  for (const [ticks] of text.matchAll(/`+/g)) longest = Math.max(longest, ticks.length);
  const fence = '`'.repeat(longest + 1);
  return `\n\n${fence}${language.replace(/[^\w+#.-]/g, '')}\n${text}\n${fence}\n\n`;
}

function qr(text: string, alt: string): string {
  const picture = renderQr(text, alt);
  return picture ? block(picture) : code('', text);
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

function youtube(args: Map<string, string>): string {
  const start = args.get('start');
  return frame(
    `https://www.youtube.com/embed/${id(args)}${start ? `?start=${start}` : ''}`,
    args.get('title'),
  );
}

function tweet(args: Map<string, string>): string {
  const number = args.get('id') ?? args.get('1') ?? args.get('0') ?? '';
  return frame(`https://platform.twitter.com/embed/Tweet.html?id=${encodeURIComponent(number)}`);
}

function gist(args: Map<string, string>): string {
  const path = [args.get('0') ?? '', args.get('1') ?? ''].map(encodeURIComponent).join('/');
  return block(`<a href="https://gist.github.com/${path}">gist.github.com/${path}</a>`);
}

function details(args: Map<string, string>, inner: string): string {
  const open = args.get('open') === 'true' ? ' open' : '';
  const summary = escapeHtml(args.get('summary') ?? args.get('0') ?? 'Details');
  return `\n\n<details${open}>\n<summary>${summary}</summary>\n\n${inner.trim()}\n\n</details>\n\n`;
}

function id(args: Map<string, string>): string {
  return encodeURIComponent(args.get('id') ?? args.get('0') ?? '');
}

function frame(source: string, title = ''): string {
  return block(`<iframe${attribute('src', source)}${attribute('title', title)}></iframe>`);
}

function attribute(name: string, value: string): string {
  return value ? ` ${name}="${escapeHtml(value)}"` : '';
}

/** HTML that markdown takes for a block of its own. */
function block(html: string): string {
  return `\n\n${html.replace(/\n\s*\n/g, '\n')}\n\n`;
}
