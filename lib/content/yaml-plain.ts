type PlainData = Record<string, string | string[]>;

/** A text on one line: without quotes nothing in it may mean something to YAML. */
const TEXT = String.raw`"[^"\\]*"|'[^']*'|[\w/.(+$\P{ASCII}](?:[^:#]|:(?=[^ ])|(?<=[^ ])#)*(?<! )`;
const ENTRY = new RegExp(String.raw`^([A-Za-z_][\w-]*):(?: +(${TEXT}|\[\])| *)$`, 'u');
const ITEM = new RegExp(`^( *)- +(${TEXT})$`, 'u');
/** Other line endings, tabs and invisible marks. */
const ODD = /[^\P{C}\n]|[\u2028\u2029]/u;

/**
 * The fields of a YAML block of the shape that nearly every article has: keys with texts of one
 * line, or with lists of them. `null` for any other, which is for the YAML parser to read; this
 * takes a small part of its time, and never reads a block differently.
 */
export function readPlainYaml(block: string): PlainData | null {
  if (ODD.test(block)) return null;
  const fields = new Map<string, string | string[]>();
  let list: { key: string; indent: number } | null = null;
  for (const line of block.split('\n')) {
    if (line === '') continue;
    const entry = ENTRY.exec(line);
    const item = entry ? null : ITEM.exec(line);
    if (entry) {
      const [, name = '', text = ''] = entry;
      const key = name.toLowerCase();
      if (fields.has(key)) return null;
      fields.set(key, text === '[]' ? [] : text === 'null' ? '' : unquote(text));
      list = text ? null : { key, indent: -1 };
    } else if (item && list) {
      const [, spaces = '', text = ''] = item;
      const items = fields.get(list.key);
      if (Array.isArray(items) && spaces.length !== list.indent) return null;
      fields.set(list.key, [...(Array.isArray(items) ? items : []), unquote(text)]);
      list.indent = spaces.length;
    } else return null;
  }
  return Object.fromEntries(fields);
}

function unquote(text: string): string {
  return text.startsWith('"') || text.startsWith("'") ? text.slice(1, -1) : text;
}
