import { containersOf } from './blocks';

const footnote = /^ {0,3}\[\^[^\]\n]{1,999}\]:/;
const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/;

/** What tells of each line in turn whether a quote, a list or a note ends before it. */
export function createClosings(): (line: string) => boolean {
  let open = '';
  let indent = 0;
  let isAfterGap = false;
  return (line) => {
    if (line.trim() === '') {
      isAfterGap = true;
      return false;
    }
    const kind = kindOf(line);
    const own = line.length - line.trimStart().length;
    const goesOn = kind ? isSame(kind) && own >= indent : isWithin(line, own);
    const closes = open !== '' && !goesOn;
    open = kind || (goesOn ? open : '');
    indent = kind ? own : indent;
    isAfterGap = false;
    return closes;
  };

  function isSame(kind: string): boolean {
    return kind === open && !(kind === '>' && isAfterGap);
  }

  /** Whether a line without a mark belongs to what is open. */
  function isWithin(line: string, own: number): boolean {
    if (open === '>') return !isAfterGap && !heading.test(line);
    return isAfterGap ? own > indent : !heading.test(line) || own > indent;
  }
}

function kindOf(line: string): string {
  const marks = containersOf(line);
  if (marks.includes('>')) return '>';
  if (marks) return marks.trimStart().slice(-1);
  return footnote.test(line) ? '^' : '';
}
