import path from 'node:path';
import { getSite } from '../../archive/store/meta';
import { isBehindLink } from '../../archive/sync/counted';
import { findBundles, isPartOfBundle } from '../../content/bundles';
import { parseSourcePath } from '../../content/source-path';
import { Refusal } from '../refusal';
import { candidateNames, readName } from './candidate-names';
import type { Circumstances } from './circumstances';
import { type Draft, draftArticle } from './draft-article';
import { findOwner, findTwin, hasTranslations } from './free-place';
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
  const names = given ? [given] : candidateNames(nameFromTitle(title) || day);
  let refusal = new Refusal('bad-name', { found: title });
  for (const name of names) {
    const file = placeOf(name);
    const twin = findTwin(contentFolder, wish.bundle ? path.posix.dirname(file) : file);
    if (twin) {
      refusal = new Refusal('taken-file', { found: path.posix.join('content', twin) });
      continue;
    }
    const draft = await draftArticle({ wish, title, date, language, name, file }, circumstances);
    const owner = await findOwner(store, draft.article);
    if (owner) {
      refusal = new Refusal('taken-address', { found: draft.article.address, owner });
      continue;
    }
    if (parseSourcePath(file, site).name !== name) continue;
    if (given || !(await hasTranslations(store, draft.article))) return draft;
  }
  throw refusal;

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
