/** What may stand behind an address: one width, one density, or a width and a height. */
const DESCRIPTORS = /^(?:[1-9]\d{0,5}w(?:\s+[1-9]\d{0,5}h)?|\d{1,4}(?:\.\d{1,6})?x)?$/;

/**
 * A `srcset` with those of its candidates that are addresses on the site or of the web, as a `src` may be;
 * empty where there are none.
 * https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute
 */
export function cleanSourceSet(written: string): string {
  return writeCandidates(
    listCandidates(written).filter(
      ({ address, descriptors }) => isAddress(address) && DESCRIPTORS.test(descriptors),
    ),
  );
}

/** The same candidates at other addresses. */
export function moveCandidates(written: string, move: (address: string) => string): string {
  return writeCandidates(
    listCandidates(written).map((candidate) => ({
      ...candidate,
      address: move(candidate.address),
    })),
  );
}

/** The attribute that has these candidates. */
function writeCandidates(candidates: Candidate[]): string {
  return candidates
    .map(({ address, descriptors }) => `${address} ${descriptors}`.trim())
    .join(', ');
}

function isAddress(address: string): boolean {
  const scheme = /^([^/?#]*?):/.exec(address)?.[1];
  return scheme === undefined || /^https?$/i.test(scheme);
}

export interface Candidate {
  address: string;
  descriptors: string;
}

/** The candidates of a `srcset`, whatever they are. */
export function listCandidates(written: string): Candidate[] {
  const candidates: Candidate[] = [];
  const next = /[\s,]*(\S+)/y;
  for (let match = next.exec(written); match; match = next.exec(written)) {
    const [, token = ''] = match;
    const address = token.replace(/,+$/, '');
    if (address !== token) {
      candidates.push({ address, descriptors: '' });
      continue;
    }
    const end = endOfDescriptors(written, next.lastIndex);
    const descriptors = written.slice(next.lastIndex, end).trim();
    candidates.push({ address, descriptors });
    next.lastIndex = end;
  }
  return candidates.filter(({ address }) => address !== '');
}

/** The next comma that stands in no parentheses. */
function endOfDescriptors(written: string, start: number): number {
  let isInside = false;
  for (let at = start; at < written.length; at++) {
    if (written[at] === '(') isInside = true;
    else if (written[at] === ')') isInside = false;
    else if (written[at] === ',' && !isInside) return at;
  }
  return written.length;
}
