/** Bodies that no author writes, each of about as many characters as are asked for. */
export const hostile: Record<string, (size: number) => string> = {
  'a wide table': (size) => grid(Math.floor(size / 8)),
  'a wide table in a quote': (size) => grid(Math.floor(size / 10)).replace(/^(?=.)/gm, '> '),
  'a wide table with escaped pipes': (size) => grid(Math.floor(size / 8)).replace('|a', '|\\|'),
  'a long table': (size) => `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(size / 6)}`,
  'many tables': (size) => '|a|\n|-|\n\n'.repeat(size / 9),
  'nested shortcodes': (size) =>
    '{{< details >}}'.repeat(size / 31) + '{{< /details >}}'.repeat(size / 31),
  'shortcodes that nothing closes': repeat('{{< details >}}'),
  'unknown shortcodes': repeat('{{< box >}}'),
  'shortcodes that nothing opens': repeat('{{< /box >}}'),
  'shortcodes of many names': (size) => list(size / 14, (n) => `{{< box${n} >}}`).join(''),
  'openers of shortcodes': repeat('{{< a '),
  'openers with quotation marks': repeat(`{{< a "${'\\"'.repeat(40)}`),
  'openers with backticks': repeat('{{< a `'),
  figures: repeat('{{< figure src="x" >}}{{< figure src="y" >}}'),
  'a caption of brackets': (size) => `{{< figure src="x" caption="${'[a]('.repeat(size / 4)}" >}}`,
  captions: repeat('{{< figure src="x" caption="*a* [b](c)" >}}\n\n'),
  'unknown pairs': repeat('{{< box >}}a{{< /box >}}'),
  'nested unknown pairs': (size) =>
    '{{< box >}}'.repeat(size / 23) + '{{< /box >}}'.repeat(size / 23),
  'words of the site': repeat('{{< param a >}}'),
  'escaped shortcodes': repeat('{{</* a */>}}'),
  'shortcodes in code': (size) => `\`${'{{< figure src="x" >}}'.repeat(size / 22)}\``,
  'QR codes': repeat('{{< qr text="a" >}}'),
  'one line': repeat('word '),
  'one word': repeat('a'),
  'one line of Chinese': repeat('字'),
  'runs of backticks': (size) =>
    list(Math.sqrt(2 * size), (length) => '`'.repeat(length + 1)).join(' '),
  'code spans': repeat('`a` '),
  entities: repeat('&amp;'),
  ampersands: repeat('&'),
  NUL: repeat('\0'),
  'replaced bytes': repeat('\uFFFD'),
  'carriage returns': repeat('\r'),
  'empty lines': repeat('\n'),
  'lines of one paragraph': repeat('a\n'),
  paragraphs: repeat('a\n\n'),
  'lines of code': (size) => `\`\`\`js\n${'const a = 1;\n'.repeat(size / 13)}\`\`\`\n`,
  'indented code': repeat('    a\n'),
  'code of one line': repeat('```\na\n```\n'),
  'a matrix': (size) => {
    const side = Math.sqrt(size / 4);
    return `$$\n\\begin{matrix}\n${`${'a & '.repeat(side)}b \\\\\n`.repeat(side)}\\end{matrix}\n$$\n`;
  },
  formulas: repeat('$a$ '),
  'a formula that defines': (size) =>
    `$\\def\\a{${'b'.repeat(size / 2)}}${'\\a'.repeat(size / 4)}$`,
  'formulas that use a definition': (size) =>
    `$\\def\\a{${'b'.repeat(size / 2)}}$ ${'$\\a$ '.repeat(size / 10)}`,
  'environments that nothing ends': repeat('\\begin{equation} a\n'),
  environments: repeat('\\begin{align}a\\end{align}\n\n'),
  references: repeat('\\eqref{a} '),
  'chemical formulas': repeat('$\\ce{H2O}$ '),
  'a long chemical formula': (size) => `$\\ce{${'H2O + '.repeat(size / 6)}}$`,
  'a deep list': (size) =>
    list(Math.sqrt(size), (depth) => `${' '.repeat(2 * depth)}- a`).join('\n'),
  'list items': repeat('- a\n'),
  'lists between paragraphs': repeat('- a\n\nb\n\n'),
  'nested quotes': repeat(`${'> '.repeat(20)}a\n\n`),
  'quotes with long ends': (size) => `> a\n${'b\n'.repeat(size / 2)}`,
  'equal headings': repeat('# a\n\n'),
  'underlined headings': repeat('a\n-\n'),
  'a heading of blanks': (size) => `# a${' '.repeat(size)}b`,
  'a heading of attributes': (size) => `# a {${'.a'.repeat(size / 2)}`,
  'lines of attributes': repeat('a\n{.b #c}\n'),
  'a long line of attributes': (size) => `a\n{${'.a '.repeat(size / 3)}}`,
  'a long heading': (size) => `# ${'字。'.repeat(size / 2)}`,
  footnotes: (size) => list(size / 24, (n) => `a[^${n}]\n\n[^${n}]: b\n\n`).join(''),
  'one footnote': (size) => `${'[^1] '.repeat(size / 5)}\n\n[^1]: a\n`,
  'a long footnote mark': (size) => `${`[^${'a'.repeat(400)}] `.repeat(size / 400)}\n\n[^a]: a\n`,
  'definitions of addresses': (size) =>
    `${list(size / 20, (n) => `[a${n}]: /b`).join('\n')}\n\n${list(size / 20, (n) => `[a${n}]`).join(' ')}`,
  'uses of a long address': (size) => `[a]: /${'b'.repeat(size / 2)}\n\n${'[a] '.repeat(size / 8)}`,
  'definitions of terms': repeat('a\n: b\n\n'),
  'long labels': repeat(`[${'a'.repeat(998)}]`),
  'nested brackets': (size) => '[a'.repeat(size / 4) + '](b)'.repeat(size / 4),
  'nested emphasis': (size) => '*a '.repeat(size / 6) + ' a*'.repeat(size / 6),
  links: repeat('[a](b) '),
  'bare addresses': repeat('http://a.b/c '),
  emphasis: repeat('*a* '),
  'hard breaks': repeat('a\\\n'),
  'open elements': repeat('<b>'),
  'different open elements': (size) =>
    `${list(size / 20, (n) => `<b id=${n}>`).join('')}\n\n${'a\n\n'.repeat(size / 6)}`,
  'nested elements': repeat('<div>\n\n'),
  'nested details': repeat('<details><summary>a</summary>\n\n'),
  'elements out of place': (size) => `<table>${'<br>'.repeat(size / 4)}`,
  'comments that nothing closes': repeat('a<!-- '),
  frames: repeat('<iframe src="https://www.youtube.com/embed/a"></iframe>\n\n'),
};

/** A table with as many rows of one cell as it has columns. */
function grid(columns: number): string {
  return `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|x|\n'.repeat(columns)}`;
}

function repeat(piece: string): (size: number) => string {
  return (size) => piece.repeat(size / piece.length);
}

function list(length: number, make: (number: number) => string): string[] {
  return Array.from({ length }, (_, number) => make(number));
}
