import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { answerWebhook } from '../../serve/webhook/answer-webhook';
import { readPeers } from './read-peers';
import { openPeers } from './tell-peers';

const SECRET = 'secret-of-the-desk';
/** Of all peers, for each push that one has taken. */
let taken: { branch: string | undefined; isFromPeer: boolean }[];
let said: string[];

beforeEach(() => {
  taken = [];
  said = [];
  vi.stubEnv('WEBHOOK_SECRET', SECRET);
  for (const level of ['log', 'warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((words) => void said.push(words));
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function listen(answer: RequestListener = takePush): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const at = server.address();
  return `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`;
}

/** As a machine does that follows its files. */
const takePush: RequestListener = (request, response) => {
  answerWebhook(request, response, async ({ branch, isFromPeer }) => {
    taken.push({ branch, isFromPeer });
    return { status: 200, answer: {} };
  });
};

/** Fails some times, then takes it. */
function failing(times: number, fail: (response: ServerResponse) => void = refuse) {
  let left = times;
  const answer: RequestListener = (request, response) => {
    left -= 1;
    if (left < 0) takePush(request, response);
    else fail(response);
  };
  return answer;
}

function refuse(response: ServerResponse): void {
  response.writeHead(503).end();
}

const open = (addresses: string[], secret = SECRET) =>
  openPeers(readPeers(addresses.join()), secret, [0, 10, 10]);
const untilTaken = (times: number) =>
  vi.waitFor(() => expect(taken).toHaveLength(times), { timeout: 60_000 });
const untilSaid = (words: unknown[]) =>
  vi.waitFor(() => expect(said).toEqual(words), { timeout: 60_000 });
const ONE = { branch: undefined, isFromPeer: true };

test('each peer takes a push as one that goes no further', async () => {
  open([await listen(), await listen()]).tell();
  await untilTaken(2);
  expect(taken).toEqual([ONE, ONE]);
});

test('one that fails is tried again', async () => {
  const hanging = failing(2, (response) => response.destroy());
  open([await listen(failing(2)), await listen(hanging)]).tell();
  await untilTaken(2);
  expect(said).toEqual([]);
});

test('one that cannot be told is named, once, and keeps no other waiting', async () => {
  const address = await listen(failing(6));
  const peers = open([address, await listen()]);
  const { host } = new URL(address);
  peers.tell();
  const words = `The peer ${host} could not be told of a push: it answers 503`;
  await untilSaid([words]);
  peers.tell();
  await untilTaken(2);
  peers.tell();
  await untilSaid([words, `The peer ${host} can be told of pushes again.`]);
});

test('one that has another secret, and one that is not there, say why', async () => {
  open([await listen()], 'another').tell();
  await vi.waitFor(() => expect(said.at(-1)).toContain('told of a push: it answers 401'));
  const gone = createServer();
  await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
  const at = gone.address();
  const port = typeof at === 'object' && at ? at.port : 0;
  await new Promise((resolve) => gone.close(resolve));
  open([`http://127.0.0.1:${port}`]).tell();
  await vi.waitFor(() => expect(said.at(-1)).toContain(`ECONNREFUSED 127.0.0.1:${port}`));
  expect(taken).toEqual([]);
});

test('pushes while one is told are told once, after it', async () => {
  const waiting: (() => void)[] = [];
  const address = await listen((request, response) => {
    waiting.push(() => takePush(request, response));
  });
  const peers = open([address]);
  peers.tell();
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  for (let time = 0; time < 3; time++) peers.tell();
  waiting[0]?.();
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  waiting[1]?.();
  await untilTaken(2);
});
