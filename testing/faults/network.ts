import net, { type Socket } from 'node:net';

/** What stands between machines and a database, and may cease to carry anything. */
export interface Network {
  port: number;
  /** From now on nothing arrives, and nobody is told. */
  drop: () => void;
  /** What was on its way arrives, where the database has not given up the connection. */
  heal: () => void;
  close: () => void;
}

/** So long the system of the database keeps a connection of which nothing is heard. */
const KEPT_MS = 11_000;

/** Carries connections from a port of this machine to another one. */
export async function openNetwork(to: number): Promise<Network> {
  let isDropping = false;
  let giving: NodeJS.Timeout | undefined;
  const connections = new Set<[near: Socket, far: Socket]>();
  const server = net.createServer({ allowHalfOpen: true }, (near) => {
    const far = net.connect({ port: to, host: '127.0.0.1', allowHalfOpen: true });
    const connection: [Socket, Socket] = [near, far];
    connections.add(connection);
    carry(near, far);
    carry(far, near);
    if (isDropping) for (const socket of connection) socket.pause();
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, drop, heal, close };

  function drop(): void {
    isDropping = true;
    const open = [...connections];
    for (const socket of open.flat()) socket.pause();
    giving = setTimeout(() => open.map(giveUp), KEPT_MS);
  }

  /** The database ends it; the machine, which nothing reaches, is never told. */
  function giveUp(connection: [Socket, Socket]): void {
    const [near, far] = connection;
    for (const event of ['data', 'end', 'close']) near.removeAllListeners(event);
    far.removeAllListeners('close');
    far.destroy();
  }

  function heal(): void {
    isDropping = false;
    clearTimeout(giving);
    for (const socket of [...connections].flat()) socket.resume();
  }

  function close(): void {
    clearTimeout(giving);
    server.close();
    for (const socket of [...connections].flat()) socket.destroy();
  }
}

function carry(from: Socket, to: Socket): void {
  from.setNoDelay(true);
  from.on('error', () => {});
  from.on('data', (chunk) => void to.write(chunk));
  from.on('end', () => void to.end());
  from.on('close', () => void to.destroy());
}
