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

const TAG =
  /\{\{([<%])(\/\*)?\s*(\/)?\s*([\w][\w./-]*)?((?:[^"`>%*]|"(?:[^"\\]|\\.)*"|`[^`]*`|>(?!\}\})|%(?!\}\})|\*(?!\/[>%]\}\})){0,1000}?)\s*(\/)?\s*(\*\/)?([>%])\}\}/g;

/**
 * The tags of shortcodes in a body, in order, in both delimiters; and those that are escaped.
 * https://gohugo.io/content-management/shortcodes/
 */
export function scanShortcodes(body: string): (Tag | Escaped)[] {
  if (!body.includes('{{<') && !body.includes('{{%')) return [];
  return [...body.matchAll(TAG)].flatMap((match) => {
    const [whole, open, comment, closing, name, args = '', selfClosing, endComment, close] = match;
    const place = { start: match.index, end: match.index + whole.length };
    if (open !== (close === '>' ? '<' : '%')) return [];
    if (comment && endComment) {
      return { text: whole.replace('/*', '').replace(/\*\/(?=[>%]\}\}$)/, ''), ...place };
    }
    if (!name || comment || endComment) return [];
    const kind = closing ? 'close' : selfClosing ? 'single' : 'open';
    return { name, isMarkdown: open === '%', kind, args: parseArguments(args), ...place };
  });
}

const ARGUMENT = /(?:([\w-]+)\s*=\s*)?("(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`=]+)/g;

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
