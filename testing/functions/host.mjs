// @ts-check
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

/**
 * Runs one function at a port, as a platform does: `node host.mjs <file> <web|node> <port>`, in the
 * folder of the function. Says `listening` when it is.
 */
const [file = '', kind, port] = process.argv.slice(2);
const loaded = createRequire(import.meta.url)(file);
const handle = loaded.default ?? loaded;

createServer((request, response) => {
  const answered = kind === 'web' ? answerWeb(request, response) : handle(request, response);
  Promise.resolve(answered).catch((error) => {
    console.error(error);
    response.statusCode = 500;
    response.end();
  });
}).listen(Number(port), '127.0.0.1', () => console.log('listening'));

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answerWeb({ method, url, headers }, response) {
  const pairs = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  const asked = new Request(`https://${headers.host}${url}`, {
    method,
    headers: Object.fromEntries(pairs),
  });
  const answer = await handle(asked);
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}
