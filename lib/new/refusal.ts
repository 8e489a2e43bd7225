import type { ProblemLanguage } from '../problems/language';
import { type Saying, say } from './words';

/** Why nothing is written, for the editor who asked for it. */
export class Refusal extends Error {
  readonly saying: Saying;
  readonly about: Record<string, string>;

  constructor(saying: Saying, about: Record<string, string> = {}) {
    super(say(saying, 'en', about));
    this.saying = saying;
    this.about = about;
  }

  in(language: ProblemLanguage): string {
    return say(this.saying, language, this.about);
  }
}
