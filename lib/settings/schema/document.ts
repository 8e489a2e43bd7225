import { z } from 'zod';
import { content } from './content';
import { editors } from './editors';
import { identity } from './identity';
import { look } from './look';
import { services } from './services';
import { localSchema, settingsSchema } from './settings';

type Node = z.core.JSONSchema.JSONSchema;

/** One setting: where it stands (`sidebar.home`, `social[].url`), and its schema. */
export interface Documented {
  path: string;
  node: Node;
  required: boolean;
}

const root = z.toJSONSchema(settingsSchema, {
  io: 'input',
  unrepresentable: 'any',
  reused: 'inline',
  override: keepWritten,
});

/** A schema that makes something else of what is written loses both, though they are as written. */
function keepWritten({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: Node }) {
  const { examples } = z.globalRegistry.get(zodSchema) ?? {};
  if (examples) Object.assign(jsonSchema, { examples });
  const { def } = zodSchema._zod;
  if (def.type === 'default') jsonSchema.default = JSON.parse(JSON.stringify(def.defaultValue));
}

const CHAPTERS: Record<string, string[]> = {
  'Who it is': [...Object.keys(identity), 'baseUrl', 'timeZone', 'license'],
  Languages: ['defaultLanguage', 'languageInAddress', 'languages'],
  'How it looks': [...Object.keys(look), 'pageSize', 'oldAfterDays', 'copySource', 'pictures'],
  Articles: ['defaults', 'contents', 'mainSections', 'params', ...Object.keys(content)],
  'Services and feeds': [...Object.keys(services), 'feeds'],
  Editors: Object.keys(editors),
  Security: ['security'],
  Checking: ['check'],
};

/** `docs/settings.md`: every setting of `site.yaml`, as its schema says it. */
export function documentSettings(): string {
  const chapters = Object.entries(CHAPTERS).map(
    ([title, keys]) => `## ${title}\n\n${HEAD}\n${keys.flatMap(documentKey).join('\n')}\n`,
  );
  return `${INTRODUCTION}\n${chapters.join('\n')}`;
}

const INTRODUCTION = `# Settings

What \`site.yaml\` may hold. Every key is optional unless it says otherwise, an unknown one is an error that names the likeliest other. \`a.b\` is \`b\` below \`a\`, \`a[].b\` is \`b\` of each entry in \`a\`. Settings with a ◦ may differ by language, as \`languages.<code>.<setting>\`.

A Hugo site has none of these: its own configuration says the same, and a \`site.yaml\` beside it has the last word.
`;

const HEAD = `| setting | type | default | example | meaning |
| --- | --- | --- | --- | --- |`;

function documentKey(key: string): string[] {
  return listSettings(key).map(({ path, node, required }) => {
    const mark = key in identity || key in localSchema.shape ? ' ◦' : '';
    const cells = [
      `\`${path}\`${mark}`,
      sayType(node),
      required ? 'required' : sayValue(node.default),
      sayValue(exampleOf(node)),
      node.description ?? '',
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
}

/** All settings, or those below one key, in the order of the schema. */
export function listSettings(key?: string): Documented[] {
  const keys = key === undefined ? Object.keys(root.properties ?? {}) : [key];
  return keys.flatMap((name) => listBelow(name, schemaOf(root.properties?.[name]), false));
}

function listBelow(path: string, node: Node, required: boolean): Documented[] {
  const own = { path, node, required };
  if (path === 'languages') {
    return [own, ...listOwn('languages.<code>', schemaOf(node.additionalProperties))];
  }
  if (path.endsWith('.words')) return [own];
  if (node.properties) return listOwn(path, node);
  const entry = schemaOf(node.items);
  // Entries of the three menus are alike.
  if (path === 'menus.side' || path === 'menus.footer') return [own];
  if (entry.properties) return [own, ...listOwn(`${path}[]`, entry)];
  const choices = (node.anyOf ?? []).map(schemaOf).filter(({ properties }) => properties);
  return choices.length > 0 ? choices.flatMap((choice) => listOwn(path, choice)) : [own];
}

/** What has a row of its own; what a language may say like the site has none. */
function listOwn(path: string, node: Node): Documented[] {
  const names = Object.keys(node.properties ?? {}).filter(
    (name) => path !== 'languages.<code>' || !(name in (root.properties ?? {})),
  );
  return names.flatMap((name) =>
    listBelow(
      `${path}.${name}`,
      schemaOf(node.properties?.[name]),
      Boolean(node.required?.includes(name)),
    ),
  );
}

function schemaOf(node: Node | boolean | (Node | boolean)[] | undefined): Node {
  return typeof node === 'object' && !Array.isArray(node) ? node : {};
}

function sayType(node: Node): string {
  if (node.anyOf) return node.anyOf.map((choice) => sayType(schemaOf(choice))).join(' or ');
  if (node.enum) return node.enum.map(sayValue).join(' or ');
  if (node.const !== undefined) return sayValue(node.const);
  if (node.type === 'array') return `list of ${sayType(schemaOf(node.items))}`;
  if (node.type === 'integer') return `whole number${sayBounds(node)}`;
  if (node.format === 'uri') return 'address';
  return [node.type ?? 'anything'].flat().map(nameOfType).join(' or ');
}

function nameOfType(type: string): string {
  return { string: 'text', object: 'table' }[type] ?? type;
}

function sayBounds({ minimum, maximum = Number.MAX_SAFE_INTEGER }: Node): string {
  if (minimum === undefined) return '';
  return maximum < Number.MAX_SAFE_INTEGER ? `, ${minimum} to ${maximum}` : `, from ${minimum}`;
}

/** The example that the schema gives, or any value that is not the default. */
export function exampleOf(node: Node): unknown {
  if (node.examples) return node.examples[0];
  if (node.type === 'boolean') return !node.default;
  const choices = node.anyOf?.flatMap((choice) => schemaOf(choice).enum ?? []) ?? [];
  return (node.enum ?? choices).find((value) => value !== node.default);
}

function sayValue(value: unknown): string {
  return value === undefined ? '' : `\`${JSON.stringify(value)}\``;
}
