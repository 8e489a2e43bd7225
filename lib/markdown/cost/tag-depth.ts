/** Elements within elements; HTML has no use for more, and what walks a tree cannot go deeper. */
export const MAX_TAGS = 200;
/** The same in what stands within shortcodes, which may be nested. */
export const MAX_INNER_TAGS = 20;

/** A code span, or the edge of an element. */
const edge = /`[^`]*`|<(\/?)([a-z][a-z\d]*)(?=[\s/>])/gi;
/** Elements that hold nothing, and those that the next one of their kind ends. */
const flat = new Set(
  [
    'area base br col embed hr img input link meta param source track wbr',
    'p li dt dd tr td th thead tbody tfoot colgroup option optgroup rb rp rt',
  ].flatMap((names) => names.split(' ')),
);

/** What shows the tags of one text after another that would be too deep as they are written. */
export function createTagBound(most = MAX_TAGS): (text: string) => string {
  const shown = new Map<string, number>();
  let depth = 0;
  return (text) =>
    text.replace(edge, (found, slash: string | undefined, name: string | undefined) => {
      const element = name?.toLowerCase() ?? '';
      if (!element || flat.has(element)) return found;
      return isTooDeep(element, slash !== '') ? found.replace('<', '&#60;') : found;
    });

  /** The end of an element that is shown as it is written is one, too. */
  function isTooDeep(element: string, isEnd: boolean): boolean {
    const others = shown.get(element) ?? 0;
    if (isEnd ? others > 0 : depth >= most) {
      shown.set(element, others + (isEnd ? -1 : 1));
      return true;
    }
    depth = Math.max(0, depth + (isEnd ? -1 : 1));
    return false;
  }
}
