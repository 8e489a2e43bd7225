/** Something that may not work for a while. */
export interface Trouble {
  /** Says what is wrong, once for as long as that stays the same. */
  say: (message: string) => void;
  /** Says that it is over, where something was wrong. */
  over: () => void;
  isOpen: () => boolean;
}

/** Nothing is wrong yet; `good` is what to say when it is so again. */
export function openTrouble(good: string): Trouble {
  let said = '';
  return {
    say(message) {
      if (message !== said) console.error(message);
      said = message;
    },
    over() {
      if (said) console.log(good);
      said = '';
    },
    isOpen: () => said !== '',
  };
}

/** What went wrong, in one line. */
export function inOneLine(error: unknown): string {
  // That of `fetch` says no more than that it failed.
  const reason = error instanceof TypeError && error.cause ? error.cause : error;
  const text = reason instanceof Error ? reason.message || codeOf(reason) : String(reason);
  return text.trim().split('\n')[0] ?? '';
}

/** One that stands for several, of each address of a host, has no words of its own. */
function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : error.name;
}
