import type { Finding } from '../../problems/problem';
import type { RuleName } from '../../problems/rules';
import type { Line } from './lines';
import { quote } from './quote';

/** What mending would make of a file, and which field it means otherwise than it is read now. */
export interface Mend {
  lines: Line[];
  meant?: { key: string; value: string };
}

/** Mends one finding in the lines of a file; undefined where that is not safe. */
type Mender = (lines: Line[], finding: Finding) => Mend | undefined;

/** What is mended in front matter of YAML, by rule. */
export const HEAD_MENDS: Partial<Record<RuleName, Mender>> = {
  'yaml-full-width-colon': (lines, { line }) =>
    replaceLine(lines, line, /^([\w-]+)[：:]\s*(?=\S)/, '$1: '),
  'yaml-no-space': (lines, { line }) => replaceLine(lines, line, /^([\w-]+):(?=\S)/, '$1: '),
  'yaml-tab': (lines) => ({
    lines: lines.map((line) => ({
      ...line,
      text: line.text.replace(/^[ \t]*\t[ \t]*/, (indent) => indent.replaceAll('\t', '  ')),
    })),
  }),
  'yaml-colon': (lines, { line }) => quoteValue(lines, line),
  'yaml-comment': (lines, { line }) => {
    const mend = quoteValue(lines, line);
    const [, key = '', value = ''] = VALUE.exec(lines[line - 1]?.text ?? '') ?? [];
    return mend && { ...mend, meant: { key: key.toLowerCase(), value } };
  },
  'yaml-repeated-key': (lines, { line }) => removeTwin(lines, line),
};

/** A field on one line whose value has neither quotes nor anything else that YAML knows. */
const VALUE = /^([\w-]+):[ \t]+([^\s"'[\]{}|>&*!%@`#].*?)[ \t]*$/;

function quoteValue(lines: Line[], line: number): Mend | undefined {
  const [, key, value] = VALUE.exec(lines[line - 1]?.text ?? '') ?? [];
  if (!key || !value || isContinued(lines, line)) return undefined;
  return withLine(lines, line, `${key}: ${quote(value)}`);
}

/** Of two fields that are alike to the letter, the first goes. */
function removeTwin(lines: Line[], line: number): Mend | undefined {
  const text = lines[line - 1]?.text ?? '';
  const key = /^["']?[\w-]+["']?[ \t]*:/.exec(text)?.[0];
  if (!key) return undefined;
  const twin = lines.findIndex((other, index) => other.text === text && index !== line - 1);
  const first = Math.min(twin, line - 1);
  if (twin === -1 || [line, twin + 1].some((one) => isContinued(lines, one))) return undefined;
  return { lines: lines.filter((_, index) => index !== first) };
}

/** Whether the value of a field goes on in the line below. */
function isContinued(lines: Line[], line: number): boolean {
  return /^(?:[ \t]+\S|-[ \t])/.test(lines[line]?.text ?? '');
}

function replaceLine(
  lines: Line[],
  line: number,
  pattern: RegExp,
  replacement: string,
): Mend | undefined {
  const text = lines[line - 1]?.text ?? '';
  return pattern.test(text) ? withLine(lines, line, text.replace(pattern, replacement)) : undefined;
}

function withLine(lines: Line[], line: number, text: string): Mend {
  return { lines: lines.map((one, index) => (index === line - 1 ? { ...one, text } : one)) };
}
