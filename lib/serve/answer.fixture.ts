import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server that answers like `listener` sends to one request. */
export async function answerOf(listener: RequestListener, headers = {}): Promise<Response> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers });
    return new Response(answer.status === 304 ? null : await answer.text(), answer);
  } finally {
    server.close();
  }
}
