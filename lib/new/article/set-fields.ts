import { type Document, isMap, isScalar, type Pair, parseDocument, Scalar } from 'yaml';

/** A field's new value; null takes the field away. */
export type Setting = string | boolean | string[] | null;

export interface FieldSettings {
  /** Fields that there will be; new ones stand first. */
  set: Map<string, Setting>;
  /** Fields that have another value where they are there. */
  replace: Map<string, Setting>;
}

/**
 * Front matter, with its fences, in which fields have these values whatever the case of their names;
 * all else stays. `block` is written in `language`: YAML, TOML or JSON; with mistakes it stays as it is.
 */
export function setFields(
  { block, language }: { block: string; language: string },
  settings: FieldSettings,
): string {
  switch (language.toLowerCase()) {
    case 'json':
      return setInJson(block, settings);
    case 'toml':
      return `+++\n${setInToml(block, settings).trim()}\n+++\n`;
    default:
      return `---\n${setInYaml(block, settings).trim()}\n---\n`;
  }
}

function setInYaml(block: string, { set, replace }: FieldSettings): string {
  const document: Document = parseDocument(block);
  if (document.errors.length > 0) return block;
  if (!isMap(document.contents)) document.contents = document.createNode({});
  const map = document.contents;
  if (!isMap(map)) return block;
  const added: Pair[] = [];
  for (const [name, value] of [...set, ...replace]) {
    const pair = map.items.find(({ key }) => isNamed(key, name));
    if (value === null) map.items = map.items.filter((other) => other !== pair);
    else if (pair) pair.value = nodeOf(document, value);
    else if (set.has(name)) added.push(document.createPair(name, nodeOf(document, value)));
  }
  map.flow = false;
  map.items.unshift(...added);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function isNamed(key: unknown, name: string): boolean {
  return isScalar(key) && String(key.value).toLowerCase() === name.toLowerCase();
}

/** Texts stand in quotation marks, so that colons and # in them are text, too. */
function nodeOf(document: Document, value: string | boolean | string[]) {
  if (typeof value !== 'string') return document.createNode(value, { flow: true });
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function setInToml(block: string, { set, replace }: FieldSettings): string {
  const tables = block.search(/^[ \t]*\[/m);
  let top = tables === -1 ? block : block.slice(0, tables);
  let added = '';
  for (const [name, value] of [...set, ...replace]) {
    const line = new RegExp(`^[ \\t]*["']?${name}["']?[ \\t]*=.*(?:\\n|$)`, 'im');
    const written = value === null ? '' : `${name} = ${JSON.stringify(value)}\n`;
    if (line.test(top)) top = top.replace(line, () => written);
    else if (set.has(name)) added += written;
  }
  return added + top.replace(/^\n+/, '') + (tables === -1 ? '' : block.slice(tables));
}

function setInJson(block: string, { set, replace }: FieldSettings): string {
  const fields = parseEntries(block);
  if (!fields) return block;
  const names = new Map([...fields.keys()].map((name) => [name.toLowerCase(), name]));
  const added = new Map<string, unknown>();
  for (const [name, value] of [...set, ...replace]) {
    const there = names.get(name.toLowerCase());
    if (there !== undefined && value === null) fields.delete(there);
    else if (there !== undefined) fields.set(there, value);
    else if (set.has(name) && value !== null) added.set(name, value);
  }
  return `${JSON.stringify(Object.fromEntries([...added, ...fields]), null, 2)}\n`;
}

function parseEntries(json: string): Map<string, unknown> | undefined {
  try {
    return new Map(Object.entries(JSON.parse(json)));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
