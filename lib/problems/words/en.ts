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
  'yaml-full-width-quotes': {
    message: 'Full-width quotes around a value',
    expected: 'half-width quotes, or none; those of Chinese are part of the value',
  },
  'yaml-full-width-comma': {
    message: 'A full-width comma in a list makes one of several entries',
    expected: '[a, b], with half-width commas',
  },
  'yaml-list-item': {
    message: 'No space after the hyphen of a list',
    expected: 'a hyphen, a space, and the entry',
  },
  'yaml-inner-quotes': {
    message: {
      inside: 'A quote inside a value ends it',
      behind: 'Something stands behind the closing quote',
    },
    expected: 'one pair of quotes around the whole value, other ones inside: \'say "yes"\'',
  },
  'yaml-unclosed-quote': {
    message: {
      none: 'A quote that nothing closes',
      other: 'A quote that another kind of quote is to close',
    },
    expected: 'the same quote at both ends of the value, or at neither',
  },
  'yaml-backslash': {
    message: 'A backslash in double quotes means something else',
    expected: 'two backslashes, or single quotes around the value',
  },
  'yaml-first-character': {
    message: 'A value begins with {mark}, which has a meaning of its own',
    expected: 'quotes around the value',
  },
  'yaml-bracket': {
    message: 'Brackets that do not fit together',
    expected: 'a list as [a, b], with both brackets; quotes around a text with brackets',
  },
  'yaml-tab': { message: 'A tab indents a line', expected: 'spaces instead of the tab' },
  'yaml-indent': {
    message: 'Indentation that does not fit',
    expected: 'the same indentation as the entries around it',
  },
  'yaml-no-field': {
    message: 'A line that is no field',
    expected: '`key: value`, with a half-width colon and a space',
  },
  'yaml-syntax': {
    message: {
      TOO_DEEP: 'Too many levels inside each other',
      SECOND_DOCUMENT: 'A second document begins here',
      other: 'YAML: {reason}',
    },
    expected: {
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
  'misspelt-field': {
    message: 'The field "{key}" is not known; did you mean "{near}"?',
    expected: 'the field "{near}"',
  },
  'unknown-field': {
    message: 'The field "{key}" is not known',
    expected: 'a known field, a taxonomy of the site, or one of its params',
  },
  'impossible-date': {
    message: '"{key}" is no date',
    expected: 'YYYY-MM-DD HH:mm:ss, ISO 8601 or RFC 1123',
  },
  'ambiguous-date': {
    message: '"{key}" may be two different days, and is not read',
    expected: '{one} or {other}',
  },
  'future-date': {
    message: 'The article is not shown before {time}',
    expected: 'a date that has come, or "publishDate" where it is to wait',
  },
  'never-shown': {
    message: '"{key}" lies before the article appears: it is never shown',
    expected: 'a time after {time}',
  },
  expired: {
    message: 'The article is no longer shown, since {time}',
    expected: 'a later "{key}", or none',
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
  'duplicate-alias': {
    message: 'The address of "aliases" is taken',
    expected: {
      file: 'an address that no other file has; this one leads to {winner}',
      page: "an address that nothing has; this one is that of a site's {winner} page",
    },
  },
  'reserved-address': {
    message: "The site's {winner} page has the address of this file",
    expected: 'another "url" or "slug", if readers should see the file',
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
  'one-way-translation': {
    message: '"translations" does not name the translation in {language}, which names this one',
    expected: '"{language}" in "translations"',
  },
  'missing-page': {
    message: 'A page that "ref" or a link names is not there',
    expected: 'a page of the language {language}, by its path or its name',
  },
  'dead-link': {
    message: {
      text: 'A link leads to no page of the site',
      menu: 'An entry of a menu leads to no page of the site',
    },
    expected: 'the address of a page that is there, such as /news/a/, or its file, such as b.md',
  },
  'dead-anchor': {
    message: {
      own: 'The page has no place called "{anchor}"',
      other: 'The page that the link leads to has no place called "{anchor}"',
    },
    expected: 'the id of a heading, as it stands in the address once its heading is clicked',
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
  'similar-terms': {
    message: 'One of "{taxonomy}" has two spellings: "{name}" ({count}) and "{other}" ({others})',
    expected: '"{other}", if both are the same',
  },
  'unused-merges': {
    message: {
      shape: 'The merges of this file do not count, since not all of it are merges',
      second:
        "The merges of this file do not count, since tags.yaml in the site's folder comes first",
    },
    expected: {
      shape:
        "lists of other spellings alone, each under one name, or tags.yaml in the site's folder",
      second: 'all merges in tags.yaml',
    },
  },
  'case-twins': {
    message: 'The path differs from that of another file in case or Unicode form alone',
    expected: 'another name than {other}: some systems keep only one of both',
  },
  'no-content': {
    message: {
      hidden: 'Nobody is shown a file whose name begins so',
      name: 'The file is named like no article',
      format: 'Articles in this format are not read',
      html: 'HTML without front matter is no article',
    },
    expected: {
      hidden:
        'a name that begins with a letter or a digit; for one that is not ready, "draft: true"',
      name: 'a name that ends with .md',
      format: 'markdown, in a file whose name ends with .md',
      html: 'a title and a date between two lines of --- at the top',
    },
  },
  'refused-formula': {
    message: 'A formula is shown as its source: {reason}',
    expected: 'TeX that KaTeX can set: https://katex.org/docs/supported',
  },
  'removed-html': {
    message: 'Readers are not shown {kind}',
    expected: 'markdown, a shortcode, or HTML that runs nothing',
  },
  'literal-emphasis': {
    message: {
      spaces: 'Readers see the asterisks: there is a space inside them',
      html: 'Readers see the asterisks: markdown does not count inside HTML',
      escaped: 'Readers see the asterisks: backslashes stand before them',
      other: 'Readers see the asterisks: they emphasise nothing',
    },
    expected: {
      html: '<strong>…</strong>, or an empty line around the text',
      other: '**text**, without spaces or backslashes at the asterisks',
    },
  },
  'character-references': {
    message: {
      field: 'Readers see a code in place of a character in "{key}"',
      body: 'Readers see a code in place of a character',
    },
    expected: '{character}',
  },
  'cut-summary': {
    message: 'The summary ends in the middle of a sentence',
    expected: 'whole sentences, or no summary: the body goes on with “{next}”',
  },
  'empty-body': { message: 'The article has no text', expected: 'a text below the front matter' },
  'skipped-heading': {
    message: 'A heading of level {level} below one of level {above}',
    expected: 'level {next}',
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
