// @ts-check

/** Commands are files of `scripts/`; these end by themselves, and a standalone folder has them, too. */
const EVERYWHERE = ['sync', 'check', 'explain', 'preview', 'adopt', 'snapshot', 'tags', 'links'];

/** Those of a standalone folder. */
export const STANDALONE_COMMANDS = ['start', 'serve', ...EVERYWHERE];

/** Those that are kept as plain JavaScript where the sources are: of whoever waits for their answer. */
export const KEPT_COMMANDS = [...EVERYWHERE, 'new', 'lsp', 'schema'];
