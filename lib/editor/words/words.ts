import type { ProblemLanguage } from '../../problems/language';
import { type EditorWords, EN } from './en';
import { ZH } from './zh';

const WORDS: Record<ProblemLanguage, EditorWords> = { en: EN, zh: ZH };
const LOCALES: Record<ProblemLanguage, string> = { en: 'en-GB', zh: 'zh-CN' };

export interface Speech {
  words: EditorWords;
  locale: string;
  /** A text with its places filled; numbers as the language writes them. */
  say: (name: keyof EditorWords, values?: Record<string, string | number>) => string;
  number: (value: number) => string;
  /** An instant, epoch milliseconds, to the minute, in a zone. */
  time: (instant: number, timeZone: string) => string;
}

/** How the editors' page speaks in a language. */
export function speak(language: ProblemLanguage): Speech {
  const [words, locale] = [WORDS[language], LOCALES[language]];
  const number = (value: number) => value.toLocaleString(locale);
  const say: Speech['say'] = (name, values = {}) =>
    words[name].replace(/\{(\w+)\}/g, (all, place: string) => {
      const value = values[place] ?? all;
      return typeof value === 'number' ? number(value) : value;
    });
  const time: Speech['time'] = (instant, timeZone) =>
    new Date(instant).toLocaleString(locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  return { words, locale, say, number, time };
}
