import { blankCode, blankComments } from '../blanks';
import { listArguments, type Mention } from '../mentions';
import { isFileAddress } from '../named';
import { isKnown } from './expand';
import { isTag } from './pair';
import { scanShortcodes } from './scan';

/** The files that a body gives to shortcodes which only its site can know, and where it does. */
export function listUnknownFiles(body: string): Mention[] {
  const text = blankComments(blankCode(body));
  return scanShortcodes(text)
    .filter(isTag)
    .filter(({ name }) => !isKnown(name))
    .flatMap((tag) => listArguments(text, tag))
    .filter(({ address }) => isFileAddress(address));
}
