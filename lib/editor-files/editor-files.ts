import type { ProblemLanguage } from '../problems/language';
import type { Site } from '../settings/site';
import { listSnippets } from './snippets';

/**
 * What a repository of articles holds for those who write in VS Code: text by path. Fields complete
 * and problems show where Broadsheet is checked out in `program`, counted from there; snippets need
 * nothing.
 */
export function editorFiles(
  site: Pick<Site, 'taxonomies'>,
  language: ProblemLanguage,
  program = '../broadsheet',
): Record<string, string> {
  return {
    '.vscode/extensions.json': toJson({ recommendations: [CLIENT] }),
    '.vscode/settings.json': toJson(settingsFor(program)),
    '.vscode/markdown.code-snippets': toJson(listSnippets(site, language)),
  };
}

/**
 * VS Code has no client for any language server, and its YAML extension does not look into markdown;
 * this extension starts the server that its settings name.
 */
const CLIENT = 'zsol.vscode-glspc';

function settingsFor(program: string) {
  return {
    'glspc.server.command': 'npm',
    'glspc.server.commandArguments': argumentsFor(program),
    'glspc.server.languageId': ['markdown'],
    // In markdown VS Code offers nothing by itself, and then every word of the text.
    '[markdown]': {
      'editor.quickSuggestions': { other: true, comments: false, strings: false },
      'editor.suggest.showWords': false,
      'editor.tabCompletion': 'onlySnippets',
      'editor.wordWrap': 'on',
    },
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'files.insertFinalNewline': true,
  };
}

/** npm says nothing of its own with `--silent`: standard output is the protocol's. */
function argumentsFor(program: string): string[] {
  return ['run', '--silent', '--prefix', program, 'lsp', '--', '--stdio'];
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
