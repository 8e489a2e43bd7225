/** Next.js takes `static/` for a folder of its own past; here it is the site's. */
const STATIC_WARNING = /static directory has been deprecated/;

/** Whether a text says nothing to anybody here. */
export function isUnwanted(word: unknown): boolean {
  return typeof word === 'string' && STATIC_WARNING.test(word);
}
