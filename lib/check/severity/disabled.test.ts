import { expect, test } from 'vitest';
import { readDisabled } from './disabled';

/** The lines of a text in which a rule does not hold. */
function disabledIn(text: string, rule = 'lost-file'): number[] {
  const isDisabled = readDisabled(text);
  const lines = text.split('\n').map((_, index) => index + 1);
  return lines.filter((line) => isDisabled(rule, line));
}

test.each([
  ['nothing', 'One\nTwo', []],
  ['from there to the end', 'One\n<!-- check-disable lost-file -->\nThree', [2, 3]],
  ['until it is enabled', '<!-- check-disable lost-file -->\n<!-- check-enable -->\nThree', [1]],
  ['one rule enabled', '<!--check-disable-->\n<!-- check-enable spacing -->\n3', [1, 2, 3]],
  ['another rule', '<!-- check-disable spacing removed-html -->', []],
  ['one of several', '<!-- check-disable spacing, lost-file -->', [1]],
  ['every rule', 'One\n<!-- check-disable -->', [2]],
  ['the next line', '<!-- check-disable-next-line lost-file -->\nTwo\nThree', [2]],
  ['in code', '```\n<!-- check-disable -->\n```\n`<!-- check-disable -->`', []],
  ['another word', '<!-- check-disabled -->\n<!-- check disable -->', []],
  ['a whole file', '---\n# check-disable lost-file\ntitle: T\n---\nFive', [1, 2, 3, 4, 5]],
  ['front matter from a line on', '---\ntitle: T\n# check-disable\ndate: 1\n---\nSix', [3, 4, 5]],
  ['a line of front matter', '---\ntitle: T\n# check-disable-next-line\ndate: 1\n---\nSix', [4]],
  ['TOML', '+++\n#check-disable lost-file\n+++\nFour', [1, 2, 3, 4]],
  ['a value that looks like it', '---\ntitle: "# check-disable"\n---\n', []],
])('a comment disables: %s', (_, text, lines) => {
  expect(disabledIn(text)).toEqual(lines);
});
