import type { Claim } from '../../addresses/claim';
import { homeAddress, namedHome, ownAddress, rootAddress } from '../../addresses/home';
import { isOwnPage, OWN_PAGES } from '../../addresses/pages';
import { type Address, below, decodeAddress } from '../../addresses/text';
import type { Article } from '../../content/article';
import { spelledTermAddress, termAddress } from '../../content/permalinks';
import { hasPage } from '../../content/publication';
import { termSlug } from '../../content/terms';
import { foldSpelling } from '../../folding/fold-spelling';
import type { Site } from '../../settings/site';
import { listIdOf } from '../store/ids';
import type { Tables } from '../store/tables';

/**
 * Who wins an address that several claim: the smaller number. A list that no `_index` file tells of
 * (`bare`) hides nothing that somebody wrote.
 */
export const PRIORITY = {
  route: 0,
  list: 1,
  article: 2,
  bare: 3,
  alias: 4,
  file: 5,
  archive: 6,
  gone: 7,
};

/** The address of an article. */
export function articleClaim({ address, language, path }: Article, id: number): Claim {
  return {
    ...{ source: path, language, address, kind: 'article', target: String(id) },
    ...{ lookup: lookupOf(address), priority: PRIORITY.article },
  };
}

/** The addresses that redirect to an article, or to the list of which it tells. */
export function aliasClaims({ address, aliases, language, path }: Article): Claim[] {
  return aliases
    .map(
      (alias): Claim => ({
        ...{ source: path, language, address: alias, kind: 'alias', target: address },
        ...{ lookup: lookupOf(alias), priority: PRIORITY.alias },
      }),
    )
    .filter(({ lookup }) => lookup !== lookupOf(address));
}

/** The addresses at which an article was; whatever else wants them has them. */
export function goneClaims({ address, aliases, language, path }: Article): Claim[] {
  return [address, ...aliases].map((one) => ({
    ...{ source: path, language, address: one, kind: 'gone', target: '' },
    ...{ lookup: lookupOf(one), priority: PRIORITY.gone },
  }));
}

/** The claims of a language's home, its own pages, and the index of each taxonomy. */
export function routeClaims(site: Site): Claim[] {
  const claims = site.languages.flatMap(({ code }) => {
    const home = homeAddress(site, code);
    return [
      claim('home', code, home, ''),
      ...Object.keys(OWN_PAGES)
        .filter(isOwnPage)
        .map((kind) => claim(kind, code, ownAddress(site, code, kind), '')),
      ...site.taxonomies
        .filter((name) => hasPage(name, code, site))
        .map((name) => ({
          ...claim('terms', code, termAddress(name, null, code, site), name),
          priority: PRIORITY.bare,
        })),
    ];
  });
  claims.push(
    claim('worker', site.defaultLanguage, below(rootAddress(site), 'service-worker.js'), ''),
  );
  const { defaultLanguage, languageInAddress, languages } = site;
  if (languageInAddress) return [...claims, claim('root', defaultLanguage, rootAddress(site), '')];
  return languages.length > 1 ? [...claims, namedHomeClaim(site)] : claims;
}

/** The addresses at which merged terms would stand by their other spellings. */
export function spellingClaims(site: Site): Claim[] {
  return site.languages.flatMap(({ code }) =>
    site.merges.flatMap(({ taxonomy, name, spellings }) => {
      const target = String(listIdOf(code, taxonomy, termSlug({ taxonomy, name }, site)));
      const named = [name, ...spellings].flatMap((spelling) => [spelling, foldSpelling(spelling)]);
      const own = lookupOf(termAddress(taxonomy, name, code, site));
      return [...new Set(named)]
        .map((spelling) => spelledTermAddress(taxonomy, spelling, code, site))
        .map(
          (address): Claim => ({
            ...claim('spelling', code, address, target),
            priority: PRIORITY.alias,
          }),
        )
        .filter(({ lookup }) => lookup !== own);
    }),
  );
}

/** Hugo redirects from the folder of the default language, whose pages stand at the top. */
function namedHomeClaim(site: Site): Claim {
  const { defaultLanguage: code } = site;
  const own = claim('alias', code, namedHome(site, code), homeAddress(site, code));
  return { ...own, priority: PRIORITY.alias };
}

/** The claim of a section's or a term's list; `written` by an `_index` file. */
export function listClaim(
  { id, language, address }: Pick<Tables['lists'], 'id' | 'language' | 'address'>,
  written: boolean,
): Claim {
  const own = claim('list', language, decodeAddress(address), String(id));
  return { ...own, priority: written ? PRIORITY.list : PRIORITY.bare, source: listSource(id) };
}

/** Under which source a list's claim stands; no content file is called like it. */
export function listSource(id: number): string {
  return `list:${id}`;
}

/** A file that is served as it is; `file` is its path below the site's folder, as the system has it. */
export function fileClaim(address: Address, file: string, language: string): Claim {
  const own = claim('file', language, address, file);
  return { ...own, priority: PRIORITY.file, source: file };
}

/** The claim of a language's archive by date: whatever the site itself has comes first. */
export function archiveClaim(address: Address, language: string): Claim {
  return { ...claim('archive', language, address, ''), priority: PRIORITY.archive };
}

function claim(kind: Claim['kind'], language: string, address: Address, target: string): Claim {
  const lookup = lookupOf(address);
  return { lookup, priority: PRIORITY.route, source: '', address, kind, language, target };
}

/** How an address is looked up, whatever the case it was asked for in. */
function lookupOf(address: Address): string {
  const lower = address.toLowerCase();
  return lower.endsWith('/') ? lower : `${lower}/`;
}
