/**
 * A text for every plural form of the language, by the names of CLDR:
 * https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
