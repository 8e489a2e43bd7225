import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Proposal } from './propose-merges';

/**
 * The text of a `tags.yaml` with some proposals added; what is there keeps its order and its comments.
 * With counts each proposal says how often its spellings are used.
 */
export function addMerges(
  text: string,
  proposals: Proposal[],
  { counts = false }: { counts?: boolean } = {},
): string {
  const document = parseDocument(text, { schema: 'failsafe' });
  for (const { taxonomy, name, count, others } of proposals) {
    const path = placeOf(document, taxonomy, name);
    const names = others.map((other) => other.name);
    const there = document.getIn(path, true);
    const known = isSeq(there)
      ? there.items.map((item) => (isScalar(item) ? String(item.value) : ''))
      : isScalar(there)
        ? [String(there.value)]
        : [];
    if (isSeq(there)) for (const one of names) there.add(document.createNode(one));
    else {
      const list = document.createNode([...known, ...names]);
      list.flow = true;
      if (counts) list.comment = ` ${count}: ${others.map((other) => other.count).join(', ')}`;
      document.setIn(path, list);
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Tags stand at the top unless the file has them below their name; other taxonomies always do. */
function placeOf(document: Document, taxonomy: string, name: string): string[] {
  const isBelow = taxonomy !== 'tags' || isMap(document.get('tags', true));
  return isBelow ? [taxonomy, name] : [name];
}
