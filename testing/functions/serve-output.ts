import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import mime from 'mime';
import { stop } from '../processes';
import { type Unpacked, unpackFunctions } from './unpack';

const HOST = 'host.mjs';
const MATCHED = 'x-matched-path';
/** The user that may do nothing, on a machine where tests run as the one that may do everything. */
const NOBODY = 65_534;

interface Route {
  src?: string;
  dest?: string;
  handle?: string;
  middlewarePath?: string;
  headers?: Record<string, string>;
  has?: unknown;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * Serves what `buildOutput` has left in `folder` at `port`, and at those after it each of its functions:
 * the proxy first, then files, pages that were made with the build, and functions, as the output's
 * `config.json` says. The sources may go once it serves. `close` ends all of it.
 */
export async function serveOutput(
  folder: string,
  { port, env = {} }: { port: number; env?: Record<string, string> },
): Promise<{ close: () => Promise<void> }> {
  const output = path.join(folder, 'output');
  const to = path.join(folder, 'run');
  const functions = unpackFunctions(output, path.join(folder, 'src'), to);
  copyFileSync(path.join(import.meta.dirname, HOST), path.join(to, HOST));
  const ports = new Map(
    [...new Set(functions.values())].map((one, place) => [one, port + 1 + place]),
  );
  const children = await Promise.all(
    [...ports].map(([one, at]) => host(path.join(to, HOST), one, at, env)),
  );
  const { routes }: { routes: Route[] } = JSON.parse(
    readFileSync(path.join(output, 'config.json'), 'utf8'),
  );
  const proxies = routes.filter(({ middlewarePath }) => middlewarePath);
  const rewrites = phase(routes, 'rewrite');
  const hits = phase(routes, 'hit').filter(({ headers }) => headers?.[MATCHED]);
  const server = createServer(async (request, response) => {
    try {
      const { status, headers, body } = await answer(request.url ?? '/', request.headers);
      response.writeHead(status, headers);
      response.end(body);
    } catch (error) {
      console.error(`${request.url}: ${error}`);
      response.writeHead(500);
      response.end();
    }
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    close: async () => {
      server.close();
      server.closeAllConnections();
      await Promise.all(children.map(stop));
    },
  };

  async function answer(asked: string, sent: IncomingHttpHeaders): Promise<Answer> {
    const first = await askProxy(asked, sent);
    const { 'x-middleware-rewrite': rewritten, 'x-middleware-next': next, ...own } = first.headers;
    if (!rewritten && !next && first.status !== 200) return first;
    if (!rewritten && !next && first.body.length > 0) return first;
    const url = rewritten ? pathOf(rewritten) : asked;
    const found = (await findStatic(url)) ?? findPrerendered(url) ?? (await callFor(url, sent));
    const added = Object.entries(own).filter(
      ([name]) => !/^x-middleware|^content-l|^date$/.test(name),
    );
    const status = first.status >= 400 && found.isPrerendered ? first.status : found.status;
    return { ...found, status, headers: { ...found.headers, ...Object.fromEntries(added) } };
  }

  async function askProxy(url: string, sent: IncomingHttpHeaders): Promise<Answer> {
    const proxy = proxies.find(({ src = '' }) => new RegExp(src).test(pathOnly(url)));
    const found = functions.get(proxy?.middlewarePath?.replace(/^\//, '') ?? '');
    const passed = { status: 200, headers: { 'x-middleware-next': '1' }, body: Buffer.alloc(0) };
    return found ? call(found, url, sent) : passed;
  }

  async function callFor(url: string, sent: IncomingHttpHeaders): Promise<Found> {
    const asked = pathOnly(url).replace(/^\/|\/$/g, '');
    const exact = functions.get(decodeURI(asked));
    if (exact) return call(exact, url, matched(sent, `/${asked}`));
    for (const { src = '', dest, has } of rewrites) {
      const match = new RegExp(src).exec(decodeURI(pathOnly(url)));
      if (!match || !dest || has) continue;
      const filled = dest.replace(
        /\$(\w+)/g,
        (_, name) => match.groups?.[name] ?? match[name] ?? '',
      );
      const { pathname, searchParams } = new URL(filled, 'https://site.example');
      const route = functions.get(decodeURIComponent(pathname).slice(1));
      if (!route) continue;
      const query = `${url.includes('?') ? '&' : '?'}${searchParams}`;
      return call(route, url + query, matched(sent, decodeURIComponent(pathname)));
    }
    return { status: 404, headers: {}, body: Buffer.from('nothing of the output') };
  }

  /** As what a function is told that it was asked for: without the path of the site on its host. */
  function matched(sent: IncomingHttpHeaders, place: string): IncomingHttpHeaders {
    for (const { src = '', headers } of hits) {
      const match = new RegExp(`^${src}$`).exec(place);
      const told = match && headers?.[MATCHED]?.replace('$1', match[1] ?? '');
      if (told) return { ...sent, [MATCHED]: told };
    }
    return { ...sent, [MATCHED]: place };
  }

  async function call(to: Unpacked, url: string, sent: IncomingHttpHeaders): Promise<Answer> {
    const headers = new Headers();
    for (const [name, value] of Object.entries(sent)) {
      if (!/^(?:connection|host)$/.test(name)) headers.set(name, String(value));
    }
    headers.set('x-forwarded-proto', 'https');
    const answer = await fetch(`http://127.0.0.1:${ports.get(to)}${url}`, {
      headers: { ...Object.fromEntries(headers), 'accept-encoding': 'identity' },
      redirect: 'manual',
      signal: AbortSignal.timeout(20_000),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    const given = [...answer.headers].filter(([name]) => !HOP_BY_HOP.test(name));
    return { status: answer.status, headers: Object.fromEntries(given), body };
  }

  async function findStatic(url: string): Promise<Found | undefined> {
    const file = path.join(output, 'static', decodeURIComponent(pathOnly(url)));
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
    const type = mime.getType(file) ?? 'application/octet-stream';
    return { status: 200, headers: { 'content-type': type }, body: readFileSync(file) };
  }

  function findPrerendered(url: string): Found | undefined {
    const place = path.join(output, 'functions', decodeURI(pathOnly(url)));
    const file = `${place}.prerender-config.json`;
    if (!existsSync(file)) return undefined;
    const {
      fallback,
      initialStatus = 200,
      initialHeaders = {},
    } = JSON.parse(readFileSync(file, 'utf8'));
    if (!fallback) return undefined;
    const body = readFileSync(path.join(path.dirname(place), fallback.fsPath));
    return { status: initialStatus, headers: initialHeaders, body, isPrerendered: true };
  }
}

interface Found extends Answer {
  isPrerendered?: boolean;
}

const HOP_BY_HOP = /^(?:connection|keep-alive|transfer-encoding|content-length)$/;

async function host(
  file: string,
  one: Unpacked,
  port: number,
  env: Record<string, string>,
): Promise<ChildProcess> {
  const words = [
    file,
    path.join(one.folder, one.handler),
    one.isWeb ? 'web' : 'node',
    String(port),
  ];
  const isRoot = process.getuid?.() === 0;
  const child = spawn(process.execPath, words, {
    cwd: one.folder,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', VERCEL: '1', HOME: '/nowhere', ...env },
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const began = once(child, 'exit').then(() => Promise.reject(new Error(`${one.folder} ended`)));
  if (child.stdout) await Promise.race([once(child.stdout, 'data'), began]);
  return child;
}

/** The routes of a phase, from its handle to the next one. */
function phase(routes: Route[], name: string): Route[] {
  const start = routes.findIndex(({ handle }) => handle === name);
  const rest = start === -1 ? [] : routes.slice(start + 1);
  const end = rest.findIndex(({ handle }) => handle);
  return end === -1 ? rest : rest.slice(0, end);
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url, 'https://site.example');
  return pathname + search;
}

function pathOnly(url: string): string {
  return url.split('?')[0] ?? '';
}
