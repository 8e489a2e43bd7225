/** The interface's words that stand within a text, in the article's language. */
export interface BodyWords {
  note: string;
  tip: string;
  important: string;
  warning: string;
  caution: string;
  openPicture: string;
  /** `{host}` */
  watchVideo: string;
  /** `{host}` */
  playSound: string;
  /** `{host}` */
  showPost: string;
}
