/** Characters of a `style` that are looked at. */
const LONGEST = 2000;

/** What a `style` attribute says, by lower-cased property, as CSS reads it: the last one counts. */
export function parseDeclarations(style: string): Map<string, string> {
  const declarations = new Map<string, string>();
  for (const part of style
    .slice(0, LONGEST)
    .replace(/\/\*.*?\*\//gs, '')
    .split(';')) {
    const [, name = '', value = ''] = /^\s*([a-z-]+)\s*:\s*(.*?)\s*$/is.exec(part) ?? [];
    const plain = value.replace(/\s*!\s*important$/i, '');
    if (plain) declarations.set(name.toLowerCase(), plain);
  }
  return declarations;
}
