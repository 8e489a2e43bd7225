import picomatch from 'picomatch';
import { type Level, RULES, type RuleName } from '../../problems/rules';
import type { CheckSettings } from '../../settings/schema/check';

/** What a rule weighs in a file, by its path below `content/`. */
export type LevelOf = (rule: RuleName, file: string) => Level;

/** By the settings of a site, over what each rule weighs by itself; the last entry that fits counts. */
export function createLevels({ rules, folders }: CheckSettings): LevelOf {
  const parts = folders.map(({ path, rules }) => ({ isMatch: matcherOf(path), rules }));
  return (rule, file) => {
    const name = file.normalize('NFC');
    const own = parts.findLast((part) => rule in part.rules && part.isMatch(name));
    return own?.rules[rule] ?? rules[rule] ?? RULES[rule];
  };
}

function matcherOf(written: string): picomatch.Matcher {
  const pattern = written.normalize('NFC').replace(/^\.?\/|\/$/g, '');
  return picomatch([pattern, `${pattern}/**`], { dot: true });
}
