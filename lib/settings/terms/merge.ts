/** Spellings of a term that are one, as `tags.yaml` says it. */
export interface Merge {
  taxonomy: string;
  /** What readers see. */
  name: string;
  /** What else articles call it. */
  spellings: string[];
}
