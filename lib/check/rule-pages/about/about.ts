import type { RuleName } from '../../../problems/rules';

/** What a rule means and why it is one, in a sentence or two. */
export interface About {
  zh: string;
  en: string;
}

/** That of some rules. */
export type Abouts = Partial<Record<RuleName, About>>;
