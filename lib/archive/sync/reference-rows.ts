import type { Article } from '../../content/article';
import { findLanguage } from '../../content/language';
import { positionAt } from '../../content/report';
import { parseSourcePath } from '../../content/source-path';
import { listPages } from '../../markdown/page-links';
import type { Site } from '../../settings/site';
import type { Tables } from '../store/tables';

export type Reference = Tables['page_references'];

/** The pages that an article names by `ref`, `relref` and links to files, as they are written. */
export function referencesOf(
  { path, language, body, bodyLine }: Article,
  site: Site,
  id: number,
): Reference[] {
  return listPages(body).map(({ page, language: asked, offset }) => {
    const { line, column } = positionAt(body, offset);
    return {
      article: id,
      path,
      page,
      asked,
      language: asked ? (findLanguage(asked, site) ?? asked) : language,
      name: nameOf(logicalPathOf(page, site)),
      line: line + bodyLine - 1,
      column,
      address: null,
    };
  });
}

/** What a reference says of a page, without what names a language, a bundle or a file's type. */
export function logicalPathOf(page: string, site: Site): string {
  return parseSourcePath(page.replace(/^\.\//, ''), site).logicalPath;
}

/** The last part of a logical path. */
export function nameOf(logicalPath: string): string {
  return logicalPath.slice(logicalPath.lastIndexOf('/') + 1);
}
