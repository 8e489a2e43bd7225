import { type Choice, MEASURES, type Measure } from '@/lib/look/comfort';
import type { BrowserWords } from '@/lib/words/browser/browser-words';
import { loadBrowserWords } from '@/lib/words/browser/index';
import { make } from '../make';
import { openSheet } from '../sheet';
import { readComfort, writeComfort } from './settings';

/** Opens the panel in which a reader makes a page comfortable; every change shows at once. */
export async function openComfort(): Promise<void> {
  if (document.querySelector('dialog[open]')) return;
  const words = await loadBrowserWords(document.documentElement.lang);
  const form = make('form', {}, ...fieldsOf(words));
  const reset = make('button', { type: 'button' }, words.reset);
  show(form);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'range') tellValue(target);
    writeComfort(chosenIn(form));
  });
  reset.addEventListener('click', () => {
    writeComfort({});
    show(form);
  });
  await openSheet(words.comfort, words.close, form, reset);
}

function fieldsOf(words: BrowserWords): Node[] {
  return [
    radios('theme', words.theme, {
      '': words.themeSystem,
      light: words.themeLight,
      dark: words.themeDark,
      sepia: words.themeSepia,
    }),
    range('--text-size', words.textSize),
    range('--leading', words.lineHeight),
    range('--line-width', words.lineWidth),
    radios('face', words.face, {
      '': words.faceSite,
      serif: words.faceSerif,
      sans: words.faceSans,
    }),
    radios('motion', words.motion, { '': words.motionSystem, reduced: words.motionReduced }),
    make(
      'div',
      { className: 'sheet-choices sheet-row' },
      checkbox('justify', 'on', words.justify),
      checkbox('keys', 'off', words.keysOff),
    ),
  ];
}

function radios(name: Choice, title: string, options: Record<string, string>): Node {
  const choices = Object.entries(options).map(([value, text]) =>
    make('label', {}, make('input', { type: 'radio', name, value }), text),
  );
  const row = make('div', { className: 'sheet-choices' }, ...choices);
  return make('fieldset', {}, make('legend', {}, title), row);
}

function checkbox(name: Choice, value: string, title: string): Node {
  return make('label', {}, make('input', { type: 'checkbox', name, value }), title);
}

function range(name: Measure, title: string): Node {
  const { min, max } = MEASURES[name];
  const input = make('input', { type: 'range', name, min: `${min}`, max: `${max}`, step: '0.05' });
  const value = make('b', { ariaHidden: 'true' });
  return make('label', { className: 'sheet-row' }, make('span', {}, title, ' ', value), input);
}

/** A slider says its value, to who sees it and to who does not. */
function tellValue(input: HTMLInputElement): void {
  const percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' });
  const said = percent.format(input.valueAsNumber);
  input.ariaValueText = said;
  const shown = input.labels?.[0]?.querySelector('b');
  if (shown) shown.textContent = said;
}

function show(form: HTMLFormElement): void {
  const comfort: Record<string, string | undefined> = readComfort();
  for (const input of form.querySelectorAll('input')) {
    const value = comfort[input.name];
    if (input.type === 'range') {
      input.value = value ?? '1';
      tellValue(input);
    } else input.checked = input.value === (value ?? '');
  }
}

/** What is chosen, without what is the default anyway. */
function chosenIn(form: HTMLFormElement): Record<string, string> {
  const chosen = [...new FormData(form)].filter(([, value]) => value !== '' && value !== '1');
  return Object.fromEntries(chosen.map(([name, value]) => [name, String(value)]));
}
