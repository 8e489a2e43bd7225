import path from 'node:path';
import { createStore } from '../../archive/store/store';
import type { Problem } from '../../problems/problem';
import type { Selection } from '../asked/select';
import { noteTree } from '../asked/since-last';
import type { SitePlace } from '../asked/site-place';
import { openStagedTexts, replaceByStaged } from '../asked/staged-problems';
import { type Checked, checkSite } from '../check-site';
import { createTextOf, type TextOf } from '../file-text';

export interface LookOptions {
  place: SitePlace;
  /** Of the site. */
  dataFolder: string;
  program: string;
  now: number;
  treeFile: string;
  onProgress: (done: number, total: number) => void;
}

/** What was found in what was asked for, and its texts until they are closed. */
export interface Look extends Pick<Checked, 'articles' | 'site'> {
  problems: Problem[];
  textOf: TextOf;
  /** The articles that were asked for. */
  listFiles(): Promise<string[]>;
  close(): void;
}

/** Looks at what was selected: in the working tree, or as it is staged. */
export async function look(selection: Selection, options: LookOptions): Promise<Look> {
  const { place, treeFile, ...rest } = options;
  const { staged, tree, isAsked, paths } = selection;
  const checked = await checkSite({ ...rest, siteFolder: place.siteFolder, paths });
  if (tree) noteTree(treeFile, tree);
  const { articles, site } = checked;
  const listFiles = async () => (await listArticles(options.dataFolder)).filter(isAsked);
  if (!staged) {
    const problems = checked.problems.filter(({ path }) => isAsked(path));
    const textOf = createTextOf(place.contentFolder, new Map());
    return { articles, site, problems, textOf, listFiles, close: () => {} };
  }
  const texts = await openStagedTexts(staged.files, staged, place);
  const all = replaceByStaged(checked.problems, texts, { site, now: options.now, place });
  return {
    articles,
    site,
    listFiles,
    problems: all.filter(({ path }) => isAsked(path)),
    textOf: createTextOf(place.contentFolder, texts.copies),
    close: texts.close,
  };
}

async function listArticles(dataFolder: string): Promise<string[]> {
  const store = await createStore(path.join(dataFolder, 'check'));
  try {
    const rows = await store.selectFrom('articles').select('path').orderBy('path').execute();
    return rows.map((row) => row.path);
  } finally {
    await store.destroy();
  }
}
