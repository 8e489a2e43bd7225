import { sql } from 'kysely';
import type { Directive } from '../../check/article/directives';
import { disabledBy } from '../../check/severity/disabled';
import { createLevels, type LevelOf } from '../../check/severity/levels';
import { type Level, RULE_NAMES, type RuleName } from '../../problems/rules';
import type { CheckSettings } from '../../settings/schema/check';
import { readMeta, writeMeta } from '../store/meta';
import type { Store } from '../store/store';
import { chunks } from './write';

const IS_NEW = sql<boolean>`level = ''`;

/**
 * Notes what each new problem weighs: by the settings of a site, and by the comments of its file. With
 * other settings than last time that is every problem.
 */
export async function noteLevels(store: Store, check: CheckSettings): Promise<void> {
  const said = JSON.stringify(check);
  if ((await readMeta(store, 'check')) !== said) {
    await store.updateTable('problems').set({ level: '' }).execute();
    await writeMeta(store, 'check', said);
  }
  const levelOf = createLevels(check);
  await switchOff(store);
  const inFolders = check.folders.flatMap(({ rules }) => Object.keys(rules));
  await weighByFile(
    store,
    levelOf,
    RULE_NAMES.filter((rule) => inFolders.includes(rule)),
  );
  for (const [level, rules] of byLevel(RULE_NAMES, (rule) => levelOf(rule, ''))) {
    await setLevel(store, level).where(IS_NEW).where('rule', 'in', rules).execute();
  }
}

/** Those that the comments of their files switch off. */
async function switchOff(store: Store): Promise<void> {
  const rows = await store
    .selectFrom('problems')
    .innerJoin('directives', 'directives.path', 'problems.path')
    .select(['problems.path', 'rule', 'line', 'said'])
    .where(IS_NEW)
    .execute();
  for (const { path, rule, line, said } of rows) {
    const directives: Directive[] = JSON.parse(said);
    if (!disabledBy(directives)(rule, line)) continue;
    await setLevel(store, 'off')
      .where('path', '=', path)
      .where('rule', '=', rule)
      .where('line', '=', line)
      .execute();
  }
}

/** Those of rules that weigh something else in some folders. */
async function weighByFile(store: Store, levelOf: LevelOf, rules: RuleName[]): Promise<void> {
  for (const rule of rules) {
    const rows = await store
      .selectFrom('problems')
      .select('path')
      .distinct()
      .where(IS_NEW)
      .where('rule', '=', rule)
      .execute();
    const paths = rows.map(({ path }) => path);
    for (const [level, some] of byLevel(paths, (path) => levelOf(rule, path))) {
      for (const part of chunks(some)) {
        await setLevel(store, level)
          .where(IS_NEW)
          .where('rule', '=', rule)
          .where('path', 'in', part)
          .execute();
      }
    }
  }
}

function setLevel(store: Store, level: Level) {
  return store.updateTable('problems').set({ level });
}

function byLevel<Item>(items: Item[], levelOf: (item: Item) => Level): Map<Level, Item[]> {
  const groups = new Map<Level, Item[]>();
  for (const item of items) {
    const level = levelOf(item);
    const known = groups.get(level);
    if (known) known.push(item);
    else groups.set(level, [item]);
  }
  return groups;
}
