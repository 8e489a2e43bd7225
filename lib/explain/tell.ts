import { decodeAddress } from '../addresses/text';
import { describeObstacles, type Telling, tellTime } from '../preview/words';
import { describeProblem } from '../problems/describe-problem';
import { fillPlaces } from '../words/places';
import type { AddressTold, ArticleExplanation, Explanation, Origin } from './explanation';
import { EXPLAIN_WORDS, type ExplainWords } from './words';

/** A heading and the lines below it. */
export interface Part {
  heading: string;
  lines: string[];
}

/** An explanation for people: the first part has no heading but what it is about. */
export function tell(explanation: Explanation, telling: Telling): Part[] {
  const words = EXPLAIN_WORDS[telling.language];
  switch (explanation.kind) {
    case 'article':
      return tellArticle(explanation, words, telling);
    case 'list': {
      const { name, of, language, address } = explanation;
      const count = String(explanation.count);
      return [{ heading: address, lines: [fillPlaces(words.list, { name, of, language, count })] }];
    }
    case 'page': {
      const { page, language, address } = explanation;
      return [{ heading: address, lines: [fillPlaces(words.page, { page, language })] }];
    }
    case 'redirect': {
      const { address, to, claims } = explanation;
      const lines = [fillPlaces(words.redirect, { address, to }), ...tellClaims(claims, words)];
      return [{ heading: address, lines }];
    }
    case 'file': {
      const { path, isWaiting, addresses } = explanation;
      const line = fillPlaces(isWaiting ? words.waiting : words.file, { path });
      return [{ heading: path, lines: [line, ...addresses] }];
    }
    case 'missing': {
      const { asked, nearest } = explanation;
      return [
        { heading: asked, lines: [fillPlaces(words.missing, { asked })] },
        ...partOf(words.nearest, nearest),
      ];
    }
  }
}

function tellArticle(
  explanation: ArticleExplanation,
  words: ExplainWords,
  telling: Telling,
): Part[] {
  const { path, address, aliases, lists, translations, problems, linkedFrom } = explanation;
  const { headings } = words;
  const { code, from } = explanation.language;
  return [
    {
      heading: `content/${path}`,
      lines: [
        tellVisible(explanation, words, telling),
        fillPlaces(words.language, { code, from: words.languageFrom[from] }),
      ],
    },
    ...partOf(
      headings.values,
      explanation.values.map(
        ({ name, value, from }) => `${name}: ${value} (${tellOrigin(from, words)})`,
      ),
    ),
    ...partOf(headings.address, tellAddress(address, words)),
    ...partOf(
      headings.aliases,
      aliases.flatMap((alias) => tellAddress(alias, words)),
    ),
    ...partOf(
      headings.lists,
      lists.map((list) => `${tellPlace(list, words)} ${decodeAddress(list.address)}`),
    ),
    ...partOf(
      headings.translations,
      translations.map(
        ({ language, path, address, isVisible }) =>
          `${language}: content/${path} ${decodeAddress(address)}${isVisible ? '' : ` (${words.unpublished})`}`,
      ),
    ),
    ...partOf(
      headings.problems,
      problems.map((problem) => {
        const { message, expected } = describeProblem(problem, telling.language);
        const { line, column, rule, found } = problem;
        return `${line}:${column} ${message}; ${found} → ${expected} [${rule}]`;
      }),
    ),
    ...partOf(
      headings.links,
      linkedFrom.map(({ path, line, column }) => `content/${path}:${line}:${column}`),
    ),
    ...partOf(
      headings.refreshed,
      explanation.refreshed.map(({ what, at }) => `${tellTime(at, telling)} ${what}`),
    ),
  ];
}

function tellVisible(
  { isVisible, obstacles, noArticle, state }: ArticleExplanation,
  words: ExplainWords,
  telling: Telling,
): string {
  if (isVisible) return `${words.visible} (${words.states[state]})`;
  const why = noArticle
    ? words.noArticle[noArticle]
    : obstacles.length > 0
      ? describeObstacles(obstacles, telling)
      : words.states[state];
  return fillPlaces(words.hidden, { why });
}

function tellOrigin(from: Origin, words: ExplainWords): string {
  const line = from.kind === 'file' ? String(from.line) : '';
  const file = from.kind === 'cascade' ? from.file : '';
  const kind = from.kind === 'cascade' && !file ? 'settings' : from.kind;
  return fillPlaces(words.origins[kind], { line, file });
}

function tellPlace(
  { kind, name, place, count, page }: ArticleExplanation['lists'][number],
  words: ExplainWords,
): string {
  const numbers = { place: String(place), count: String(count), page: String(page) };
  const list = [kind, name].filter(Boolean).join(' ');
  return fillPlaces(words.place, { list, ...numbers });
}

function tellAddress({ address, claims }: AddressTold, words: ExplainWords): string[] {
  return [address, ...(claims.length > 0 ? tellClaims(claims, words) : [`  ${words.nothing}`])];
}

function tellClaims(claims: AddressTold['claims'], words: ExplainWords): string[] {
  return claims.map(({ kind, source, priority }, at) => {
    const answers = at === 0 ? `, ${words.answers}` : '';
    return `  ${words.claims[kind] ?? kind} ${source} (${priority}${answers})`;
  });
}

function partOf(heading: string, lines: string[]): Part[] {
  return lines.length > 0 ? [{ heading, lines }] : [];
}
