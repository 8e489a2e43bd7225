/** What a frame of another site shows. */
export type Kind = 'video' | 'sound' | 'post';

/** A site whose frames stand in articles. */
export interface Host {
  host: string;
  kind: Kind;
  /** Host name and path of its frames, old ones too; a first group is the id. */
  address: RegExp;
  /** Its own page about what is shown; undefined for what has none, and is not shown. */
  page(id: string, query: URLSearchParams): string | undefined;
  /** The player that is shown where the address is no player of today. */
  player?(id: string, query: URLSearchParams): string | undefined;
  picture?(id: string): string | undefined;
  /** Where its players are, as a policy names them; none for those that are links alone. */
  frames: string[];
}

/** A value of a query that is letters and digits. */
export function wordIn(query: URLSearchParams, ...names: string[]): string | undefined {
  const values = names.map((name) => query.get(name) ?? '');
  return values.find((value) => /^[\w-]+$/.test(value));
}
