import type { ElementContent } from 'hast';
import type { HighlighterCore } from 'shiki/core';
import { languageOf, loadGrammar } from './code-languages';

/** Code in a written language to coloured pieces; undefined when it stays plain. */
export type Highlight = (code: string, language: string) => ElementContent[] | undefined;

/** Longer code stays plain: 10,000 characters take 0.1 s, and what no author writes 1 s. */
const MAX_CODE = 10_000;
const MAX_LINE = 1000;
const MAX_LANGUAGES = 8;
const THEME = 'css-variables';

const written =
  /^[ \t>]*(?:[-+*]\s+|\d+[.)]\s+)?(?:`{3,}|~{3,})[ \t]*([\w+#.-]+)|language-([\w+#-]+)|\{\{[<%]\s*highlight\s+(?:lang=)?"?([\w+#.-]+)/gm;

let highlighter: Promise<HighlighterCore> | undefined;

/**
 * What colours the code of one body, with the grammars it needs; undefined for a body without code
 * of a known language, which costs nothing. The colours are classes, whose rules stand in
 * `public/_broadsheet/text-parts.css`.
 */
export async function loadHighlight(markdown: string): Promise<Highlight | undefined> {
  const languages = listLanguages(markdown);
  if (languages.length === 0) return undefined;
  highlighter ??= createHighlighter();
  const { codeToTokensBase, loadLanguage } = await highlighter;
  await loadLanguage(...(await Promise.all(languages.map(loadGrammar))));
  let rest = MAX_CODE * 2;
  return (code, written) => {
    const lang = languageOf(written);
    if (!lang || !languages.includes(lang) || code.length > Math.min(rest, MAX_CODE)) return;
    rest -= code.length;
    const lines = codeToTokensBase(code, {
      lang,
      theme: THEME,
      tokenizeMaxLineLength: MAX_LINE,
      // Lengths bound the time; a clock would make pages differ from one day to the next.
      tokenizeTimeLimit: 0,
    });
    return lines.flatMap((line, index) => [
      ...(index > 0 ? [text('\n')] : []),
      ...mergeTokens(line).map(renderToken),
    ]);
  };
}

function listLanguages(markdown: string): string[] {
  const found = Array.from(markdown.matchAll(written), ([, fenced, classed, named]) =>
    languageOf(fenced ?? classed ?? named ?? ''),
  );
  return [...new Set(found.filter((language) => language !== undefined))].slice(0, MAX_LANGUAGES);
}

async function createHighlighter(): Promise<HighlighterCore> {
  const [core, { createJavaScriptRegexEngine }] = await Promise.all([
    import('shiki/core'),
    import('shiki/engine/javascript'),
  ]);
  return core.createHighlighterCore({
    themes: [core.createCssVariablesTheme({ name: THEME, variablePrefix: '', fontStyle: false })],
    langs: [],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
}

interface Token {
  content: string;
  /** `token-keyword` and the like; empty for what has the colour of the text. */
  kind: string;
}

/** Neighbours of one kind, and the blanks after them, are one piece. */
function mergeTokens(tokens: { content: string; color?: string }[]): Token[] {
  const merged: Token[] = [];
  for (const { content, color = '' } of tokens) {
    const kind = color.match(/token-[\w-]+/)?.[0] ?? '';
    const last = merged.at(-1);
    if (last && (last.kind === kind || !content.trim())) last.content += content;
    else merged.push({ content, kind });
  }
  return merged;
}

function renderToken({ content, kind }: Token): ElementContent {
  if (!kind) return text(content);
  const properties = { className: [kind] };
  return { type: 'element', tagName: 'span', properties, children: [text(content)] };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
