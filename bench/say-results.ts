import { limitOf } from './budgets';
import { formatNumber, type Key, listMisses, type Miss, type Results } from './costs';

/** The size that the budgets are for. */
export const BUDGET_SIZE = 100_000;

/** What the README says of results: what was measured, how it compares, and what is over its budget. */
export function sayResults(results: Results): string {
  const { machine, sizes, bare } = results;
  const largest = results.bySize[BUDGET_SIZE] ?? {};
  const each = (key: Key) => listNumbers(sizes.map((size) => results.bySize[size]?.[key]));
  const node = machine.node.replace(/^v(\d+).*/, '$1');
  const articles = listWords(sizes.map((size) => size.toLocaleString('en')));
  const misses = listMisses(results, BUDGET_SIZE);
  return [
    `On ${machine.cores} shared cores with Node.js ${node} a first visit takes ${each('articleP50Ms')} ms with ${articles} articles (${each('articleP95Ms')} at the 95th percentile), and a search ${each('searchP50Ms')} ms (${each('searchP95Ms')}).`,
    `With ${BUDGET_SIZE.toLocaleString('en')} a page costs ${formatNumber(largest.articleCpuMs)} ms of processor time, where bare Next.js takes ${formatNumber(bare.articleCpuMs)} for one of the same size; a kept page goes out ${formatNumber(largest.pagesShare)} times as fast as its own, with two processes ${formatNumber(largest.twoShare)} times, and a saved file is live in ${formatNumber(largest.liveSeconds)} s.`,
    misses.length > 0
      ? `Over their budgets are: ${misses.map(sayMiss).join('; ')}.`
      : 'Every budget is met.',
  ].join(' ');
}

/** What a machine has to have for an archive, as a table of markdown. */
export function tabulateNeeds({ sizes, bySize }: Results): string {
  const rows = sizes.map((size) => {
    const numbers = bySize[size] ?? {};
    const store = numbers.storeKb && (numbers.storeKb * size) / 1024;
    return [
      size.toLocaleString('en'),
      `${formatNumber(numbers.syncSeconds)} s`,
      `${formatNumber(numbers.syncPeakMb)} MB`,
      `${formatNumber(numbers.unchangedSeconds)} s`,
      `${formatNumber(numbers.liveSeconds)} s`,
      `${formatNumber(store)} MB`,
      `${formatNumber(numbers.allMb)} MB`,
    ];
  });
  const head = [
    'articles',
    'first sync',
    'its memory',
    'nothing changed',
    'a saved file is live',
    'store',
    'all processes of `npm start`',
  ];
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * A text with what stands between `<!-- name -->` and `<!-- /name -->` on lines of their own put
 * anew; throws where it has no such place.
 */
export function putBetween(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`No place for ${name}`);
  return text.slice(0, from + start.length) + content + text.slice(to);
}

function sayMiss({ name, unit, value, budget }: Miss): string {
  return `${name} (${formatNumber(value)} of ${limitOf(budget)} ${unit})`;
}

/** `22, 22 and 23`. */
function listNumbers(values: (number | undefined)[]): string {
  return listWords(values.map((value) => (value === undefined ? '–' : String(Math.round(value)))));
}

function listWords(words: string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('');
}
