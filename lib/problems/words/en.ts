import type { WordsOfRules } from './words';

const FILE = 'a file beside the text, or in a folder of static files';
const LINK = 'a link to a file of the site';

export const EN: WordsOfRules = {
  encoding: {
    message: {
      replaced: 'The file is not UTF-8, or was not once',
      gb18030: 'The file is read as GB18030, because it is not UTF-8',
    },
    expected: 'text in UTF-8',
  },
  'not-text': {
    message: { binary: 'The file is binary', unknown: 'The encoding of the file is not known' },
    expected: 'text in UTF-8',
  },
  unreadable: {
    message: 'Could not be read: {reason}',
    expected: 'a file or folder that may be read',
  },
  'left-out': {
    message: {
      nowhere: 'Left out: the link leads nowhere',
      outside: 'Left out: the link leads out of the site',
      private: 'Left out: the link leads to what is hidden',
      folder: 'Left out: the link leads to a folder',
      pipe: 'Left out: this is a pipe',
      socket: 'Left out: this is a socket',
      device: 'Left out: this is a device',
    },
    expected: {
      ...{ nowhere: LINK, outside: LINK, private: LINK, folder: LINK },
      ...{ pipe: 'a file or a folder', socket: 'a file or a folder' },
      device: 'a file or a folder',
    },
  },
  'given-up': {
    message: 'The file was given up: {reason}',
    expected: 'a file that can be read in a second',
  },
  'front-matter-size': {
    message: 'Front matter is too large; its end is not read',
    expected: 'up to {characters} characters on {lines} lines',
  },
  'front-matter-unclosed': {
    message: 'Front matter is not closed',
    expected: { fence: 'a line with {fence} alone', brace: 'a closing }' },
  },
  'front-matter-language': {
    message: 'Front matter in {language} is not read',
    expected: 'YAML between ---, TOML between +++, or JSON in braces',
  },
  'front-matter-unreadable': { message: 'Front matter cannot be read', expected: 'simpler fields' },
  'yaml-full-width-colon': {
    message: 'A full-width colon after a key',
    expected: '{key}: …, with a half-width colon and a space',
  },
  'yaml-no-space': {
    message: 'No space after the colon of a key',
    expected: '{key}: …, with a half-width colon and a space',
  },
  'yaml-colon': {
    message: 'A colon and a space inside a value without quotes',
    expected: 'quotes around a value with a colon, or less space before the next key',
  },
  'yaml-quotes': {
    message: 'Quotes that do not fit together',
    expected: 'a value in one pair of quotes, with others inside, as in \'say "yes"\'',
  },
  'yaml-tab': { message: 'A tab indents a line', expected: 'spaces instead of the tab' },
  'yaml-indent': {
    message: 'Indentation that does not fit',
    expected: 'the same indentation as the entries around it',
  },
  'yaml-syntax': {
    message: 'YAML: {reason}',
    expected: {
      BAD_DQ_ESCAPE: 'two backslashes, or single quotes around the value',
      BAD_SCALAR_START: 'quotes around the value',
      MISSING_CHAR: 'the missing quote, bracket or colon',
      MULTILINE_IMPLICIT_KEY: '`key: value` on one line',
      UNEXPECTED_TOKEN: 'nothing behind the closing quote or bracket',
      NO_ENTRY: '`key: value`',
      TOO_DEEP: 'less nesting',
      SECOND_DOCUMENT: 'one document',
      other: 'valid YAML',
    },
  },
  'yaml-key': { message: 'A key that is no text', expected: 'a word before the colon' },
  'yaml-repeated-key': { message: '"{key}" is set twice', expected: 'one; the last counts' },
  'yaml-comment': {
    message: 'What follows # is a comment, and lost',
    expected: 'quotes around the value, if # belongs to it',
  },
  'yaml-aliases': { message: 'Aliases make the front matter too large', expected: 'fewer aliases' },
  'json-syntax': { message: 'Invalid JSON', expected: 'valid JSON' },
  'toml-syntax': { message: 'TOML: {reason}', expected: 'valid TOML' },
  'wrong-type': {
    message: '"{key}" does not fit',
    expected: {
      text: 'one text',
      list: 'a list of texts',
      boolean: 'true or false',
      integer: 'a whole number',
      side: 'left, right or false',
    },
  },
  'too-long': {
    message: '"{key}" is too long',
    expected: {
      text: 'at most {most} characters',
      list: 'a list of at most {many} texts of at most {most} characters',
    },
  },
  'missing-title': { message: 'The title is missing', expected: 'a title' },
  'impossible-date': {
    message: '"{key}" is no date',
    expected: 'YYYY-MM-DD HH:mm:ss, ISO 8601 or RFC 1123',
  },
  'unknown-language': {
    message: 'The site does not have the language of "{key}"',
    expected: '{known}',
  },
  'unknown-widget': { message: 'A widget that is not known', expected: '{known}' },
  'unknown-menu': { message: 'A menu that is not known', expected: '{known}' },
  'unusable-address': {
    message: '"{key}" cannot be an address',
    expected: { page: 'a path on this site', picture: 'an http(s) URL, or a path' },
  },
  'unknown-shortcode': {
    message: 'The shortcode "{name}" is not known',
    expected: 'a shortcode of Hugo; of others only the text inside is shown',
  },
  'text-in-part': { message: 'The text is shown in part', expected: 'less in one article' },
  'duplicate-address': {
    message: 'The address is taken by another file',
    expected: {
      file: 'an address of its own; it belongs to {winner}',
      page: "an address of its own; it belongs to the site's {winner} page",
    },
  },
  'duplicate-file': {
    message: 'Another file has the address of this one',
    expected: 'an address of its own; it belongs to {winner}',
  },
  'part-of-bundle': {
    message: 'What stands beside "index" has no page',
    expected: 'a folder of its own, or "_index" in place of "index"',
  },
  'missing-translation': {
    message: 'A language in "translations" has no file',
    expected: 'a file in that language',
  },
  'missing-page': {
    message: 'A page that "ref" or a link names is not there',
    expected: 'a page of the language {language}, by its path or its name',
  },
  'lost-file': {
    message: {
      picture: 'A picture is not there',
      media: 'A sound or film is not there',
      link: 'A file that a link leads to is not there',
      shortcode: 'A file that a shortcode names is not there',
      field: 'A picture of "{key}" is not there',
    },
    expected: FILE,
  },
  'refused-formula': {
    message: 'A formula is shown as its source: {reason}',
    expected: 'TeX that KaTeX can set: https://katex.org/docs/supported',
  },
  'removed-html': {
    message: 'Readers are not shown {kind}',
    expected: 'markdown, a shortcode, or HTML that runs nothing',
  },
  'unknown-rule': {
    message: 'A comment names a rule that there is none of: "{name}"',
    expected: 'a rule of the check, perhaps {known}',
  },
  spacing: {
    message: 'Spacing or punctuation between Chinese and Latin',
    expected: '{expected}',
  },
};
