const WAIT_MS = 150;
/** Longer than any browser takes from the end of a composition to the key that ended it. */
const AFTER_COMPOSITION_MS = 50;

/**
 * Offers what a query may become while it is typed, in the list the browser has for that. While an
 * input method composes, nothing is asked: half a word is no query.
 */
export function suggestWhileTyping(input: HTMLInputElement): void {
  if (input.list) return;
  const list = document.createElement('datalist');
  list.id = 'bs-suggestions';
  input.after(list);
  input.setAttribute('list', list.id);
  input.autocomplete = 'off';
  keepComposition(input);

  let timer = 0;
  let asked = '';
  input.addEventListener('input', (event) => {
    clearTimeout(timer);
    if (event instanceof InputEvent && event.isComposing) return;
    ask();
  });
  input.addEventListener('compositionstart', () => clearTimeout(timer));
  input.addEventListener('compositionend', ask);

  // Something may have been typed before this was loaded.
  if (input.value !== input.defaultValue) ask();

  function ask(): void {
    clearTimeout(timer);
    timer = window.setTimeout(async () => {
      const query = input.value.trim();
      if (query === asked || !input.form) return;
      asked = query;
      const suggestions = query ? await load(new URL('suggest/', input.form.action), query) : [];
      if (query !== asked) return;
      // After a failure the same query may be asked again.
      if (suggestions === null) asked = '';
      list.replaceChildren(...(suggestions ?? []).map(optionOf));
    }, WAIT_MS);
  }
}

/**
 * The Enter that ends a composition sends no form. Safari tells of the composition's end before
 * that key, which then has the code 229 or comes at once.
 */
function keepComposition(input: HTMLInputElement): void {
  let endedAt = Number.NEGATIVE_INFINITY;
  input.addEventListener('compositionend', (event) => {
    endedAt = event.timeStamp;
  });
  input.addEventListener('keydown', (event) => {
    const composing =
      event.isComposing ||
      event.keyCode === 229 ||
      event.timeStamp - endedAt < AFTER_COMPOSITION_MS;
    if (event.key === 'Enter' && composing) event.preventDefault();
  });
}

/** Texts to offer; null when none could be had. */
async function load(address: URL, query: string): Promise<string[] | null> {
  address.searchParams.set('q', query);
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

function optionOf(text: string): HTMLOptionElement {
  const option = document.createElement('option');
  option.value = text;
  return option;
}
