import type { Schema } from 'hast-util-sanitize';
import { framePattern } from './frames';
import { foreignClass } from './own-classes';
import { OWN_MARK } from './own-marks';
import { pictureAddress } from './picture-sources';

/** Elements that go with all they contain. Any other element that is not listed keeps its content. */
export const removedElements = [
  ...['script', 'style', 'template', 'applet', 'svg', 'math'],
  ...['button', 'select', 'textarea', 'title', 'noembed', 'noframes'],
];

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const textElements = [
  ...['p', 'div', 'span', 'section', 'blockquote', 'pre', 'code', 'br', 'wbr', 'hr', 'a'],
  ...[...headings, 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'input'],
  ...['b', 'strong', 'i', 'em', 'u', 's', 'strike', 'del', 'ins', 'mark', 'small', 'sub', 'sup'],
  ...['kbd', 'samp', 'var', 'tt', 'q', 'cite', 'dfn', 'abbr', 'time', 'ruby', 'rb', 'rt', 'rp'],
  ...['bdi', 'bdo', 'details', 'summary'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
];
const mediaElements = [
  ...['figure', 'figcaption', 'picture', 'source', 'img', 'video', 'audio', 'track'],
];
const tableParts = ['thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption', 'colgroup', 'col'];
const className: [string, RegExp] = ['className', foreignClass];
const size = ['width', 'height'];
const source: [string, RegExp] = ['src', /^(?!\s*data:)/i];
/**
 * Pictures may stand within a text, those of vectors too: what an `<img>` shows runs no script and
 * loads nothing. They are no links, so nothing opens one as a document.
 * https://html.spec.whatwg.org/multipage/images.html#images-processing-model
 */
const picture: [string, RegExp] = ['src', pictureAddress];
const media = [source, ...size, 'loop', 'muted', 'poster', 'playsInline', 'crossOrigin'];
const cell = ['align', 'vAlign', 'colSpan', 'rowSpan', 'headers', 'scope', ...size];

/**
 * The elements and attributes that an article may use: nothing in it can run code, and nothing says
 * what only we say, to our scripts above all. https://github.com/syntax-tree/hast-util-sanitize#schema
 */
export const schema: Schema = {
  tagNames: [...textElements, ...mediaElements, 'iframe'],
  strip: removedElements,
  allowComments: false,
  allowDoctypes: false,
  clobber: [],
  clobberPrefix: '',
  protocols: {
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['http', 'https', 'data'],
    poster: ['http', 'https'],
    cite: ['http', 'https'],
  },
  ancestors: Object.fromEntries(tableParts.map((name) => [name, ['table']])),
  attributes: {
    '*': ['id', 'lang', 'dir', 'title', 'translate', OWN_MARK],
    a: ['href', 'hrefLang'],
    audio: media,
    blockquote: ['cite'],
    code: [['className', /^language-./]],
    col: ['span', ...size],
    colgroup: ['span'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    div: [className, 'align'],
    figure: [className],
    iframe: [['src', framePattern], ...size],
    img: [picture, 'alt', 'srcSet', 'sizes', ...size],
    input: ['checked'],
    ins: ['cite', 'dateTime'],
    li: ['value'],
    ol: ['start', 'reversed', 'type'],
    ...Object.fromEntries(headings.map((name) => [name, ['align']])),
    p: [className, 'align'],
    q: ['cite'],
    section: [className],
    source: [source, 'type', 'media', 'srcSet', 'sizes', ...size],
    span: [className],
    td: cell,
    th: ['abbr', ...cell],
    table: ['align', 'width'],
    time: ['dateTime'],
    tr: ['align', 'vAlign'],
    track: [source, 'kind', 'srcLang', 'label', 'default'],
    video: media,
  },
  required: {},
};
