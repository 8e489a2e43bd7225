import { takePictures } from '../testing/take-pictures';

/**
 * `npm run pictures -- /en/ /en/news/`: takes pictures of these pages of the site, or of every kind
 * of page of the sample, at five widths in both themes, into `.pictures`; fails where one of them
 * scrolls sideways, moves while it loads, or has an error in the console.
 */
const faults = await takePictures('.pictures', process.argv.slice(2));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
