import type { Site } from '../settings/site';
import type { Strings } from './strings';

/** The words of the site that this process serves, by language. */
let own = new Map<string, Partial<Strings>>();

/** Lets a site's own words stand in place of the tables'; said whenever its settings are read. */
export function setOwnWords({ languages }: Site): void {
  own = new Map(languages.map(({ code, words }) => [code, words]));
}

export function ownWordsOf(language: string): Partial<Strings> | undefined {
  return own.get(language);
}
