import type { Diagnostic, Hover, Position } from 'vscode-languageserver/node';
import type { JsonSchema } from '../content/schema/json-schema';
import { nodesAt } from './schema-node';
import { findYamlPlace } from './yaml-place';

/** What is known of the key at a place, and of what is wrong there; null for nothing. */
export function findHover(
  text: string,
  position: Position,
  schema: JsonSchema,
  problems: Diagnostic[],
): Hover | null {
  const wrong = problems.filter(({ range }) => contains(range, position));
  const said = [...describeKey(text, position, schema), ...wrong.map(({ message }) => message)];
  return said.length > 0 ? { contents: { kind: 'markdown', value: said.join('\n\n') } } : null;
}

function describeKey(text: string, position: Position, schema: JsonSchema): string[] {
  const place = findYamlPlace(text, position);
  if (!place?.isKey || !place.key || position.character < place.key.start) return [];
  const { name } = place.key;
  const node = nodesAt(schema, [...place.path, name]).find(({ description }) => description);
  if (!node) return [];
  const examples = (node.examples ?? []).map(
    (example) => `\`${name}: ${JSON.stringify(example)}\``,
  );
  return [`**${node.title}**`, node.description ?? '', ...examples];
}

function contains({ start, end }: Diagnostic['range'], { line, character }: Position): boolean {
  const isBehind = line > start.line || (line === start.line && character >= start.character);
  const isBefore = line < end.line || (line === end.line && character <= end.character);
  return isBehind && isBefore;
}
