import path from 'node:path';
import { getSite } from '../../archive/store/meta';
import type { Article } from '../../content/article';
import { parseArticle } from '../../content/parse';
import { parseSourcePath } from '../../content/source-path';
import type { Problem } from '../../problems/problem';
import { getLanguage, type Site } from '../../settings/site';
import { findArchetype } from './archetype';
import type { Circumstances } from './circumstances';
import { commonFields } from './common-fields';
import { type Composed, composeFromArchetype, composeOthers, type Omission } from './compose';
import { readNewest } from './known-articles';
import { formatDate, type Wish } from './read-wish';
import { type FieldSettings, type Setting, setFields } from './set-fields';
import type { TemplateFacts } from './template-value';

/** A new article that nobody has written yet. */
export interface Draft {
  article: Article;
  /** Its own first; names are paths below `content/`. */
  files: Composed[];
  /** Below the site's folder; undefined where there is none. */
  archetype: string | undefined;
  omissions: Omission[];
  problems: Problem[];
}

export interface Subject {
  wish: Wish;
  title: string;
  /** Epoch milliseconds. */
  date: number;
  language: string;
  name: string;
  /** Below `content/`. */
  file: string;
  /** Of which it is a translation. */
  others: { language: string }[];
}

/** The files of a new article at a place, from the section's archetype or what its articles have. */
export async function draftArticle(
  subject: Subject,
  { siteFolder, store }: Circumstances,
): Promise<Draft> {
  const { wish, file } = subject;
  const site = await getSite(store);
  const source = parseSourcePath(file, site);
  const section = source.folders[0] ?? '';
  const archetype = findArchetype(siteFolder, { section, bundle: wish.bundle });
  const facts = factsOf(subject, section, site);
  const { text, omissions } = archetype
    ? composeFromArchetype(siteFolder, archetype, facts, settingsOf(subject, site))
    : { text: await textInCommon(), omissions: [] };
  const beside = archetype ? composeOthers(siteFolder, archetype, facts) : NOTHING;
  const folder = path.posix.dirname(file);
  const others = beside.files.map(({ name, content }) => ({
    name: path.posix.join(folder, name),
    content,
  }));
  return {
    ...parseArticle({ path: file, text }, site),
    files: [{ name: file, content: text }, ...others],
    archetype: archetype?.file,
    omissions: [...omissions, ...beside.omissions],
  };

  async function textInCommon(): Promise<string> {
    const near = { language: subject.language, section: source.section };
    const newest = await readNewest(store, siteFolder, near);
    const block = newest.length > 0 ? commonFields(newest) : defaultFields(site);
    return `${setFields({ block, language: 'yaml' }, settingsOf(subject, site))}\n`;
  }
}

const NOTHING: Pick<Draft, 'files' | 'omissions'> = { files: [], omissions: [] };

function factsOf(
  { title, name, file, language, date }: Subject,
  section: string,
  site: Site,
): TemplateFacts {
  const { baseUrl, timeZone } = site;
  const siteTitle = getLanguage(site, language).title;
  return { title, name, path: file, section, language, siteTitle, baseUrl, date, timeZone };
}

/** What is said of this article whatever it is made from. */
function settingsOf(subject: Subject, site: Site): FieldSettings {
  const { title, date, wish, language, file, others } = subject;
  const languages = new Set([language, ...others.map((other) => other.language)]);
  const said = parseSourcePath(file, site).language ?? site.defaultLanguage;
  const draft: [string, true][] = wish.draft ? [['draft', true]] : [];
  const lang: [string, string[]][] = said === language ? [] : [['lang', [language]]];
  return {
    set: new Map<string, Setting>([
      ['title', title],
      ['date', formatDate(date, site)],
      ...draft,
      ...lang,
    ]),
    replace: new Map<string, Setting>([
      ['lang', [language]],
      ['translations', [...languages]],
      ...(wish.draft ? [] : [NO_DRAFT]),
    ]),
  };
}

const NO_DRAFT: [string, null] = ['draft', null];

/** Of a site whose language has no article. */
function defaultFields({ taxonomies }: Site): string {
  return ['summary: ""', ...taxonomies.map((name) => `${JSON.stringify(name)}: []`)].join('\n');
}
