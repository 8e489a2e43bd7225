import path from 'node:path';
import { excerpt } from '../../content/report';
import { type Problem, problemIn, TOP } from '../../problems/problem';
import { findMerges, MERGES_IN_DATA } from '../../settings/terms/find-merges';
import { createTextOf } from '../file-text';

/** That `data/tags.yaml` of a site's folder looks like merges and does not count; empty where it does. */
export function findUnusedMerges(siteFolder: string, taxonomies: string[]): Problem[] {
  const { unused } = findMerges(siteFolder, taxonomies);
  if (!unused) return [];
  const file = `../${MERGES_IN_DATA}`;
  const { line, column } = unused.slip ?? TOP;
  const textOf = createTextOf(path.join(siteFolder, 'content'), new Map());
  const written = textOf(file).split('\n')[line - 1] ?? '';
  const found = excerpt(written.slice(column - 1));
  const data = { variant: unused.slip ? 'shape' : 'second' };
  return [problemIn(file, { rule: 'unused-merges', line, column, found, data })];
}
