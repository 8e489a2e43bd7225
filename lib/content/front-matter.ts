import matter from 'gray-matter';
import { type Report, TOP } from '../problems/problem';
import { type Fenced, findFrontMatter } from './fences';
import { parseJson } from './json-block';
import { type RawMap, toRawMap } from './raw';
import { countLines, excerpt, type Position, positionAt } from './report';
import { parseToml } from './toml-block';
import { parseYaml } from './yaml-block';

export interface FrontMatter {
  data: RawMap;
  /** Everything above the body, fences included. */
  head: string;
  body: string;
  /** Line of the text on which the body starts. */
  bodyLine: number;
}

/**
 * Splits a text into fields and body. Front matter in YAML (`---`), TOML (`+++`) or JSON (`{…}`)
 * is read as far as it goes; what cannot be read is reported, and never part of the body. Any
 * other language, `---js` above all, is refused and never run.
 */
export function parseFrontMatter(text: string, report: Report): FrontMatter {
  const fenced = findFrontMatter(text, report);
  if (!fenced) return { data: new Map(), head: '', body: text, bodyLine: 1 };
  const { block, language, body } = fenced;
  // Its own fence, because fields may hold any other; and options, because gray-matter keeps every
  // text that it was given without them.
  const delimiters: [string, string] = [FENCE, `${FENCE}\n`];
  const document = `${FENCE}${language}${block}\n${FENCE}\n`;
  const file = matter(document, { delimiters, language, engines: engines(fenced, report) });
  const head = text.slice(0, text.length - body.length);
  return { data: toRawMap(file.data), head, body, bodyLine: countLines(head) };
}

/** Where a field stands in the head of a file: its last key at the top, else its first anywhere. */
export function locateField(head: string, key: string): Position {
  const name = `["']?${key.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}["']?[ \t]*[:：=]`;
  const outer = [...head.matchAll(new RegExp(`^${name}`, 'gim'))].at(-1);
  const inner = outer ?? new RegExp(`(^[ \\t]*|[{,][ \\t]*)${name}`, 'im').exec(head);
  return positionAt(head, inner ? inner.index + (inner[1]?.length ?? 0) : 0);
}

/** No text holds NUL any more when it comes here. */
const FENCE = '\0---';

type Data = Record<string, unknown>;

const PARSERS = new Map([
  ['yaml', parseYaml],
  ['yml', parseYaml],
  ['toml', parseToml],
  ['json', parseJson],
]);

/** The engine of the one language at hand, also in place of gray-matter's own `eval`. */
function engines(
  { language, line }: Fenced,
  report: Report,
): Record<string, (block: string) => Data> {
  const parse = PARSERS.get(language.toLowerCase()) ?? refuse(language);
  const here: Report = (problem) => report({ ...problem, line: problem.line + line - 1 });
  const engine = (block: string) => attempt(parse, block, here);
  return { javascript: engine, [language]: engine };
}

function refuse(language: string): typeof parseYaml {
  return (_block, report) => {
    const found = excerpt(language);
    const data = { language: found };
    report({ rule: 'front-matter-language', line: 1, column: 4, found, data });
    return {};
  };
}

/** A parser may fail in ways that it does not report itself; no file may stop the others. */
function attempt(parse: typeof parseYaml, block: string, report: Report): Data {
  try {
    return parse(block, report);
  } catch (error) {
    report({ rule: 'front-matter-unreadable', ...TOP, found: excerpt(String(error)) });
    return {};
  }
}
