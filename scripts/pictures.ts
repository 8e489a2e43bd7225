import { takeDocPictures } from '../testing/take-doc-pictures';
import { takePictures } from '../testing/take-pictures';

/**
 * `npm run pictures -- /en/ /en/news/`: takes pictures of these pages of the site, or of every kind
 * of page of the sample, at five widths in both themes, into `.pictures`; fails where one of them
 * scrolls sideways, moves while it loads, or has an error in the console. With `docs` in place of
 * addresses it takes those of the documents for editors, of an example site, into `docs/pictures`.
 */
const addresses = process.argv.slice(2);
const faults: string[] = [];
if (addresses.join() === 'docs') await takeDocPictures('docs/pictures');
else faults.push(...(await takePictures('.pictures', addresses)));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
