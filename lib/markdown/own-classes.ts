/** The classes that are written into texts here, and for which styles and scripts look there. */
const written = [
  ...[
    'address',
    'heading-link',
    'picture',
    'video',
    'sound',
    'post',
    'frame',
    'table-scroll',
    'formula',
    'shiki',
  ],
  ...['contains-task-list', 'task-list-item', 'footnotes', 'math-error', 'broken-picture'],
];
/** What scripts look for outside of texts. */
const sought = [
  ...[
    'article',
    'article-picture',
    'lead',
    'prose',
    'contents',
    'listen',
    'card',
    'framed',
    'cards',
    'pager',
    'related',
    'shelf-list',
  ],
  ...[
    'masthead',
    'masthead-tools',
    'masthead-search',
    'search-form',
    'away',
    'sheet',
    'needs-script',
  ],
];
/** Kinds of notes, and of what stands in code. */
const families = ['alert', 'token', 'data-footnote', 'sheet', 'listen', 'shelf'];

/** A class that means nothing to us, and may be an author's, who can have styles for it. */
export const foreignClass = new RegExp(
  `^(?!(?:${[...written, ...sought].join('|')})$|(?:${families.join('|')})(?:-|$))`,
  'i',
);
