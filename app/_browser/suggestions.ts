const WAIT_MS = 150;

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

  let timer = 0;
  let asked = '';
  input.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    ask();
  });
  input.addEventListener('compositionend', ask);

  function ask(): void {
    clearTimeout(timer);
    timer = window.setTimeout(async () => {
      const query = input.value.trim();
      if (!query || query === asked || !input.form) return;
      asked = query;
      const suggestions = await load(new URL('suggest/', input.form.action), query);
      if (query !== asked) return;
      list.replaceChildren(...suggestions.map(optionOf));
    }, WAIT_MS);
  }
}

async function load(address: URL, query: string): Promise<string[]> {
  address.searchParams.set('q', query);
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}

function optionOf(text: string): HTMLOptionElement {
  const option = document.createElement('option');
  option.value = text;
  return option;
}
