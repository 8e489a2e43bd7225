import type { ClaimKind } from '../addresses/claim';
import type { Href } from '../addresses/text';
import type { Obstacle } from '../content/obstacles';
import type { Problem } from '../problems/problem';

/** Where a value of an article comes from. */
export type Origin =
  | { kind: 'file'; line: number }
  /** The `_index` file that gives it; empty for the settings. */
  | { kind: 'cascade'; file: string }
  | { kind: 'name' | 'default' };

/** What an article says, or is taken to say, as one line. */
export interface Value {
  name: string;
  value: string;
  from: Origin;
}

/** What wants an address, in the order in which they are asked; the first one answers. */
export interface ClaimTold {
  kind: ClaimKind;
  /** The content file, or what else it is of; empty for the program's own. */
  source: string;
  priority: number;
}

export interface AddressTold {
  address: string;
  claims: ClaimTold[];
}

/** Where in a list an article stands; places and pages count from 1. */
export interface ListPlace {
  kind: string;
  name: string;
  place: number;
  count: number;
  page: number;
  /** Of that page. */
  address: Href;
}

/** When something was refreshed last; epoch milliseconds. */
export interface Refreshed {
  what: string;
  at: number;
}

/** Why a file of the content is no article. */
export type NoArticle = 'hidden' | 'ignored' | 'format' | 'bundle';

export interface ArticleExplanation {
  kind: 'article';
  path: string;
  /** `new` and `changed` until a sync has read the file; `row` where it is known from the store alone. */
  state: 'same' | 'changed' | 'new' | 'row';
  noArticle: NoArticle | null;
  /** Whether readers see it. */
  isVisible: boolean;
  obstacles: Obstacle[];
  language: { code: string; from: 'field' | 'path' | 'default' };
  values: Value[];
  address: AddressTold;
  aliases: AddressTold[];
  lists: ListPlace[];
  translations: { language: string; path: string; address: Href; isVisible: boolean }[];
  problems: Problem[];
  /** The places at which others name it. */
  linkedFrom: { path: string; line: number; column: number }[];
  refreshed: Refreshed[];
}

/** What stands at a path or an address, and why. */
export type Explanation =
  | ArticleExplanation
  | { kind: 'list'; name: string; of: string; language: string; count: number; address: Href }
  /** A page that is neither an article nor a list. */
  | { kind: 'page'; page: string; language: string; address: string }
  | { kind: 'redirect'; address: string; to: string; claims: ClaimTold[] }
  /** A file that is served as it is, or is not: `isWaiting` until its article is published. */
  | { kind: 'file'; path: string; addresses: string[]; isWaiting: boolean }
  | { kind: 'missing'; asked: string; nearest: string[] };
