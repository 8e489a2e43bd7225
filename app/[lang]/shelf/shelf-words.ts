import type { Words } from '@/lib/words';

/** What the browser's part of a shelf says, in the language of its page. */
export function shelfWords(words: Words) {
  return {
    progress: words.shelfProgress,
    remove: words.shelfRemove,
    removeTitle: words.shelfRemoveTitle,
    imported: words.shelfImported,
    bad: words.shelfBad,
    wholeFile: words.shelfWholeFile,
    offline: words.offline,
    full: words.shelfFull,
    denied: words.shelfDenied,
    expected: {
      json: words.expectJson,
      object: words.expectObject,
      version: words.expectVersion,
      list: words.expectList,
      text: words.expectText,
      address: words.expectAddress,
      date: words.expectDate,
      time: words.expectTime,
      fraction: words.expectFraction,
      number: words.expectNumber,
    },
  };
}

export type ShelfWords = ReturnType<typeof shelfWords>;
