import { decodeString } from 'micromark-util-decode-string';

/** What only those write in TeX who know that Hugo's markdown takes one backslash away. */
const escaped = /^\s*\\\\begin|(?<!\\)\\_|\\{4}|\\\\[{},;!:|%#$_^]|\\[*<]/;
const references: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/**
 * The readings of a formula as it stands in markdown, the likelier one first: as TeX, and as
 * Goldmark leaves it to MathJax, without the backslash that escapes punctuation. Hugo has only the
 * latter, in which `\{x\}` has no braces; nobody means that.
 */
export function listReadings(written: string): string[] {
  const asTex = written.replace(/&(?:lt|gt|amp);/g, (name) => references[name] ?? name);
  const asMarkdown = decodeString(written);
  if (asMarkdown === asTex) return [asTex];
  return escaped.test(written) ? [asMarkdown, asTex] : [asTex, asMarkdown];
}

/** Environments of MathJax, by what stands for them in KaTeX; nothing where they add none. */
const environments: Record<string, string> = {
  ...{ eqnarray: 'align', flalign: 'align', multline: 'gather' },
  ...{ subequations: '', math: '', displaymath: '' },
};

/** TeX as MathJax knows it, in the words of KaTeX. */
export function adaptTex(tex: string): string {
  return tex
    .replace(/\\(?:require|href)\s*\{[^{}]*\}/g, '')
    .replace(
      /\\(begin|end)\s*\{([a-z]+)(\*?)\}/g,
      (whole, edge: string, name: string, star: string) => {
        const known = Object.hasOwn(environments, name) ? environments[name] : undefined;
        if (known === undefined) return whole;
        return known && `\\${edge}{${known}${star}}`;
      },
    )
    .replace(
      /\\DeclareMathOperator(\*?)\s*\{?\s*(\\[A-Za-z]+)\s*\}?\s*\{([^{}]*)\}/g,
      (_, star: string, name: string, text: string) =>
        `\\newcommand{${name}}{\\operatorname${star}{${text}}}`,
    )
    .replace(
      /\\(?:re)?newcommand\*?\s*(?:\{\s*(\\(?:[A-Za-z]+|[^A-Za-z]))\s*\}|(\\[A-Za-z]+))/g,
      // MathJax does not mind whether the command is there already.
      (_, braced: string | undefined, bare: string | undefined) =>
        `\\providecommand{${braced ?? bare}}{}\\renewcommand{${braced ?? bare}}`,
    );
}
