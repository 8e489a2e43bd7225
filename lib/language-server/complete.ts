import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver/node';
import type { JsonSchema } from '../content/schema/json-schema';
import { nodesAt, valuesOf } from './schema-node';
import { findYamlPlace } from './yaml-place';

/** The keys or values that may stand at a place in front matter; none elsewhere. */
export function listCompletions(
  text: string,
  position: Position,
  schema: JsonSchema,
): CompletionItem[] {
  const place = findYamlPlace(text, position);
  if (!place) return [];
  const nodes = nodesAt(schema, place.path);
  const values = valuesOf(schema, nodes).map((label) => ({
    label,
    kind: CompletionItemKind.Value,
  }));
  return place.isKey ? listKeys(nodes, place.key !== null) : values;
}

function listKeys(nodes: JsonSchema[], hasColon: boolean): CompletionItem[] {
  const keys = new Map(nodes.flatMap(({ properties }) => Object.entries(properties ?? {})));
  return [...keys].map(([label, node]) => {
    const { title, description } = typeof node === 'object' ? node : {};
    return {
      label,
      kind: CompletionItemKind.Property,
      ...(title ? { detail: title } : {}),
      ...(description ? { documentation: description } : {}),
      insertText: hasColon ? label : `${label}: `,
    };
  });
}
