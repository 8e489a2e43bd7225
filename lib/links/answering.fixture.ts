import { once } from 'node:events';
import http from 'node:http';
import { onTestFinished } from 'vitest';

/** A request as it came in. */
export interface Asked {
  method: string;
  path: string;
  userAgent: string;
  range: string;
}

type Answers = Record<string, http.RequestListener>;

/** A server that answers paths, and tells what it was asked; it is there until the test ends. */
export async function answering(
  answers: Answers,
): Promise<{ origin: string; asked: Asked[]; paths: () => string[]; most: () => number }> {
  const asked: Asked[] = [];
  let open = 0;
  let most = 0;
  const server = http.createServer((request, response) => {
    const { method = '', url: path = '', headers } = request;
    const { range = '', 'user-agent': userAgent = '' } = headers;
    asked.push({ method, path, userAgent, range });
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    const answer = answers[path];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const paths = () => asked.map(({ method, path }) => `${method} ${path}`);
  return { origin: `http://127.0.0.1:${port}`, asked, paths, most: () => most };
}

/** Answers with a status, and nothing else. */
export function says(status: number, headers: http.OutgoingHttpHeaders = {}): http.RequestListener {
  return (_request, response) => response.writeHead(status, headers).end();
}
