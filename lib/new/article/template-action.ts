import { call, type TemplateFacts, variableOf } from './template-value';

const TOKEN = /\s*(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`|([|()])|([^\s|()"`]+))/y;

type Token = { text: string } | { word: string };

/**
 * The text that the inside of one `{{ … }}` of an archetype stands for: variables, texts, and calls of
 * few functions, also piped and in parentheses. Undefined for everything else.
 */
export function evaluate(action: string, facts: TemplateFacts): string | undefined {
  const tokens = tokenize(action);
  if (!tokens) return undefined;
  let next = 0;
  const value = pipeline();
  return next === tokens.length ? value : undefined;

  function pipeline(): string | undefined {
    let value = command([]);
    while (value !== undefined && isWord('|')) {
      next += 1;
      value = command([value]);
    }
    return value;
  }

  /** A value, or a function with its values; what is piped comes last. */
  function command(piped: string[]): string | undefined {
    const first = tokens?.[next];
    if (!first || isWord('|') || isWord(')')) return undefined;
    const name = 'word' in first ? first.word : '';
    if (name === '(' || name === '' || variableOf(name, facts) !== undefined) {
      return piped.length === 0 ? operand() : undefined;
    }
    next += 1;
    const values: string[] = [];
    while (next < (tokens?.length ?? 0) && !isWord('|') && !isWord(')')) {
      const value = operand();
      if (value === undefined) return undefined;
      values.push(value);
    }
    return call(name, [...values, ...piped], facts);
  }

  function operand(): string | undefined {
    const token = tokens?.[next];
    next += 1;
    if (!token) return undefined;
    if ('text' in token) return token.text;
    if (token.word !== '(') return variableOf(token.word, facts) ?? call(token.word, [], facts);
    const value = pipeline();
    if (!isWord(')')) return undefined;
    next += 1;
    return value;
  }

  function isWord(word: string): boolean {
    const token = tokens?.[next];
    return token !== undefined && 'word' in token && token.word === word;
  }
}

function tokenize(action: string): Token[] | undefined {
  const source = action.trim();
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const [found, quoted, raw, mark, word] = TOKEN.exec(source) ?? [];
    if (found === undefined) return undefined;
    const text = quoted?.replace(/\\(.)/g, (_, escaped) => (escaped === 'n' ? '\n' : escaped));
    const written = text ?? raw;
    tokens.push(written === undefined ? { word: mark ?? word ?? '' } : { text: written });
  }
  return tokens;
}
