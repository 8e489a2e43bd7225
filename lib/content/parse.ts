import { homeAddress } from '../addresses/home';
import { type Address, aliasBase, finishAddress, parseAddress } from '../addresses/text';
import { byPlace, type Problem, problemIn, type Report, withinLines } from '../problems/problem';
import { type Site, siteIn } from '../settings/site';
import type { Article } from './article';
import { readDates } from './article-dates';
import { withCascade } from './cascade';
import { decodeReferences } from './character-references';
import { closingSource } from './closing-source';
import { readDraft, saysDraft } from './draft';
import { createFields, type Fields, readField } from './fields';
import { locateField, parseFrontMatter } from './front-matter';
import { findLanguage, readLanguage } from './language';
import { readMenus } from './menus';
import { articleAddress, type Named, replaceTokens } from './permalinks';
import { readImages, readThumbnail } from './pictures';
import { readWidgets } from './placement';
import { describe, toText } from './raw';
import { parseSourcePath, type SourcePath } from './source-path';
import { cleanSource } from './source-text';
import { mergeTerms, readAuthors, readTermWeights, readWrittenTerms } from './terms';
import { readTitle } from './title';

/** A content file: its path below `content/`, with `/`, and its text. */
export interface ContentFile {
  path: string;
  text: string;
}

/**
 * Turns a content file into an article, and tells what is wrong with it, in the order of the
 * file. There always is an article: what cannot be read is as if it were not set. Never throws.
 */
export function parseArticle(
  file: ContentFile,
  site: Site,
): { article: Article; problems: Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (finding) => problems.push(problemIn(file.path, finding));
  const text = cleanSource(file.text, report);
  const { data, head, body, bodyLine } = parseFrontMatter(text, report);
  const source = parseSourcePath(file.path, site);
  const given = withCascade(data, file.path, source, site);
  const fields = createFields(given, (rule, key, value, data) => {
    const at = { ...locateField(head, key), endColumn: Number.POSITIVE_INFINITY };
    report({ rule, ...at, found: describe(value), data: { key, ...data } });
  });
  const article = { ...readArticle(fields, source, file.path, body, site), body, bodyLine };
  // What is lost of front matter may have been this.
  if (problems.some(({ severity }) => severity === 'error') && fields.get('draft') === undefined) {
    article.draft ||= saysDraft(head);
  }
  const told = problems.filter(
    ({ rule }) => rule !== 'missing-title' || !problems.some(losesTitle),
  );
  return { article, problems: withinLines(told.toSorted(byPlace), text) };
}

/** A title that cannot be read is not missing. */
function losesTitle({ severity, rule, found }: Problem): boolean {
  if (severity !== 'error') return false;
  return rule.startsWith('front-matter-') || /^["']?title\b/i.test(found);
}

function readArticle(
  fields: Fields,
  source: SourcePath,
  path: string,
  body: string,
  site: Site,
): Omit<Article, 'body' | 'bodyLine'> {
  const { kind, bundle } = source;
  const language = readLanguage(fields, source, site);
  const named = readTitle(fields, source, body);
  const title = decodeReferences(named) || source.name;
  const linkTitle = readProse(fields, 'linkTitle') || title;
  const weight = readField(fields, 'weight');
  const { dates, slug: dated } = readDates(fields, source.name, site);
  const slug = readField(fields, 'slug').replace(/^-+|-+$/g, '') || dated;
  const address = addressOf(fields, source, language, { title: named, slug, ...dates }, site);
  const pictureBase = { address, bundle, basePath: site.basePath };
  const terms = readWrittenTerms(fields, site.taxonomies);
  return {
    path,
    kind,
    bundle,
    language,
    translationKey: readField(fields, 'translationKey').normalize('NFC') || source.translationKey,
    logicalPath: source.logicalPath,
    section: source.section,
    type: readField(fields, 'type') || source.folders[0] || 'page',
    address,
    aliases: readAliases(fields, address, site),
    title,
    linkTitle,
    ...dates,
    draft: readDraft(fields),
    ...readBuild(fields, path),
    description: readProse(fields, 'description'),
    lead: readProse(fields, 'lead'),
    summary: readProse(fields, 'summary'),
    terms: mergeTerms(terms, site),
    termWeights: readTermWeights(fields, site.taxonomies),
    translations: readField(fields, 'translations').map((key) => findLanguage(key, site) ?? key),
    menus: readMenus(fields, { name: linkTitle, weight }),
    thumbnail: readThumbnail(fields, pictureBase, siteIn(site, language)),
    comments: readField(fields, 'comments'),
    authorbox: readField(fields, 'authorbox'),
    pager: readField(fields, 'pager'),
    toc: readField(fields, 'toc'),
    mathjax: readField(fields, 'mathjax'),
    sidebar: readField(fields, 'sidebar'),
    widgets: readWidgets(fields),
    authors: readAuthors(fields),
    keywords: readField(fields, 'keywords'),
    source: readSource(fields) || closingSource(body, terms),
    license: readField(fields, 'license'),
    weight,
    images: readImages(fields, pictureBase, site),
    params: readParams(fields, body),
  };
}

/** A text for readers; addresses and names are taken as they are written. */
function readProse(fields: Fields, key: 'linkTitle' | 'description' | 'lead' | 'summary'): string {
  return decodeReferences(readField(fields, key));
}

/**
 * Whether an article has a page and a place in lists, and its bundle files: `headless` is a word for
 * bundles alone, and takes their files away, too: in Hugo these are there for templates, which have
 * no effect here. https://gohugo.io/content-management/build-options/
 */
function readBuild(
  fields: Fields,
  path: string,
): Pick<Article, 'headless' | 'unlisted' | 'publishResources'> {
  const isBundle = /(?:^|\/)index\.[^/]+$/.test(path);
  const build = fields.get('build') ?? fields.get('_build');
  const isNever = (name: string, words: string[]) => {
    const value = build instanceof Map ? build.get(name) : undefined;
    return value !== undefined && words.includes(String(value).toLowerCase());
  };
  const isHeadless = isBundle && (readField(fields, 'headless') ?? false);
  return {
    headless: isHeadless || isNever('render', ['never', 'link', 'false']),
    publishResources: !isHeadless && !isNever('publishresources', ['false']),
    unlisted: isNever('list', ['never', 'local', 'false']),
  };
}

/** Where the article was taken from, as the themes of Hugo name it; only what can be a link. */
function readSource(fields: Fields): string {
  const names = ['sourceURL', 'source', 'canonicalURL', 'originalURL'];
  const written = names.map((name) => fields.get(name)).map((value) => toText(value ?? ''));
  return written.find((text) => text && /^https?:\/\/\S+$/i.test(text)) ?? '';
}

const PARAM = /\{\{[<%]\s*param\s+["`]?([\w-]+)/g;

/** The few fields that the shortcode `param` can ask for: those of which the body knows the name. */
function readParams(fields: Fields, body: string): Record<string, string> {
  const names = [...body.matchAll(PARAM)].map(([, name = '']) => name.toLowerCase());
  const known = names.map((name) => [name, toText(fields.get(name) ?? '') ?? '']);
  return Object.fromEntries(known.filter(([, text]) => text));
}

const PAGE = { variant: 'page' };

function addressOf(
  fields: Fields,
  source: SourcePath,
  language: string,
  named: Named,
  site: Site,
): Address {
  const written = readField(fields, 'url');
  const url = written && replaceTokens(written, source, named, site);
  const address = url ? parseAddress(url, homeAddress(site, language), site.basePath) : null;
  if (written && address === null) fields.warn('unusable-address', 'url', written, PAGE);
  return address ?? articleAddress(source, language, named, site);
}

function readAliases(fields: Fields, address: Address, site: Site): Address[] {
  const ugly = site.addresses.ugly && fields.get('url') === undefined;
  const base = aliasBase(address, { ugly });
  const aliases = readField(fields, 'aliases').flatMap((written) => {
    const resolved = parseAddress(written, base, site.basePath);
    if (resolved === null) fields.warn('unusable-address', 'aliases', written, PAGE);
    const alias = resolved && finishAddress(resolved, site);
    return alias === null || alias === address ? [] : [alias];
  });
  return [...new Set(aliases)];
}
