import type { Choices } from './player';

const KEY = 'bsListen';

/** How the reader last listened. */
export function readChoices(): Choices {
  const choices = { rate: 1, voice: '' };
  try {
    const { rate, voice } = JSON.parse(localStorage[KEY]);
    if (typeof rate === 'number' && rate >= 0.5 && rate <= 2) choices.rate = rate;
    if (typeof voice === 'string') choices.voice = voice;
  } catch {
    // Nothing is kept, or something else.
  }
  return choices;
}

export function keepChoices(choices: Choices): void {
  try {
    localStorage[KEY] = JSON.stringify(choices);
  } catch {
    // Where nothing can be kept, the choice holds for this page.
  }
}
