import { mkdirSync, writeFileSync } from 'node:fs';
import { measure } from '../bench/measure';
import { drawPicture } from '../bench/picture';
import { formatTable } from '../bench/table';
import { makeWorkplace, removeWorkplace } from '../bench/workplace';

/** `npm run bench -- 1000 10000`: measures archives of these sizes; three when none is named. */
const DEFAULT_SIZES = [1000, 10_000, 100_000];

const named = process.argv.slice(2).map(Number);
if (named.some((size) => !Number.isInteger(size) || size < 100 || size > 1_000_000)) {
  console.error('Sizes are whole numbers from 100 to 1000000: npm run bench -- 1000 10000');
  process.exit(1);
}
const sizes = (named.length > 0 ? named : DEFAULT_SIZES).toSorted((a, b) => a - b);

const workplace = makeWorkplace();
try {
  const results = await measure(workplace, sizes);
  mkdirSync('docs', { recursive: true });
  writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync('docs/bench.svg', drawPicture(results));
  console.log(`\n${formatTable(results)}\n\nWritten: bench/results.json, docs/bench.svg`);
} finally {
  removeWorkplace(workplace);
}
