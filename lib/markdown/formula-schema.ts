import type { Schema } from 'hast-util-sanitize';

const formulaElements = [
  ...['semantics', 'annotation', 'mrow', 'mi', 'mn', 'mo', 'ms', 'mtext', 'mspace', 'mstyle'],
  ...['mfrac', 'msqrt', 'mroot', 'msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover'],
  ...['mpadded', 'mphantom', 'menclose', 'mtable', 'mtr', 'mtd'],
];
const formulaAttributes = [
  ...['accent', 'accentunder', 'columnalign', 'columnlines', 'columnspacing', 'depth'],
  ...['displaystyle', 'encoding', 'fence', 'height', 'largeop', 'linebreak', 'linethickness'],
  ...['lspace', 'mathbackground', 'mathcolor', 'mathsize', 'mathvariant', 'maxsize', 'minsize'],
  ...['movablelimits', 'notation', 'rowalign', 'rowlines', 'rowspacing', 'rspace', 'scriptlevel'],
  ...['separator', 'stretchy', 'symmetric', 'valign', 'voffset', 'width'],
];

/** What KaTeX may make of a formula. An article's own `<math>` could hide other elements, and may not be. */
export const formulaSchema: Schema = {
  tagNames: ['math', ...formulaElements],
  strip: [],
  allowComments: false,
  allowDoctypes: false,
  clobber: [],
  ancestors: Object.fromEntries(formulaElements.map((name) => [name, ['math']])),
  attributes: {
    math: ['display'],
    ...Object.fromEntries(formulaElements.map((name) => [name, formulaAttributes])),
  },
  required: {},
};
