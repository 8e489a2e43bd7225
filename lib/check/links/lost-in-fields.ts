import { locateField } from '../../content/front-matter';
import { excerpt } from '../../content/report';
import { type Problem, problemIn } from '../../problems/problem';
import { readHead } from '../read-head';
import type { SiteLookup } from './site-lookup';
import type { TextRow } from './text-row';

/** The pictures that front matter names and that are not there. */
export async function listLostInFields(
  { path: file, address, fields }: TextRow,
  siteFolder: string,
  lookup: SiteLookup,
): Promise<Problem[]> {
  const named = [
    { field: 'thumbnail', sources: fields.thumbnail ? [fields.thumbnail.src] : [] },
    { field: 'images', sources: fields.images },
  ];
  const problems: Problem[] = [];
  for (const { field, sources } of named) {
    for (const source of sources) {
      if (await lookup.isThere({ written: source, page: address })) continue;
      const at = locateField(readHead(siteFolder, file), field);
      const found = excerpt(decode(source));
      const data = { variant: 'field', key: field };
      problems.push(problemIn(file, { rule: 'lost-file', ...at, found, data }));
    }
  }
  return problems;
}

function decode(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
