import type { JsonSchema } from '../content/schema/json-schema';

type Node = JsonSchema | boolean | (JsonSchema | boolean)[] | undefined;

/** The parts of a schema below a path of keys; several where it leaves a choice. */
export function nodesAt(root: JsonSchema, path: string[]): JsonSchema[] {
  return path.reduce<JsonSchema[]>(
    (nodes, key) => nodes.flatMap((node) => partsOf(root, node.properties?.[key])),
    partsOf(root, root),
  );
}

/** What may stand in a value of these parts, or in the list that it is. */
export function valuesOf(root: JsonSchema, nodes: JsonSchema[]): string[] {
  const all = nodes.flatMap((node) => [node, ...partsOf(root, node.items)]);
  const values = all.flatMap((node) => [
    ...(node.enum ?? []),
    ...(node.type === 'boolean' ? [true, false] : []),
  ]);
  return [...new Set(values.map(String))];
}

/** A node, and those that it is made of. */
function partsOf(root: JsonSchema, node: Node): JsonSchema[] {
  if (Array.isArray(node)) return node.flatMap((one) => partsOf(root, one));
  if (typeof node !== 'object') return [];
  const name = node.$ref?.replace('#/$defs/', '') ?? '';
  const inner = [root.$defs?.[name], ...(node.anyOf ?? []), ...(node.allOf ?? [])];
  return [node, ...inner.flatMap((one) => partsOf(root, one))];
}
