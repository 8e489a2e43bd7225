import type {} from 'micromark-extension-math';
import {
  asciiAlphanumeric,
  asciiDigit,
  markdownLineEnding,
  markdownLineEndingOrSpace,
} from 'micromark-util-character';
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';
import { environment } from './formula-environments';

const dollar = 36;
const backslash = 92;

/**
 * remark plugin, after `remark-math`: `$…$`, `$$…$$`, `\(…\)` and `\[…\]` inside a paragraph, also
 * with the doubled backslash that Hugo asks for. As in pandoc, `$` opens before and closes after
 * anything but a space, and closes before anything but a digit; it does not open after a letter or
 * a digit, and closes or fails at the next `$`: `US$5` and `$100 … $85` are money. In Goldmark `\[`
 * is a bracket, and only `\\[` reaches MathJax: what reads as prose is none. Without `blocks`, a line of `$$` opens only a formula inside its paragraph.
 */
export function remarkFormulaSyntax(this: Processor, { blocks }: { blocks: boolean }): void {
  const data = this.data();
  const text = {
    [dollar]: [formula('$$', '$$'), formula('$', '$')],
    [backslash]: [
      environment,
      ...['\\\\', '\\'].flatMap((slash) => [
        formula(`${slash}(`, `${slash})`),
        formula(`${slash}[`, `${slash}]`),
      ]),
    ],
  };
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: blocks ? ['mathText'] : ['mathText', 'mathFlow'] }, text },
  ];
}

/** A construct that emits the tokens of `micromark-extension-math`: `mdast-util-math` reads them. */
function formula(open: string, close: string): Construct {
  const isDollar = open.startsWith('$');
  const isSingle = open === '$';
  const opener = open.charCodeAt(open.length - 1);
  return { name: 'formula', tokenize };

  function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const self = this;
    let written = '';
    return start;

    function start(code: Code): State | undefined {
      const { previous } = self;
      if (isDollar && (previous === dollar || asciiAlphanumeric(previous))) return nok(code);
      effects.enter('mathText');
      effects.enter('mathTextSequence');
      return consume(effects, open, afterOpen, nok)(code);
    }

    function afterOpen(code: Code): State | undefined {
      if (isDollar && code === dollar) return nok(code);
      if (isSingle && markdownLineEndingOrSpace(code)) return nok(code);
      effects.exit('mathTextSequence');
      return content(code);
    }

    function content(code: Code): State | undefined {
      if (code === null) return nok(code);
      if (code === close.charCodeAt(0)) {
        return effects.attempt({ tokenize: tokenizeClose, partial: true }, end, dataStart)(code);
      }
      if (!markdownLineEnding(code)) return dataStart(code);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return content;
    }

    function dataStart(code: Code): State | undefined {
      if (isSingle && code === dollar) return nok(code);
      effects.enter('mathTextData');
      return take(code);
    }

    function data(code: Code): State | undefined {
      const isEnd = code === null || code === close.charCodeAt(0) || markdownLineEnding(code);
      if (!isEnd) return take(code);
      effects.exit('mathTextData');
      return content(code);
    }

    function take(code: Code): State | undefined {
      if (!isDollar && code && code > 0) written += String.fromCharCode(code);
      effects.consume(code);
      return code === backslash ? escaped : data;
    }

    /** After a backslash: whatever comes is no delimiter; a second opening ends the attempt. */
    function escaped(code: Code): State | undefined {
      if (code === null || markdownLineEnding(code)) return data(code);
      if (!isDollar && code === opener) return nok(code);
      if (!isDollar && code > 0) written += String.fromCharCode(code);
      effects.consume(code);
      return data;
    }

    function end(code: Code): State | undefined {
      if (/^\\[([]/.test(open) && isProse(written, open)) return nok(code);
      effects.exit('mathText');
      return ok(code);
    }
  }

  function tokenizeClose(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const { previous } = this;
    return start;

    function start(code: Code): State | undefined {
      if (isSingle && markdownLineEndingOrSpace(previous)) return nok(code);
      effects.enter('mathTextSequence');
      return consume(effects, close, after, nok)(code);
    }

    function after(code: Code): State | undefined {
      if (isDollar && code === dollar) return nok(code);
      if (isSingle && asciiDigit(code)) return nok(code);
      effects.exit('mathTextSequence');
      return ok(code);
    }
  }
}

const command = /\\[A-Za-z{}|,;!\\]|[\^{}]|(?<![A-Za-z]{2})_|_(?![A-Za-z]{2})/;
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Whether escaped brackets stand around words: a link is none of TeX, a bare word no formula. */
function isProse(written: string, open: string): boolean {
  if (/\]\s?[([]/.test(written)) return true;
  if (command.test(written)) return false;
  if (wide.test(written)) return true;
  if (/[=<>+]/.test(written)) return false;
  return open === '\\[' || /[A-Za-z]{3}/.test(written) || !/[A-Za-z/*|-]/.test(written);
}

function consume(effects: Effects, text: string, then: State, nok: State): State {
  return (code) => {
    if (code !== text.charCodeAt(0)) return nok(code);
    effects.consume(code);
    return text.length === 1 ? then : consume(effects, text.slice(1), then, nok);
  };
}
