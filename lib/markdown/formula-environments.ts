import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';

/** Environments that are a formula by themselves; also with a star. */
const environments = new Set(
  [
    'equation align gather alignat eqnarray multline flalign split aligned alignedat gathered',
    'array darray subarray matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix smallmatrix cases rcases',
    'subequations math displaymath CD',
  ].flatMap((line) => line.split(' ')),
);
const reference = /^\\{1,2}(?:eq)?ref\{[^{}]+\}$/;
const beginning = /^\\{1,2}begin\{(([A-Za-z]+)\*?)\}$/;
const edge = /\\(begin|end)\{([A-Za-z]+\*?)\}$/;
/** Characters up to the first closing brace, and of the edge of an environment. */
const MAX_HEAD = 100;
const MAX_EDGE = 40;

/**
 * `\begin{equation}…\end{equation}` without dollars, and `\ref{…}`, which MathJax looks for in any
 * text. An environment that a paragraph does not end is none, and is not looked for in it again.
 */
export const environment: Construct = { name: 'formulaEnvironment', tokenize };

const unended = new WeakMap<TokenizeContext, Set<string>>();

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  let text = '';
  let name = '';
  let depth = 1;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('mathText');
    effects.enter('mathTextData');
    return head(code);
  }

  function head(code: Code): State | undefined {
    if (code === null || code < 32 || text.length > MAX_HEAD) return nok(code);
    take(code);
    if (text.length === 3 && !/^\\(?:\\?[ber]|eq|re|be)/.test(text)) return nok;
    if (!text.endsWith('}')) return head;
    if (reference.test(text)) return end();
    const [, full = '', known = ''] = beginning.exec(text) ?? [];
    name = full;
    return environments.has(known) && !unended.get(self)?.has(name) ? body : nok;
  }

  function body(code: Code): State | undefined {
    if (code === null) {
      unended.set(self, (unended.get(self) ?? new Set()).add(name));
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      effects.exit('mathTextData');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      text = '';
      return nextLine;
    }
    take(code);
    const [, kind, found] = (text.endsWith('}') && edge.exec(text.slice(-MAX_EDGE))) || [];
    if (found === name) depth += kind === 'begin' ? 1 : -1;
    return depth === 0 ? end() : body;
  }

  function nextLine(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) return nok(code);
    effects.enter('mathTextData');
    return body(code);
  }

  function take(code: Exclude<Code, null>): void {
    text = (text + String.fromCharCode(code)).slice(-MAX_HEAD - 2);
    effects.consume(code);
  }

  function end(): State {
    effects.exit('mathTextData');
    effects.exit('mathText');
    return ok;
  }
}
