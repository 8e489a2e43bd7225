import type { RuleName } from '../rules';

/** One text, or several by the variant of the rule; `{name}` stands for what the problem says of it. */
export type Text = string | Record<string, string>;

/** What is said of a rule in one language. */
export interface RuleWords {
  message: Text;
  expected: Text;
}

export type WordsOfRules = Record<RuleName, RuleWords>;
