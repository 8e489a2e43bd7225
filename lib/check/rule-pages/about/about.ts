/** What a rule means and why it is one, in a sentence or two. */
export interface About {
  zh: string;
  en: string;
}
