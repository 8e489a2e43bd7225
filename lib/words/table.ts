import type { Counted } from './counted';
import type { en } from './tables/en';

type English = typeof en;

/** What the interface says, by the names of the English table, which has every word. */
export type WordName = keyof English;

/** The words that have a form for every number. */
export type CountedName = {
  [Name in WordName]: English[Name] extends string ? never : Name;
}[WordName];
export type TextName = Exclude<WordName, CountedName>;

/** Words in one language, of a table or a site's own; what is missing is said by what lies below. */
export type Table = { [Name in TextName]?: string } & { [Name in CountedName]?: Counted };

/** The places, `{…}`, that a text of the English table has. */
export type PlaceOf<Name extends TextName> = PlaceIn<English[Name]>;
type PlaceIn<Text> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlaceIn<Rest>
  : never;
