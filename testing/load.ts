import { type Agent, type IncomingHttpHeaders, request } from 'node:http';

/** What came back, and how long it took from the request to the last byte. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  ms: number;
}

const TIMEOUT_MS = 60_000;

/** Asks for one page. */
export function get(
  url: string,
  { agent, headers = {} }: { agent?: Agent; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      { agent: agent ?? false, headers, timeout: TIMEOUT_MS },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const body = Buffer.concat(chunks);
          const { statusCode: status = 0, headers } = response;
          resolve({ status, headers, body, ms: performance.now() - start });
        });
      },
    );
    asked.on('timeout', () => asked.destroy(new Error(`no answer from ${url}`)));
    asked.on('error', reject);
    asked.end();
  });
}

/** Asks for pages one after another and returns how long each took; throws where one is no page. */
export async function visit(urls: string[]): Promise<number[]> {
  const times: number[] = [];
  for (const url of urls) {
    const { status, ms } = await get(url);
    if (status !== 200) throw new Error(`${url} answers ${status}`);
    times.push(ms);
  }
  return times;
}
