import { fold } from '../../folding/fold';

const LONGEST = 40;
/** Of a telephone, an account or an identity there are more; a year and a month have six. */
const MOST_DIGITS = 6;

/**
 * A search as it is counted, folded, so that all spellings are one; undefined for what may tell who
 * asked: an e-mail address, a number, or a whole text.
 */
export function countableQuery(written: string): string | undefined {
  const query = fold(written).replace(/\s+/g, ' ').trim();
  const digits = query.match(/\d/g)?.length ?? 0;
  const isOpen = !query.includes('@') && digits <= MOST_DIGITS && !/^[\d\s.,+-]*$/.test(query);
  return isOpen && Array.from(query).length <= LONGEST ? query : undefined;
}
