import { parseArgs } from 'node:util';
import { createConnection } from 'vscode-languageserver/node';
import { serveEditor } from '../lib/language-server/serve';
import { siteFolder } from '../lib/settings/folders';

/**
 * `npm run --silent lsp`: a language server over standard input and output, for the site in
 * `SITE_DIR`, else in the folder that the editor has open.
 */
const { values } = parseArgs({
  options: { language: { type: 'string' }, stdio: { type: 'boolean' } },
});
serveEditor(createConnection(process.stdin, process.stdout), {
  siteFolder: process.env.SITE_DIR ? siteFolder() : undefined,
  language: values.language,
});
