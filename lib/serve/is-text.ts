/** Whether a body of this type is text, which is worth compressing; undefined is none. */
export function isText(type = ''): boolean {
  return /^text\/|javascript|json|xml/.test(type);
}
