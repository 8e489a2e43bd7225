import { loadBrowserWords } from '@/lib/words/browser/index';
import { make } from '../make';
import { loadStyle } from '../style';
import { keepChoices, readChoices } from './choices';
import { markRange, pointIn, showRange } from './marks';
import { listPassages, partOf } from './passages';
import { Player } from './player';
import { listVoices } from './voices';

const RATES = [0.75, 1, 1.25, 1.5, 2];

/** Begins to read the article aloud, with a bar to steer it; `opener` is focused when it closes. */
export async function startListening(opener: HTMLElement): Promise<void> {
  if (document.querySelector('.listen')) return;
  await loadStyle('listen');
  const language = document.documentElement.lang;
  const words = await loadBrowserWords(language);
  const passages = listPassages();
  const choices = readChoices();
  const toggle = make('button', { type: 'button', className: 'listen-toggle' });
  const bar = make('div', { className: 'listen', role: 'region', ariaLabel: words.listen });
  const player = new Player(passages, choices, { changed, word });

  bar.append(
    button(SIGNS.previous, words.listenPrevious, () => player.step(-1)),
    toggle,
    button(SIGNS.next, words.listenNext, () => player.step(1)),
    chooser(
      words.listenSpeed,
      RATES.map((rate) => [String(rate), `${rate}×`]),
      String(choices.rate),
      (rate) => choose({ rate: Number(rate) }),
    ),
    ...voiceChooser(),
    button(SIGNS.close, words.close, close),
  );
  toggle.addEventListener('click', () => (player.isPlaying ? player.stop() : player.play()));
  document.body.append(bar);
  document.documentElement.dataset.listening = '';
  document.addEventListener('keydown', closeByKey);
  document.addEventListener('click', jump);
  addEventListener('pagehide', silence);
  player.play(firstInView());
  toggle.focus();

  /** The sentence at the top of the window. */
  function firstInView(): number {
    const found = passages.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
    return Math.max(found, 0);
  }

  function changed(index: number, isPlaying: boolean): void {
    toggle.replaceChildren(sign(isPlaying ? SIGNS.pause : SIGNS.play));
    toggle.ariaLabel = isPlaying ? words.listenPause : words.listenPlay;
    const range = passages[index]?.range ?? null;
    markRange('word', null);
    markRange('sentence', range);
    if (range && isPlaying) showRange(range, bar.offsetHeight);
  }

  function word(start: number, end: number): void {
    const passage = passages[player.index];
    if (passage) markRange('word', partOf(passage, start, end));
  }

  function choose(choice: Partial<typeof choices>): void {
    player.change(choice);
    keepChoices(choices);
  }

  function voiceChooser(): HTMLElement[] {
    const voices = listVoices(language);
    if (voices.length < 2) return [];
    const named = voices.map(({ voiceURI, name }): [string, string] => [voiceURI, name]);
    return [chooser(words.listenVoice, named, choices.voice, (voice) => choose({ voice }))];
  }

  /** A click on a sentence goes on from there. */
  function jump(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('a,button,summary,input,.listen')) return;
    const point = pointIn(event);
    const index = point
      ? passages.findIndex(({ range }) => range.isPointInRange(point.node, point.offset))
      : -1;
    if (index !== -1) player.play(index);
  }

  function closeByKey({ key }: KeyboardEvent): void {
    if (key === 'Escape' && !document.querySelector('dialog[open]')) close();
  }

  function silence(): void {
    player.stop();
  }

  function close(): void {
    player.stop();
    markRange('sentence', null);
    bar.remove();
    delete document.documentElement.dataset.listening;
    document.removeEventListener('keydown', closeByKey);
    document.removeEventListener('click', jump);
    removeEventListener('pagehide', silence);
    opener.focus();
  }
}

/** Lines of drawings, 24 units wide: not every font has signs for these. */
const SIGNS = {
  previous: 'M6 5v14M18 5 9 12l9 7z',
  play: 'M8 5l11 7-11 7z',
  pause: 'M8 5v14M16 5v14',
  next: 'M18 5v14M6 5l9 7-9 7z',
  close: 'M6 6l12 12M18 6 6 18',
};

function sign(lines: string): SVGElement {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  drawing.setAttribute('viewBox', '0 0 24 24');
  path.setAttribute('d', lines);
  drawing.append(path);
  return drawing;
}

function button(lines: string, name: string, act: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', ariaLabel: name, title: name }, sign(lines));
  made.addEventListener('click', act);
  return made;
}

function chooser(
  name: string,
  options: [value: string, label: string][],
  chosen: string,
  choose: (value: string) => void,
): HTMLSelectElement {
  const select = make('select', { ariaLabel: name });
  for (const [value, label] of options) {
    select.append(make('option', { value, selected: value === chosen }, label));
  }
  select.addEventListener('change', () => choose(select.value));
  return select;
}
