import type { en } from './en';

type BrowserWordName = keyof typeof en;

/** A language's words; what is missing is said in English. */
export type BrowserTable = { readonly [Name in BrowserWordName]?: string };
export type BrowserWords = Readonly<Record<BrowserWordName, string>>;
