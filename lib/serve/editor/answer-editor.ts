import type { IncomingMessage, ServerResponse } from 'node:http';
import { getSite } from '../../archive/store/meta';
import { openStore } from '../../archive/store/store';
import { EDITOR_ADDRESS, SIGN_IN, SIGN_OUT } from '../../editor/addresses';
import { chooseEditorLanguage } from '../../editor/language';
import type { SignInTrouble } from '../../editor/sign-in';
import { EDITOR_STYLE } from '../../editor/style';
import { formsPolicy } from '../../policy/content-policy';
import { inRequest, noteRequest } from '../follow-request';
import { isEqual } from '../is-equal';
import { currentHeaders } from '../policy';
import { clientOf } from '../search-rate';
import { sendErrorPage } from '../send-error-page';
import { sendShortAnswer } from '../send-short-answer';
import { readBody } from '../webhook/read-body';
import { isOwnForm, isSecureForm } from './own-form';
import { closeSession, hasSession, openSession } from './session';
import { editorToken } from './token';

/** Of the form that takes the token. */
const MOST_BYTES = 4096;

type CountEntry = (client: string) => Promise<number>;

/**
 * Answers below `/-/editor/`, where there is an `EDITOR_TOKEN`: who has signed in with it gets the
 * editors' page, everybody else a form. False where the request is another one.
 */
export function answerEditor(
  request: IncomingMessage,
  response: ServerResponse,
  countEntry: CountEntry,
): boolean {
  const token = editorToken();
  const [path = ''] = request.url?.split('?') ?? [];
  if (!token || !`${path}/`.startsWith(EDITOR_ADDRESS)) return false;
  noteRequest(request, { kind: 'own' });
  answer(request, response, { path, token, countEntry }).catch((error) => {
    inRequest(request, () => console.error("The editors' page could not be made:", error));
    sendErrorPage(request, response).catch(console.error);
  });
  return true;
}

interface Asked {
  path: string;
  token: string;
  countEntry: CountEntry;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { path, token, countEntry }: Asked,
): Promise<void> {
  for (const [name, value] of Object.entries(await privateHeaders())) {
    response.setHeader(name, value);
  }
  const { method = '', headers } = request;
  if (method === 'POST') {
    if (!isOwnForm(headers)) return refuse(request, response, 403, 'foreign');
    if (path === SIGN_OUT) return leadBack(request, response, closeSession(isSecureForm(headers)));
    if (path === SIGN_IN) return signIn(request, response, token, countEntry);
  }
  if (!['GET', 'HEAD'].includes(method)) {
    return sendShortAnswer(request, response, { status: 405, headers: { allow: 'GET, HEAD' } });
  }
  if (!path.startsWith(EDITOR_ADDRESS) || path === SIGN_IN || path === SIGN_OUT) {
    return leadBack(request, response);
  }
  if (!hasSession(headers.cookie, token, Date.now())) return refuse(request, response, 403);
  await sendDesk(request, response, path);
}

async function signIn(
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
  countEntry: CountEntry,
): Promise<void> {
  const waitS = await countEntry(clientOf(request));
  if (waitS > 0) {
    noteRequest(request, { refused: 'rate' });
    response.setHeader('retry-after', String(waitS));
    return refuse(request, response, 429, 'tries');
  }
  const body = await readBody(request, MOST_BYTES);
  const written = new URLSearchParams(body).get('token')?.trim() ?? '';
  if (isEqual(written, token)) {
    return leadBack(
      request,
      response,
      openSession(token, Date.now(), isSecureForm(request.headers)),
    );
  }
  console.warn("Somebody could not sign in to the editors' page: the token was another one.");
  return refuse(request, response, 403, 'wrong');
}

async function sendDesk(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const { renderDesk } = await import('../../editor/render-desk');
  const store = openStore();
  const site = await getSite(store);
  const { searchParams } = new URL(request.url ?? '', 'http://localhost');
  const language = chooseEditorLanguage(site, request.headers);
  const desk = { store, site, language, query: searchParams, now: Date.now() };
  const { status, html } = await renderDesk(path, desk);
  send(request, response, status, html);
}

/** The form, and what was wrong. */
async function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  trouble?: SignInTrouble,
): Promise<void> {
  const { renderSignIn } = await import('../../editor/sign-in');
  const site = await getSite(openStore());
  const language = chooseEditorLanguage(site, request.headers);
  send(request, response, status, renderSignIn(site, language, trouble));
}

function leadBack(request: IncomingMessage, response: ServerResponse, cookie?: string): void {
  const headers = { location: EDITOR_ADDRESS, ...(cookie && { 'set-cookie': cookie }) };
  sendShortAnswer(request, response, { status: 303, headers });
}

async function privateHeaders(): Promise<Record<string, string>> {
  return {
    ...(await currentHeaders()),
    'content-security-policy': formsPolicy(EDITOR_STYLE),
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'same-origin',
  };
}

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  status: number,
  html: string,
): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(html),
    vary: 'accept-language, cookie',
    // What was not read of a form is not waited for.
    ...(method === 'POST' && { connection: 'close' }),
  });
  response.end(method === 'HEAD' ? undefined : html);
}
