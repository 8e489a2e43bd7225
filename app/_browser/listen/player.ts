import type { Passage } from './passages';

export interface Choices {
  /** 0.5 to 2; 1 is the voice's own speed. */
  rate: number;
  /** A voice's `voiceURI`; empty for the first that fits. */
  voice: string;
}

interface Listener {
  /** A sentence begins, or nothing is read any more. */
  changed(index: number, isPlaying: boolean): void;
  /** A word of the current sentence begins. */
  word(start: number, end: number): void;
}

/** Reads passages aloud, one utterance a sentence. */
export class Player {
  #index = 0;
  #isPlaying = false;
  /** Utterances that were cut short still report; only the last one counts. */
  #spoken = 0;

  constructor(
    readonly passages: Passage[],
    readonly choices: Choices,
    readonly listener: Listener,
  ) {}

  /** The sentence that is read, or will be. */
  get index(): number {
    return this.#index;
  }

  get isPlaying(): boolean {
    return this.#isPlaying;
  }

  play(index = this.#index): void {
    const passage = this.passages[index];
    if (!passage) {
      this.#index = 0;
      this.stop();
      return;
    }
    this.#index = index;
    this.#isPlaying = true;
    speechSynthesis.cancel();
    speechSynthesis.speak(this.#utter(passage));
    this.listener.changed(index, true);
  }

  /** To the sentence so many further on; what was silent stays so. */
  step(by: number): void {
    const index = Math.max(0, Math.min(this.#index + by, this.passages.length - 1));
    this.#index = index;
    if (this.#isPlaying) this.play();
    else this.listener.changed(index, false);
  }

  /** The place is kept: engines' own pause loses it on some systems. */
  stop(): void {
    this.#isPlaying = false;
    this.#spoken += 1;
    speechSynthesis.cancel();
    this.listener.changed(this.#index, false);
  }

  /** Reads on with other choices. */
  change(choices: Partial<Choices>): void {
    Object.assign(this.choices, choices);
    if (this.#isPlaying) this.play();
  }

  #utter({ text, language }: Passage): SpeechSynthesisUtterance {
    this.#spoken += 1;
    const own = this.#spoken;
    const utterance = new SpeechSynthesisUtterance(text);
    const voices = speechSynthesis.getVoices();
    utterance.lang = language;
    utterance.rate = this.choices.rate;
    const chosen = voices.find(({ voiceURI }) => voiceURI === this.choices.voice);
    if (chosen?.lang.slice(0, 2).toLowerCase() === language.slice(0, 2).toLowerCase()) {
      utterance.voice = chosen;
    }
    utterance.onend = () => own === this.#spoken && this.play(this.#index + 1);
    utterance.onerror = () => own === this.#spoken && this.stop();
    utterance.onboundary = ({ name, charIndex, charLength }) => {
      if (own !== this.#spoken || name === 'sentence') return;
      const rest = text.slice(charIndex);
      const length = charLength || (/^[\p{L}\p{N}]+/u.exec(rest)?.[0].length ?? 1);
      this.listener.word(charIndex, Math.min(charIndex + length, text.length));
    };
    return utterance;
  }
}
