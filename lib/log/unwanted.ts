/** Next.js takes `static/` for a folder of its own past; here it is the site's. */
const STATIC_WARNING = /static directory has been deprecated/;
/** A picture that is not there is told by `npm run check`, once. */
const LOST_PICTURE = /internal image response failed/;

/** Whether a text says nothing to anybody here. */
export function isUnwanted(word: unknown): boolean {
  return typeof word === 'string' && (STATIC_WARNING.test(word) || LOST_PICTURE.test(word));
}
