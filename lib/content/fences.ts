import { type Report, TOP } from '../problems/problem';
import { countLines, excerpt, positionAt } from './report';

/** A text in its two parts. */
export interface Fenced {
  /** The fields, as far as they are read, from the end of the opening fence's line on. */
  block: string;
  /** What stands behind the opening fence, or what the fence alone stands for. */
  language: string;
  /** Line of the text on which `block` starts. */
  line: number;
  body: string;
}

const BLANK_LINES = /^(?:[ \t]*\n)*/;
/** Hugo reads front matter in a comment of HTML, too, which other programs do not show. */
const COMMENT_OPENING = /^<!--[ \t]*\n(?=---|\+\+\+)/;
const COMMENT_CLOSING = /^\s*-->[ \t]*(?:\n|$)/;
const OPENING = /^(---|\+\+\+)[ \t]*(?:([A-Za-z][\w.+-]*)[ \t]*)?(?:#.*)?(?:\n|$)/;
/** The first field may stand on the line of the fence. */
const FIELD_BEHIND = /^(---|\+\+\+)[ \t]+(?=[\w-]+[ \t]*[:=])/;
const YAML_CLOSING = /\n---[ \t]*(?:\n|$)/;
const TOML_CLOSING = /\n\+\+\+[ \t]*(?:\n|$)/;
const JSON_OPENING = /^\{\s*["}]/;

/**
 * Finds the front matter at the top of a text, below blank lines as in Hugo; `null` when there is
 * none. Front matter that nothing closes ends with the last line that looks like a field.
 */
export function findFrontMatter(text: string, report: Report): Fenced | null {
  const comment = COMMENT_OPENING.exec(text)?.[0] ?? '';
  if (comment) {
    const below: Report = (problem) => report({ ...problem, line: problem.line + 1 });
    const found = findFrontMatter(text.slice(comment.length), below);
    return (
      found && { ...found, line: found.line + 1, body: found.body.replace(COMMENT_CLOSING, '') }
    );
  }
  const blank = BLANK_LINES.exec(text)?.[0] ?? '';
  const source = text.slice(blank.length);
  const line = countLines(blank);
  const here: Report = (problem) => report({ ...problem, line: problem.line + line - 1 });
  if (JSON_OPENING.test(source)) return findBraces(source, line, here);
  const [opening, fence = '', label] = OPENING.exec(source) ?? [];
  if (!opening) return findBehind(source, line, here);
  const language = label ?? (fence === '+++' ? 'toml' : 'yaml');
  // From the line ending of the opening line on, which may be the one that the closing needs.
  const rest = source.slice(opening.trimEnd().length);
  const closing = (fence === '+++' ? TOML_CLOSING : YAML_CLOSING).exec(rest);
  if (!closing) return findFields(source, opening, fence, language, line, here);
  const [closed] = closing;
  const block = rest.slice(0, closing.index);
  return divide(language, block, rest.slice(closing.index + closed.length), line, here);
}

/** Front matter whose first field stands behind the fence; `null` where there is none, or no end. */
function findBehind(source: string, line: number, report: Report): Fenced | null {
  const [opening = '', fence] = FIELD_BEHIND.exec(source) ?? [];
  const closing = opening && (fence === '+++' ? TOML_CLOSING : YAML_CLOSING).exec(source);
  if (!closing) return null;
  const block = `\n${source.slice(opening.length, closing.index)}`;
  const body = source.slice(closing.index + closing[0].length);
  // The fields stand one line below the fence that they get.
  return divide(fence === '+++' ? 'toml' : 'yaml', block, body, line - 1, report);
}

const MAX_LENGTH = 65_536;
const MAX_LINES = 2_000;

/** The parsers take their time over what no editor writes, so its beginning has to do. */
function isLarge(block: string): boolean {
  return block.length > MAX_LENGTH || countLines(block) > MAX_LINES;
}

/** Bounds the fields; one empty line between them and the body belongs to neither. */
function divide(
  language: string,
  block: string,
  body: string,
  line: number,
  report: Report,
): Fenced {
  if (isLarge(block)) {
    report({
      rule: 'front-matter-size',
      ...TOP,
      found: `${block.length} characters on ${countLines(block)} lines`,
      data: { characters: String(MAX_LENGTH), lines: String(MAX_LINES) },
    });
  }
  const fields = block.slice(0, MAX_LENGTH).split('\n', MAX_LINES).join('\n');
  return { block: fields, language, line, body: body.replace(/^\n/, '') };
}

const FIELD_LINE = /^(?:[\w-]+[ \t]*[:：=]|[ \t]+\S|-[ \t])/;

function findFields(
  source: string,
  opening: string,
  fence: string,
  language: string,
  line: number,
  report: Report,
): Fenced | null {
  const lines = source.slice(opening.length).split('\n');
  const end = lines.findIndex((text) => !FIELD_LINE.test(text));
  const fields = lines.slice(0, end === -1 ? undefined : end);
  const found = excerpt(lines[fields.length] ?? '');
  const at = { line: fields.length + 2, column: 1 };
  report({ rule: 'front-matter-unclosed', ...at, found, data: { variant: 'fence', fence } });
  if (fields.length === 0) return null;
  const body = lines.slice(fields.length).join('\n');
  return divide(language, `\n${fields.join('\n')}`, body, line, report);
}

function findBraces(source: string, line: number, report: Report): Fenced {
  const closing = findClosingBrace(source);
  const end = closing ?? /\n[ \t]*\n/.exec(source)?.index ?? source.length;
  if (closing === null) {
    const data = { variant: 'brace' };
    report({ rule: 'front-matter-unclosed', ...positionAt(source, end), data });
  }
  // The braces stand one line below the fence that they get.
  return divide('json', `\n${source.slice(0, end)}`, source.slice(end), line - 1, report);
}

/** The offset behind the brace that closes the first one, `null` when none does. */
function findClosingBrace(source: string): number | null {
  let depth = 0;
  for (const { 0: mark, index } of source.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}]/g)) {
    if (mark === '{') depth += 1;
    if (mark === '}') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return null;
}
