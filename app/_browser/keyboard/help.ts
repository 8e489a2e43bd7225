import { loadBrowserWords } from '@/lib/words/browser/index';
import { readComfort, writeComfort } from '../comfort/settings';
import { make } from '../make';
import { openSheet } from '../sheet';

/** Opens the sheet that names every key, and can switch them off. */
export async function openHelp(): Promise<void> {
  if (document.querySelector('dialog[open]')) return;
  const words = await loadBrowserWords(document.documentElement.lang);
  const keys: [string, string][] = [
    ['j', words.keyNext],
    ['k', words.keyPrevious],
    ['o', words.keyOpen],
    ['/', words.keySearch],
    ['s', words.keySave],
    ['t', words.keyComfort],
    ['l', words.keyListen],
    ['?', words.keyHelp],
    ['Esc', words.keyClose],
  ];
  const list = make(
    'dl',
    {},
    ...keys.flatMap(([key, meaning]) => [
      make('dt', {}, make('kbd', {}, key)),
      make('dd', {}, meaning),
    ]),
  );
  const off = make('input', { type: 'checkbox', checked: readComfort().keys === 'off' });
  off.addEventListener('change', () => {
    const { keys: _, ...others } = readComfort();
    writeComfort(off.checked ? { ...others, keys: 'off' } : others);
  });
  await openSheet(words.keys, words.close, list, make('label', {}, off, words.keysOff));
}
