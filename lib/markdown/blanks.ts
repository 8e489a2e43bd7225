const CODE = /^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t]*\1|(`{1,2})(?!`)[^`\n]+\2/gm;

/** A body with blanks, or others, in place of its code, where nothing is what it looks like; offsets stay. */
export function blankCode(body: string, blank = ' '): string {
  return body.replace(CODE, (code) => blank.repeat(code.length));
}

/** The same of its comments of HTML; what nothing closes stays. */
export function blankComments(body: string): string {
  const pieces: string[] = [];
  let place = 0;
  for (;;) {
    const start = body.indexOf('<!--', place);
    const end = start === -1 ? -1 : body.indexOf('-->', start + 4);
    if (end === -1) return pieces.join('') + body.slice(place);
    pieces.push(body.slice(place, start), ' '.repeat(end + 3 - start));
    place = end + 3;
  }
}
