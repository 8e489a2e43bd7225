const label = /\\label\s*\{([^{}]*)\}/g;
const tag = /\\tag\*?\s*\{([^{}$\\]*)\}/;
const reference = /\\(eq)?ref\s*\{([^{}]*)\}/g;

/** By the labels of the formulas of a body, the tags that stand in the same rows. */
export function listTags(formulas: string[]): Map<string, string> {
  const tags = new Map<string, string>();
  for (const formula of formulas) {
    if (!formula.includes('\\label')) continue;
    for (const row of formula.split(/\\\\(?![A-Za-z])/)) {
      const number = tag.exec(row)?.[1]?.trim();
      for (const [, name = ''] of row.matchAll(label)) {
        if (number && !tags.has(name)) tags.set(name, number);
      }
    }
  }
  return tags;
}

/** TeX without labels, and with tags where it refers to them: `(1)`, or `???`, as MathJax has it. */
export function referToTags(tex: string, tags: Map<string, string>): string {
  return tex
    .replace(label, '')
    .replace(reference, (_, equation: string | undefined, name: string) => {
      const number = tags.get(name) ?? '???';
      return `\\text{${equation ? `(${number})` : number}}`;
    });
}
