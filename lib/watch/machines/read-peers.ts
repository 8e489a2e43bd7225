/** Where machines take word of a push, below their base addresses. */
const ADDRESS = '-/sync';

/**
 * Where the other machines that `PEERS` names, by base addresses with commas between, take word of a
 * push. Throws where one is no address, and where nothing is there to sign with.
 */
export function readPeers(
  peers = process.env.PEERS ?? '',
  secret = process.env.WEBHOOK_SECRET ?? '',
): URL[] {
  const written = peers.split(',').flatMap((address) => address.trim() || []);
  if (written.length > 0 && !secret) {
    throw new Error('PEERS: expected a WEBHOOK_SECRET, too, the same on all machines');
  }
  return written.map(parsePeer);
}

function parsePeer(written: string): URL {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url && ['http:', 'https:'].includes(url.protocol)) {
    return new URL(ADDRESS, `${url.origin}${url.pathname.replace(/\/*$/, '/')}`);
  }
  throw new Error(
    `PEERS: found ${JSON.stringify(written)}; expected addresses as http://host:port, with commas between`,
  );
}

/** Says what is wrong with `PEERS`, and ends the process, where something is. */
export function expectPeers(): void {
  try {
    readPeers();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
