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
  'yaml-full-width-quotes': 'warning',
  'yaml-full-width-comma': 'warning',
  'yaml-no-space': 'warning',
  'yaml-list-item': 'warning',
  'yaml-colon': 'error',
  'yaml-inner-quotes': 'error',
  'yaml-unclosed-quote': 'error',
  'yaml-backslash': 'error',
  'yaml-first-character': 'error',
  'yaml-bracket': 'error',
  'yaml-tab': 'error',
  'yaml-indent': 'error',
  'yaml-no-field': 'error',
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
  'misspelt-field': 'warning',
  'unknown-field': 'off',
  'impossible-date': 'warning',
  'ambiguous-date': 'warning',
  'future-date': 'warning',
  'never-shown': 'warning',
  expired: 'off',
  'unknown-language': 'warning',
  'unknown-widget': 'warning',
  'unknown-menu': 'warning',
  'unusable-address': 'warning',
  'unknown-shortcode': 'warning',
  'text-in-part': 'warning',
  'duplicate-address': 'error',
  'duplicate-alias': 'warning',
  'reserved-address': 'warning',
  'duplicate-file': 'warning',
  'part-of-bundle': 'warning',
  'missing-translation': 'warning',
  'one-way-translation': 'warning',
  'missing-page': 'warning',
  'dead-link': 'warning',
  'dead-anchor': 'warning',
  'lost-file': 'warning',
  'similar-terms': 'warning',
  'unused-merges': 'warning',
  'case-twins': 'warning',
  'no-content': 'warning',
  'refused-formula': 'warning',
  'removed-html': 'warning',
  'literal-emphasis': 'warning',
  'character-references': 'warning',
  'cut-summary': 'off',
  'empty-body': 'warning',
  'skipped-heading': 'off',
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
