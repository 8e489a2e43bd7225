import { fileURLToPath } from 'node:url';
import {
  type Connection,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { chooseProblemLanguage, type ProblemLanguage } from '../problems/language';
import { listCompletions } from './complete';
import { contentPath } from './content-path';
import { diagnose } from './diagnose';
import { findHover } from './hover';
import { openSite } from './open-site';

/** What the command line says; an editor's own folder and language come after it. */
interface Asked {
  siteFolder: string | undefined;
  language: string | undefined;
}

/** How long nothing is typed before a text is looked at. */
const REST_MS = 150;

const SETTINGS = '**/{site.yaml,hugo.*,config.*,_index.*}';

/** Serves one editor until it goes: problems while typing, completion, and what hovers. */
export function serveEditor(connection: Connection, asked: Asked): void {
  const documents = new TextDocuments(TextDocument);
  const problems = new Map<string, Diagnostic[]>();
  const waiting = new Map<string, NodeJS.Timeout>();
  let language: ProblemLanguage = 'en';
  let siteFolder = '';
  let canWatch = false;
  let opened: ReturnType<typeof openSite>;

  connection.onInitialize((params) => {
    language = chooseProblemLanguage(asked.language ?? params.locale, process.env);
    siteFolder = asked.siteFolder ?? folderOf(params);
    canWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
    reopen();
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        completionProvider: {},
        hoverProvider: true,
      },
    };
  });
  connection.onInitialized(async () => {
    const watchers = [{ globPattern: SETTINGS }];
    if (canWatch)
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  });
  connection.onDidChangeWatchedFiles(() => {
    reopen();
    for (const document of documents.all()) plan(document);
  });
  connection.onCompletion(async ({ textDocument, position }) => {
    const text = documents.get(textDocument.uri)?.getText() ?? '';
    return listCompletions(text, position, (await opened).schema);
  });
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const text = documents.get(uri)?.getText() ?? '';
    return findHover(text, position, (await opened).schema, problems.get(uri) ?? []);
  });
  documents.onDidChangeContent(({ document }) => plan(document));
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    tell(uri, []);
  });
  documents.listen(connection);
  connection.listen();

  function reopen(): void {
    opened = openSite(siteFolder, language, (why) => connection.window.showErrorMessage(why));
    opened.catch((error: unknown) => connection.console.error(String(error)));
  }

  function plan(document: TextDocument): void {
    clearTimeout(waiting.get(document.uri));
    waiting.set(document.uri, setTimeout(look, REST_MS, document));
  }

  async function look(document: TextDocument): Promise<void> {
    try {
      const site = await opened;
      const path = contentPath(document.uri, siteFolder);
      tell(document.uri, diagnose(document.getText(), path, site, language));
    } catch (error) {
      connection.console.error(String(error));
    }
  }

  function tell(uri: string, diagnostics: Diagnostic[]): void {
    problems.set(uri, diagnostics);
    connection.sendDiagnostics({ uri, diagnostics });
  }
}

/** The folder that an editor has open. */
function folderOf({ workspaceFolders }: InitializeParams): string {
  const uri = workspaceFolders?.[0]?.uri ?? '';
  return uri.startsWith('file:') ? fileURLToPath(uri) : process.cwd();
}
