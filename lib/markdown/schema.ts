import type { Options } from 'remark-html';
import { framePattern } from './frames';

type Schema = Exclude<NonNullable<Options['sanitize']>, boolean>;

/** Elements that go with all they contain. Any other element that is not listed keeps its content. */
export const removedElements = [
  ...['script', 'style', 'template', 'object', 'applet', 'svg', 'math'],
  ...['button', 'select', 'textarea', 'title', 'noembed', 'noframes'],
];

const textElements = [
  ...['p', 'div', 'span', 'section', 'blockquote', 'pre', 'code', 'br', 'wbr', 'hr', 'a'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'input'],
  ...['b', 'strong', 'i', 'em', 'u', 's', 'strike', 'del', 'ins', 'mark', 'small', 'sub', 'sup'],
  ...['kbd', 'samp', 'var', 'tt', 'q', 'cite', 'dfn', 'abbr', 'time', 'ruby', 'rb', 'rt', 'rp'],
  ...['bdi', 'bdo', 'details', 'summary'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
];
const mediaElements = [
  ...['figure', 'figcaption', 'picture', 'source', 'img', 'video', 'audio', 'track'],
];
/** What KaTeX writes. A body's own `<math>` is removed before: it could hide other elements. */
const formulaElements = [
  ...['semantics', 'annotation', 'mrow', 'mi', 'mn', 'mo', 'ms', 'mtext', 'mspace', 'mstyle'],
  ...['mfrac', 'msqrt', 'mroot', 'msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover'],
  ...['mpadded', 'mphantom', 'menclose', 'mtable', 'mtr', 'mtd'],
];
const formulaAttributes = [
  ...['accent', 'accentunder', 'columnalign', 'columnlines', 'columnspacing', 'depth'],
  ...['displaystyle', 'encoding', 'fence', 'height', 'largeop', 'linebreak', 'linethickness'],
  ...['lspace', 'mathbackground', 'mathcolor', 'mathsize', 'mathvariant', 'maxsize', 'minsize'],
  ...['movablelimits', 'notation', 'rowalign', 'rowlines', 'rowspacing', 'rspace', 'scriptlevel'],
  ...['separator', 'stretchy', 'symmetric', 'valign', 'voffset', 'width'],
];

const tableParts = ['thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption', 'colgroup', 'col'];
const size = ['width', 'height'];
const source: [string, RegExp] = ['src', /^(?!\s*data:)/i];
/** Of pictures within a text only those that are drawn here: QR codes. */
const picture: [string, RegExp] = ['src', /^(?!\s*data:)|^data:image\/gif;base64,[\w+/]+={0,2}$/i];
const media = [source, ...size, 'loop', 'muted', 'poster', 'playsInline', 'crossOrigin'];
const cell = ['align', 'vAlign', 'colSpan', 'rowSpan', 'headers', 'scope', ...size];

/** The elements and attributes that an article may use; nothing in it can run code. */
export const schema: Schema = {
  tagNames: [...textElements, ...mediaElements, 'math', ...formulaElements],
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
  ancestors: {
    ...Object.fromEntries(tableParts.map((name) => [name, ['table']])),
    ...Object.fromEntries(formulaElements.map((name) => [name, ['math']])),
  },
  attributes: {
    '*': ['id', 'lang', 'dir', 'title', 'translate'],
    a: [
      'href',
      'hrefLang',
      ['rel', 'noopener'],
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['className', 'address', 'heading-link', 'picture', 'video', 'post'],
      ['dataPlayer', framePattern],
      'ariaLabel',
      ['role', 'doc-noteref', 'doc-backlink'],
    ],
    audio: media,
    blockquote: ['cite'],
    code: [['className', /^language-./, 'math-error']],
    col: ['span', ...size],
    colgroup: ['span'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    div: ['className', ['role', 'region', 'note'], ['tabIndex', 0], 'ariaLabel', 'align'],
    figure: ['className'],
    img: [picture, 'alt', 'srcSet', 'sizes', ...size],
    input: ['checked', 'ariaLabel'],
    ins: ['cite', 'dateTime'],
    li: ['value', ['className', 'task-list-item']],
    math: ['display'],
    ol: ['start', 'reversed', 'type', ['className', 'contains-task-list']],
    p: ['className', 'align'],
    pre: [['tabIndex', 0]],
    q: ['cite'],
    section: ['className', 'dataFootnotes', ['role', 'doc-endnotes']],
    source: [source, 'type', 'media', 'srcSet', 'sizes', ...size],
    span: ['className'],
    td: cell,
    th: ['abbr', ...cell],
    time: ['dateTime'],
    track: [source, 'kind', 'srcLang', 'label', 'default'],
    ul: [['className', 'contains-task-list']],
    video: media,
    ...Object.fromEntries(formulaElements.map((name) => [name, formulaAttributes])),
  },
  required: {
    audio: { controls: true, preload: 'none' },
    img: { loading: 'lazy', decoding: 'async', referrerPolicy: 'no-referrer' },
    input: { type: 'checkbox', disabled: true },
    video: { controls: true, preload: 'none' },
  },
};
