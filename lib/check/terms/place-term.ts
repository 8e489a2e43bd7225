import { locateField } from '../../content/front-matter';
import { positionAt } from '../../content/report';
import type { Place } from '../../problems/problem';
import { readHead } from '../read-head';

/** Where an article names a term, or else where it names those of its taxonomy. */
export function placeTerm(
  siteFolder: string,
  path: string,
  { taxonomy, name }: { taxonomy: string; name: string },
): Pick<Place, 'line' | 'column'> {
  const head = readHead(siteFolder, path);
  const field = locateField(head, taxonomy);
  const lines = head.split('\n');
  const before = lines.slice(0, field.line - 1).join('\n').length;
  const offset = head.indexOf(name, before);
  return offset === -1 ? field : positionAt(head, offset);
}
