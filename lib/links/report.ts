import type { ProblemLanguage } from '../problems/language';
import type { CheckedLink, CheckedLinks } from './check-links';
import { groupByHost } from './group-by-host';

const WORDS = {
  en: {
    gone: (since: string, why: string) => `gone since ${since} (${why})`,
    failing: (since: string, why: string) => `fails since ${since} (${why})`,
    moved: (to: string) => `has moved to ${to}`,
    all: ({ all, looked, left }: CheckedLinks) =>
      `${all} addresses on other hosts: ${looked} looked at now, ${left} left for another run`,
  },
  zh: {
    gone: (since: string, why: string) => `自 ${since} 起已失效（${why}）`,
    failing: (since: string, why: string) => `自 ${since} 起无法打开（${why}）`,
    moved: (to: string) => `已永久移至 ${to}`,
    all: ({ all, looked, left }: CheckedLinks) =>
      `站外地址共 ${all} 个：本次查看 ${looked} 个，余下 ${left} 个留待下次`,
  },
};

/** The lines of a report: by host, the one that lost most first, with the places of each address. */
export function describeLinks(checked: CheckedLinks, language: ProblemLanguage): string[] {
  const lines = [...groupByHost(checked.links, ({ address }) => address)]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .flatMap(([host, links]) => [
      host,
      ...links.flatMap((link) => [
        `  ${link.address} ${describeState(link, language)}`,
        ...link.places.map(({ path, line, column }) => `    ${path}:${line}:${column}`),
      ]),
    ]);
  return [...lines, WORDS[language].all(checked)];
}

function describeState({ state, known }: CheckedLink, language: ProblemLanguage): string {
  const { deadSince, movedTo, status, reason } = known;
  if (state === 'moved') return WORDS[language].moved(movedTo);
  return WORDS[language][state](dayOf(deadSince ?? known.lookedAt), reason || String(status));
}

/** The same for programs. */
export function formatLinks({ links, all, looked, left }: CheckedLinks): string {
  const told = links.map(({ address, kind, state, places, known }) => ({
    ...{ address, host: new URL(address).host, kind, state },
    since: known.deadSince === null ? null : dayOf(known.deadSince),
    ...{ status: known.status, reason: known.reason, movedTo: known.movedTo, places },
  }));
  return JSON.stringify({ links: told, all, looked, left }, null, 2);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
