/** A tag of a shortcode as it stands in a body. */
export interface Tag {
  name: string;
  /** `{{% … %}}`, whose content is markdown, not HTML. */
  isMarkdown: boolean;
  kind: 'open' | 'close' | 'single';
  /** By position (`0`, `1`) or by name. */
  args: Map<string, string>;
  /** Offsets in the body. */
  start: number;
  end: number;
}

/** A tag between comment marks, which is shown as it is written, and what is shown of it. */
export interface Escaped {
  text: string;
  start: number;
  end: number;
}

/** How many characters a scan has read, those that it read twice counted twice. */
export interface ScanCount {
  read: number;
}

const OPENER = /\{\{[<%]/g;
/** Where a tag may end, and where none goes on: at another opener, at an escaped quotation mark. */
const MARK = /\\?["`]|[>%]\}\}|\{\{[<%]/g;
/** Characters of a tag outside quotations: an opener that nothing closes swallows no more text. */
const MAX_UNQUOTED = 1000;

/**
 * The tags of shortcodes in a body, in order, in both delimiters; and those that are escaped.
 * Linear: where two openers read the same text, one of them is in a quotation and the other is not,
 * or in one of the other kind, or else it gives up; so a text is read three times at most.
 * https://gohugo.io/content-management/shortcodes/
 */
export function scanShortcodes(body: string, count: ScanCount = { read: 0 }): (Tag | Escaped)[] {
  const tags: (Tag | Escaped)[] = [];
  const opener = new RegExp(OPENER);
  for (let match = opener.exec(body); match; match = opener.exec(body)) {
    const end = findEnd(body, match.index, count);
    if (end < 0) continue;
    tags.push(...readTag(body.slice(match.index, end), match.index));
    opener.lastIndex = end;
  }
  return tags;
}

/** Behind what closes the tag at an offset; -1 where nothing does. */
function findEnd(body: string, start: number, count: ScanCount): number {
  const close = body[start + 2] === '<' ? '>}}' : '%}}';
  const mark = new RegExp(MARK);
  let unquoted = 0;
  mark.lastIndex = start + 3;
  for (;;) {
    const from = mark.lastIndex;
    const match = mark.exec(body);
    const [found = ''] = match ?? [];
    unquoted += (match?.index ?? body.length) - from;
    count.read += (match?.index ?? body.length) - from + found.length;
    if (unquoted > MAX_UNQUOTED) return -1;
    if (found === close) return mark.lastIndex;
    if (found !== '"' && found !== '`') return -1;
    const end = findQuote(body, mark.lastIndex, found);
    count.read += (end < 0 ? body.length : end) - mark.lastIndex;
    if (end < 0) return -1;
    mark.lastIndex = end + 1;
  }
}

/** Where a quotation ends; a backslash escapes between `"` and nowhere else. */
function findQuote(body: string, from: number, quote: '"' | '`'): number {
  if (quote === '`') return body.indexOf(quote, from);
  const mark = /\\[\s\S]|"/g;
  mark.lastIndex = from;
  for (let match = mark.exec(body); match; match = mark.exec(body)) {
    if (match[0] === quote) return match.index;
  }
  return -1;
}

const HEAD = /^(\/\*)?\s*(\/)?\s*(\w[\w./-]*)?/;

function readTag(whole: string, start: number): (Tag | Escaped)[] {
  const inside = whole.slice(3, -3);
  const place = { start, end: start + whole.length };
  const [head, comment, closing, name] = HEAD.exec(inside) ?? [''];
  const isCommentEnd = inside.length >= head.length + 2 && inside.endsWith('*/');
  if (comment && isCommentEnd) {
    return [{ text: whole.slice(0, 3) + inside.slice(2, -2) + whole.slice(-3), ...place }];
  }
  if (!name || comment || isCommentEnd) return [];
  const rest = inside.slice(head.length).trimEnd();
  const isSingle = rest.endsWith('/');
  const kind = closing ? 'close' : isSingle ? 'single' : 'open';
  const args = parseArguments(isSingle ? rest.slice(0, -1) : rest);
  return [{ name, isMarkdown: whole[2] === '%', kind, args, ...place }];
}

const ARGUMENT = /(?:([\w-]+)\s*=\s*)?("[^"\\]*(?:\\[\s\S][^"\\]*)*"|`[^`]*`|[^\s"`=]+)/g;

function parseArguments(text: string): Map<string, string> {
  const args = new Map<string, string>();
  let position = 0;
  for (const [, name, value = ''] of text.matchAll(ARGUMENT)) {
    args.set(name?.toLowerCase() ?? String(position++), unquote(value));
  }
  return args;
}

function unquote(value: string): string {
  if (value.startsWith('`')) return value.slice(1, -1);
  if (!value.startsWith('"')) return value;
  return value.slice(1, -1).replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
}
