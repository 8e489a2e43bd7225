/** The written forms of Chinese that an article can be converted to. */
const VARIANTS = ['zh-CN', 'zh-TW', 'zh-HK'] as const;
export type Variant = (typeof VARIANTS)[number];

/** What readers of each form call it. */
export const VARIANT_NAMES: Record<string, string> = {
  'zh-CN': '简体',
  'zh-TW': '繁體（台灣）',
  'zh-HK': '繁體（香港）',
};

/** The variant of that name, if it is one. */
export function parseVariant(code: string): Variant | undefined {
  return VARIANTS.find((variant) => variant === code);
}

/** The forms that a text of a language (BCP 47) is not written in; none for other languages. */
export function listVariants(language: string): Variant[] {
  const script = chineseScript(language);
  return script ? VARIANTS.filter((variant) => chineseScript(variant) !== script) : [];
}

/** Whether two languages are one, however they are written: `zh-Hans` is `zh-CN`. */
export function isSameLanguage(one: string, other: string): boolean {
  return new Intl.Locale(one).maximize().baseName === new Intl.Locale(other).maximize().baseName;
}

/** `Hans` or `Hant` for Chinese; undefined for other languages, and for what is no language. */
export function chineseScript(language: string): string | undefined {
  try {
    const { language: primary, script } = new Intl.Locale(language).maximize();
    return primary === 'zh' ? script : undefined;
  } catch {
    return undefined;
  }
}
