import path from 'node:path';
import { getSite } from '../../archive/store/meta';
import { isBehindLink } from '../../archive/sync/counted';
import { findBundles, isPartOfBundle } from '../../content/bundles';
import { parseSourcePath } from '../../content/source-path';
import { Refusal } from '../refusal';
import { candidateNames, readName } from './candidate-names';
import type { Circumstances } from './circumstances';
import { type Draft, draftArticle } from './draft-article';
import { findOwner, findTwin, listTranslations } from './free-place';
import { listKnown } from './known-articles';
import { nameFromTitle } from './name-from-title';
import { chooseNaming, pathOf } from './naming';
import { readSection, spellAsThere } from './read-section';
import { formatDate, readDate, readLanguage, readTitle, type Wish } from './read-wish';

/**
 * What is to be written for a new article: its files, by paths below `content/`, what of its
 * archetype was left out, and the problems that it has. Throws `Refusal`.
 */
export async function planArticle(wish: Wish, circumstances: Circumstances): Promise<Draft> {
  const { siteFolder, store, now } = circumstances;
  const site = await getSite(store);
  const [title, language] = [readTitle(wish), readLanguage(wish, site)];
  const date = readDate(wish, site, now);
  const asked = readSection(wish.section, site);
  const known = await listKnown(store);
  const { section } = parseSourcePath([...asked, 'x.md'].join('/'), site);
  const naming = chooseNaming(known, section, language, site);
  const contentFolder = path.join(siteFolder, 'content');
  const folders = spellAsThere(path.join(contentFolder, naming.root, naming.folder), asked);
  const placeOf = (name: string) => pathOf(naming, { folders, name, bundle: wish.bundle });
  await expectArticles(placeOf('x'));

  const given = wish.name === undefined ? undefined : readName(wish.name);
  const day = formatDate(date, site).replace(/\D/g, '').slice(0, 12);
  let last = new Refusal('bad-name', { found: title });
  for (const name of given ? [given] : candidateNames(nameFromTitle(title) || day)) {
    const attempted = await attempt(name);
    if (!(attempted instanceof Refusal)) return attempted;
    last = attempted;
  }
  throw last;

  async function attempt(name: string): Promise<Draft | Refusal> {
    const file = placeOf(name);
    if (parseSourcePath(file, site).name !== name) return new Refusal('bad-name', { found: name });
    const twin = findTwin(contentFolder, wish.bundle ? path.posix.dirname(file) : file);
    if (twin) return new Refusal('taken-file', { found: path.posix.join('content', twin) });
    const others = await listTranslations(store, parseSourcePath(file, site));
    const subject = { wish, title, date, language, name, file, others };
    const draft = await draftArticle(subject, circumstances);
    const { address } = draft.article;
    const owner = await findOwner(store, address);
    if (owner) return new Refusal('taken-address', { found: address, owner });
    // A translation is what is asked for by name, never by chance.
    const [other] = given ? [] : others;
    return other ? new Refusal('taken-file', { found: other.path }) : draft;
  }

  async function expectArticles(file: string): Promise<void> {
    const bundles = findBundles(
      known.map((one) => one.path),
      site,
    );
    if (isPartOfBundle(file, bundles) || (await isBehindLink(contentFolder, file))) {
      throw new Refusal('section-hidden', { found: path.posix.join('content', ...folders) });
    }
  }
}
