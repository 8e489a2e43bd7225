import { Composer, type CST, type ErrorCode, type ParsedNode, Parser } from 'yaml';

export interface SyntaxProblem {
  offset: number;
  message: string;
  expected: string;
}

interface Composed {
  contents: ParsedNode | null;
  error: SyntaxProblem | null;
}

const OPTIONS = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false } as const;
const MAX_DEPTH = 20;

/**
 * The node of a YAML text (failsafe schema: every scalar is text), or the first error in it.
 * Refuses deep nesting before it is composed: that recurses, and runs out of stack in a place
 * where V8 ends the process.
 */
export function composeYaml(source: string): Composed {
  const tokens = [...new Parser().parse(source)];
  const deep = findDeepToken(tokens);
  if (deep) {
    const message = `Nested more than ${MAX_DEPTH} levels deep`;
    return { contents: null, error: { offset: deep.offset, message, expected: 'less nesting' } };
  }
  const [document, second] = new Composer(OPTIONS).compose(tokens, true, source.length);
  const [error] = document?.errors ?? [];
  if (error) {
    const expected = EXPECTED[error.code] ?? 'valid YAML';
    return { contents: null, error: { offset: error.pos[0], message: error.message, expected } };
  }
  if (second) {
    const message = 'More than one YAML document';
    return { contents: null, error: { offset: second.range[0], message, expected: 'one' } };
  }
  return { contents: document?.contents ?? null, error: null };
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

const EXPECTED: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: 'two backslashes, or single quotes around the value',
  BAD_INDENT: 'the same indentation as the entries around it',
  BAD_SCALAR_START: 'quotes around the value',
  BLOCK_AS_IMPLICIT_KEY: 'quotes around a value with a colon, or less space before the next key',
  MISSING_CHAR: 'the missing quote, bracket or colon',
  MULTILINE_IMPLICIT_KEY: '`key: value` on one line',
  TAB_AS_INDENT: 'spaces instead of the tab',
  UNEXPECTED_TOKEN: 'nothing behind the closing quote or bracket',
};
