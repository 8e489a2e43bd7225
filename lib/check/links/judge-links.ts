import { excerpt } from '../../content/report';
import { readFileLink } from '../../markdown/page-links';
import { type Problem, problemIn } from '../../problems/problem';
import type { KnownBodies } from './known-bodies';
import type { NamedPlace } from './read-body';
import type { SiteLookup } from './site-lookup';
import type { TextRow } from './text-row';

/** The links of a body that lead nowhere on its site: to no page, no file, or no place on a page. */
export async function judgeLinks(
  text: TextRow,
  bodies: KnownBodies,
  lookup: SiteLookup,
): Promise<Problem[]> {
  const { named, ids } = await bodies.read(text);
  const problems: Problem[] = [];
  for (const one of named) {
    const link = { written: one.address, page: text.address };
    if (await isThere(one)) {
      const anchor = anchorOf(one.address);
      if (anchor && one.kind === 'page' && !(await hasAnchor(one.address, anchor))) {
        tell(one, 'dead-anchor', { variant: isOwn(one.address) ? 'own' : 'other', anchor });
      }
    } else if (one.kind !== 'page') {
      tell(one, 'lost-file', { variant: one.kind });
    } else if (!readFileLink(one.address)) {
      // Of links to files of markdown the sync tells.
      tell(one, 'dead-link', { variant: 'text' });
    }

    async function hasAnchor(address: string, anchor: string): Promise<boolean> {
      if (isOwn(address)) return ids.includes(anchor);
      const article = await lookup.findArticle(link);
      const others = article === undefined ? undefined : await bodies.idsOf(article);
      return others?.has(anchor) ?? true;
    }
  }
  return problems;

  async function isThere({ kind, address }: NamedPlace): Promise<boolean> {
    const link = { written: address, page: text.address };
    if (await lookup.isThere(link)) return true;
    // A template may look for it in a folder that only it knows.
    const isFree = kind === 'shortcode' && !/^(?:https?:|\/)/i.test(address);
    return isFree && (await lookup.isThere({ ...link, written: `/${address}` }));
  }

  function tell(
    { written, line, column }: NamedPlace,
    rule: 'lost-file' | 'dead-link' | 'dead-anchor',
    data: Record<string, string>,
  ): void {
    problems.push(problemIn(text.path, { rule, line, column, found: excerpt(written), data }));
  }
}

function isOwn(address: string): boolean {
  return address.trim().startsWith('#');
}

/** The id that a link leads to; empty for none, and for the top. */
function anchorOf(address: string): string {
  const [, fragment = ''] = /#([^#]*)$/.exec(address.trim()) ?? [];
  const [written = ''] = fragment.split(':~:');
  const id = decode(written);
  return /^top$/i.test(id) ? '' : id;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
