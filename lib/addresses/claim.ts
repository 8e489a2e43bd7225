import type { OwnPage } from './pages';
import type { Address } from './text';

/** What claims an address; of several claims the first one by priority, then source, is answered. */
export interface Claim {
  /** As the address is looked up: lower-cased, with a slash at its end. */
  lookup: string;
  priority: number;
  source: string;
  /** The one true spelling. */
  address: Address;
  kind: ClaimKind;
  language: string;
  /** List or article id; taxonomy for `terms`; the true address for `alias`; the list's id for `spelling`; the path of a file; empty for `gone`. */
  target: string;
}

export type ClaimKind =
  | OwnPage
  | 'root'
  | 'home'
  | 'worker'
  | 'list'
  | 'terms'
  | 'article'
  | 'alias'
  | 'spelling'
  | 'file'
  | 'archive'
  | 'gone';
