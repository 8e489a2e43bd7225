/** Letters that are written as others are, but not by Unicode's own account of them. */
export const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Latin letters that are no letter with an accent, as those write who lack the key.
    ...{ đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ĸ: 'k', ł: 'l', ŋ: 'n', ø: 'o', ŧ: 't' },
    ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
    // The end of a Greek word.
    ς: 'σ',
    // Russian mostly leaves these marks out; й is a letter of its own, and so are ї, ў, ѓ and ќ.
    ...{ ё: 'е', ѐ: 'е', ѝ: 'и' },
    // Arabic: alef, yeh and the feminine ending, and the same letters on Persian and Urdu keyboards.
    ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ہ: 'ه', ک: 'ك' },
    // What stretches an Arabic word.
    ـ: '',
    // Yiddish.
    ...{ װ: 'וו', ױ: 'וי', ײ: 'יי' },
    // Hindi has these marks, or has them not, as its writers like; Lucene folds them in the same way.
    ...{ '\u093c': '', '\u0901': '\u0902' },
    // Letters of Malayalam and Bengali that were once written with a joiner, and often still are.
    ...{ ൺ: 'ണ്', ൻ: 'ന്', ർ: 'ര്', ൽ: 'ല്', ൾ: 'ള്', ൿ: 'ക്', ৎ: 'ত্' },
    // Letters that are apostrophes to most who type them.
    ...{ ʻ: "'", ʼ: "'", ʹ: "'" },
    '♯': '#',
  }),
);
