import type { Strings } from '@/lib/words';

/** What the browser's part of a shelf says, in the language of its page. */
export function shelfWords(strings: Strings) {
  return {
    progress: strings.shelfProgress,
    remove: strings.shelfRemove,
    removeTitle: strings.shelfRemoveTitle,
    imported: strings.shelfImported,
    bad: strings.shelfBad,
    wholeFile: strings.shelfWholeFile,
    offline: strings.offline,
    full: strings.shelfFull,
    denied: strings.shelfDenied,
    expected: {
      json: strings.expectJson,
      object: strings.expectObject,
      version: strings.expectVersion,
      list: strings.expectList,
      text: strings.expectText,
      address: strings.expectAddress,
      date: strings.expectDate,
      time: strings.expectTime,
      fraction: strings.expectFraction,
      number: strings.expectNumber,
    },
  };
}

export type ShelfWords = ReturnType<typeof shelfWords>;
