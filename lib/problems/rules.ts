export type Severity = 'error' | 'warning';

/** What a rule weighs: its problems' severity, or `off` where they are not told. */
export type Level = Severity | 'off';

/** What an editor can be told of, by name, and how much each weighs where nobody says otherwise. */
export const RULES = {
  encoding: 'warning',
  'not-text': 'error',
  unreadable: 'error',
  'left-out': 'error',
  'given-up': 'error',
  'front-matter-size': 'error',
  'front-matter-unclosed': 'error',
  'front-matter-language': 'error',
  'front-matter-unreadable': 'error',
  'yaml-full-width-colon': 'warning',
  'yaml-no-space': 'warning',
  'yaml-colon': 'error',
  'yaml-quotes': 'error',
  'yaml-tab': 'error',
  'yaml-indent': 'error',
  'yaml-syntax': 'error',
  'yaml-key': 'warning',
  'yaml-repeated-key': 'warning',
  'yaml-comment': 'warning',
  'yaml-aliases': 'error',
  'json-syntax': 'error',
  'toml-syntax': 'error',
  'wrong-type': 'warning',
  'too-long': 'warning',
  'missing-title': 'warning',
  'impossible-date': 'warning',
  'unknown-language': 'warning',
  'unknown-widget': 'warning',
  'unknown-menu': 'warning',
  'unusable-address': 'warning',
  'unknown-shortcode': 'warning',
  'text-in-part': 'warning',
  'duplicate-address': 'error',
  'duplicate-file': 'warning',
  'part-of-bundle': 'warning',
  'missing-translation': 'warning',
  'missing-page': 'warning',
  'lost-file': 'warning',
  'refused-formula': 'warning',
  'removed-html': 'warning',
  'unknown-rule': 'warning',
  spacing: 'off',
} as const satisfies Record<string, Level>;

export type RuleName = keyof typeof RULES;

/** By name. */
export const RULE_NAMES = Object.keys(RULES).filter(isRule).toSorted();

export function isRule(name: string): name is RuleName {
  return Object.hasOwn(RULES, name);
}

/** Of a problem where nobody says otherwise; a rule that is off tells warnings where it is asked for. */
export function severityOf(rule: RuleName): Severity {
  const level: Level = RULES[rule];
  return level === 'off' ? 'warning' : level;
}
