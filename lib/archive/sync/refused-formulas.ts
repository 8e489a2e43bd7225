import type { Problem } from '../../content/article';
import { positionAt } from '../../content/report';
import { listRefusedFormulas } from '../../markdown/refused-formulas';
import { type Site, siteIn } from '../../settings/site';
import { parseFields } from '../store/article-fields';
import { unpackText } from '../store/packed-text';
import type { Store } from '../store/store';

const PART = 100;
const SHOWN_CHARACTERS = 100;

/** The formulas of an archive that readers see as their source. Every body with formulas is rendered for it. */
export async function reportFormulas(store: Store, site: Site): Promise<Problem[]> {
  const problems: Problem[] = [];
  let last = '';
  for (;;) {
    const rows = await store
      .selectFrom('articles')
      .select(['path', 'language', 'fields', 'body'])
      .where('path', '>', last)
      .orderBy('path')
      .limit(PART)
      .execute();
    for (const row of rows) {
      problems.push(...problemsOf({ ...row, body: unpackText(row.body) }, site));
    }
    last = rows.at(-1)?.path ?? '';
    if (rows.length < PART) return problems;
  }
}

function problemsOf(
  row: { path: string; language: string; fields: string; body: string },
  site: Site,
): Problem[] {
  if (!row.body.includes('\\')) return [];
  const { mathjax, bodyLine } = parseFields(row.fields);
  if (!(mathjax ?? siteIn(site, row.language).defaults.mathjax)) return [];
  return listRefusedFormulas(row.body).map(({ tex, reason, offset }) => {
    const { line, column } = positionAt(row.body, offset);
    return {
      ...{ path: row.path, line: line + bodyLine - 1, column, severity: 'warning' },
      message: `A formula is shown as its source: ${reason}`,
      found: tex.trim().slice(0, SHOWN_CHARACTERS),
      expected: 'TeX that KaTeX can set: https://katex.org/docs/supported',
    };
  });
}
