import {
  Composer,
  type CST,
  type Document,
  type ErrorCode,
  LineCounter,
  type ParsedNode,
  Parser,
} from 'yaml';

export interface SyntaxProblem {
  offset: number;
  code: ErrorCode | 'NO_ENTRY' | 'SECOND_DOCUMENT' | 'TOO_DEEP';
  message: string;
}

export interface ComposedYaml {
  /** As it was read: with the same lines as what was given. */
  source: string;
  lines: LineCounter;
  document: Document.Parsed | null;
  contents: ParsedNode | null;
  error: SyntaxProblem | null;
}

/** In the first one every scalar is text, in the other one numbers and the like are what they say. */
type Schema = 'failsafe' | 'core';

const OPTIONS = { uniqueKeys: false, prettyErrors: false, merge: true } as const;
const MAX_DEPTH = 20;

/**
 * A YAML text as Hugo's parser reads it, or the first error in it. Quoted texts, and lists in
 * brackets, may go on in the first column there.
 */
export function composeYaml(source: string, schema: Schema = 'failsafe'): ComposedYaml {
  const whole = composeStrictly(source, schema);
  let composed = whole;
  for (let read = 0; composed.error && read < MOST_READ_AGAIN; read += source.length) {
    const indented = indentContinued(composed.source, composed.error);
    if (indented === null) return whole;
    composed = composeStrictly(indented, schema);
  }
  return composed.error ? whole : composed;
}

/** Characters: once more for every line that goes on in the first column. */
const MOST_READ_AGAIN = 60_000;
const CONTINUED = /^Missing closing ["']quote|^Flow \w+ in block collection must be .* indented/;

/** The text with the line indented that an error says to be not, or with tabs alone; null for other errors. */
function indentContinued(source: string, { offset, message }: SyntaxProblem): string | null {
  if (!CONTINUED.test(message)) return null;
  const line = source.lastIndexOf('\n', offset - 1) + 1;
  const isLineStart = line > 0 && /^$|^\s*\t\s*$/.test(source.slice(line, offset));
  const rest = source.slice(offset);
  const start = isLineStart ? line : offset + rest.search(/\n[\s]*\S/) + 1;
  if (start === offset && !isLineStart) return null;
  const [marks = ''] = /^[\s-]*/.exec(source.slice(0, start).split('\n').at(-2) ?? '') ?? [];
  return `${source.slice(0, start)}${' '.repeat(marks.length + 1)}${source.slice(start)}`;
}

/**
 * Refuses deep nesting before it is composed: that recurses, and runs out of stack in a place
 * where V8 ends the process.
 */
function composeStrictly(source: string, schema: Schema): ComposedYaml {
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(source)];
  const deep = findDeepToken(tokens);
  if (deep) {
    const message = `Nested more than ${MAX_DEPTH} levels deep`;
    return failed({ offset: deep.offset, code: 'TOO_DEEP', message });
  }
  const composer = new Composer({ ...OPTIONS, schema });
  const [document = null, second] = composer.compose(tokens, true, source.length);
  const [error] = document?.errors ?? [];
  if (error) {
    return failed({ offset: error.pos[0], code: error.code, message: error.message });
  }
  if (second) {
    const message = 'More than one YAML document';
    return failed({ offset: second.range[0], code: 'SECOND_DOCUMENT', message });
  }
  return { source, lines, document, contents: document?.contents ?? null, error: null };

  function failed(error: SyntaxProblem): ComposedYaml {
    return { source, lines, document: null, contents: null, error };
  }
}

function findDeepToken(tokens: CST.Token[]): CST.Token | null {
  const stack = tokens.map((token) => ({ token, depth: 0 }));
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { token, depth } = top;
    if (depth > MAX_DEPTH) return token;
    const inside =
      'items' in token
        ? token.items.flatMap(({ key, value }) => [key, value])
        : [token.type === 'document' ? token.value : null];
    for (const next of inside) if (next) stack.push({ token: next, depth: depth + 1 });
  }
  return null;
}
