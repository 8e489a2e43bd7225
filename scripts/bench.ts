import { writeFileSync } from 'node:fs';
import { measure } from '../bench/measure';
import { findRoom } from '../bench/room';
import { BUDGET_SIZE } from '../bench/say-results';
import { formatTable } from '../bench/table';
import { makeWorkplace, removeWorkplace } from '../bench/workplace';
import { writeDown } from '../bench/write-down';

/**
 * `npm run bench -- 1000 10000`: measures archives of these sizes; three when none is named; with
 * `--postgres` the largest in PostgreSQL, too, which then has to be installed. Where
 * the size that the budgets are for is among them, the results are written down.
 */
const DEFAULT_SIZES = [1000, 10_000, BUDGET_SIZE];

const words = process.argv.slice(2);
const withPostgres = words.includes('--postgres');
const named = words.filter((word) => word !== '--postgres').map(Number);
if (named.some((size) => !Number.isInteger(size) || size < 100 || size > 1_000_000)) {
  console.error('Sizes are whole numbers from 100 to 1000000: npm run bench -- 1000 10000');
  process.exit(1);
}
const sizes = [...new Set(named.length > 0 ? named : DEFAULT_SIZES)].toSorted((a, b) => a - b);
const { needGb, freeGb } = findRoom(sizes);
if (needGb > freeGb) {
  console.error(`This takes ${needGb} GB of the temporary folder, where ${freeGb} GB are free`);
  process.exit(1);
}

const workplace = makeWorkplace();
try {
  const results = await measure(workplace, sizes, { withPostgres });
  console.log(`\n${formatTable(results)}\n`);
  if (sizes.includes(BUDGET_SIZE)) {
    writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`);
    const written = writeDown(results);
    for (const [file, text] of written) writeFileSync(file, text);
    console.log(`Written: ${['bench/results.json', ...written.keys()].join(', ')}`);
  } else {
    console.log(`Nothing is written: budgets are for ${BUDGET_SIZE} articles`);
  }
} finally {
  removeWorkplace(workplace);
}
