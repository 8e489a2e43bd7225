import { Client } from 'pg';
import { KEEP_ALIVE, KEPT_ALIVE } from './keep-alive';
import { servedSchema } from './stores';

const CONNECT_MS = 2000;
/** A connection of which nothing is heard for so long is none. */
const SILENCE_MS = 3000;
/** And so is one of which the database hears nothing for so long: what it held is another's then. */
const LEASE_MS = 6000;

/**
 * One connection to the database for as long as it lasts; who has it asks something at least every
 * two seconds.
 */
export async function openSession(address: string): Promise<Client> {
  const client = new Client({
    connectionString: address,
    options: `-c search_path=${servedSchema(address)} -c idle_session_timeout=${LEASE_MS} ${KEPT_ALIVE}`,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: SILENCE_MS,
    ...KEEP_ALIVE,
    application_name: 'broadsheet session',
  });
  // Who has the session hears of its end; an error nobody listens to would end the process.
  client.on('error', () => {});
  await client.connect();
  return client;
}
