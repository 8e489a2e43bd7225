import { type RawBuilder, sql } from 'kysely';
import { type Problem, problemIn, TOP } from '../../problems/problem';
import { engineOf } from '../store/engine';
import type { Store } from '../store/store';
import { insertProblems } from './problems';
import { chunks } from './write';

/**
 * Finds articles that name a translation which is not there, or does not name them, among those of
 * some translation keys; `null` looks at every article.
 */
export async function reportTranslations(
  store: Store,
  translationKeys: Set<string> | null,
): Promise<void> {
  if (!translationKeys) return checkTranslations(store, sql`true`);
  for (const keys of chunks([...translationKeys])) {
    await checkTranslations(store, sql`named.translation_key in (${sql.join(keys)})`);
  }
}

interface Declared {
  path: string;
  language: string;
  found: string;
  /** The translation; null where it is not there. */
  other: string | null;
  /** What that declares, JSON; null for nothing. */
  back: string | null;
}

async function checkTranslations(store: Store, which: RawBuilder<unknown>): Promise<void> {
  await sql`
    delete from problems where rule in ('missing-translation', 'one-way-translation')
    and path in (select path from articles named where ${which})`.execute(store);
  const { rows } = await sql<Declared>`
    select named.path, named.language, declared.value as found,
      other.path as other, other.fields ->> 'translations' as back
    from articles named
    cross join ${engineOf(store).eachText}(named.fields -> 'translations') declared
    left join articles other on other.translation_key = named.translation_key
      and lower(other.language) = lower(declared.value)
    where ${which} and lower(declared.value) != lower(named.language)`.execute(store);
  const problems = new Map<string, Problem>();
  for (const { path, language, found, other, back } of rows) {
    if (other === null) {
      const missing = { rule: 'missing-translation', ...TOP, found } as const;
      problems.set(`${path} ${found}`, problemIn(path, missing));
    } else if (!namesLanguage(back, language)) {
      const oneWay = { rule: 'one-way-translation', ...TOP, data: { language } } as const;
      problems.set(`${other} ${language}`, problemIn(other, oneWay));
    }
  }
  await insertProblems(store, [...problems.values()]);
}

function namesLanguage(declared: string | null, language: string): boolean {
  const names: string[] = JSON.parse(declared ?? '[]');
  return names.some((name) => name.toLowerCase() === language.toLowerCase());
}
