import { Client } from 'pg';
import { servedSchema } from './stores';

const CONNECT_MS = 2000;
/** A connection of which nothing is heard for so long is none. */
const SILENCE_MS = 3000;

/** One connection to the database for as long as it lasts. */
export async function openSession(address: string): Promise<Client> {
  const client = new Client({
    connectionString: address,
    options: `-c search_path=${servedSchema(address)}`,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: SILENCE_MS,
    keepAlive: true,
    application_name: 'broadsheet session',
  });
  // Who has the session hears of its end; an error nobody listens to would end the process.
  client.on('error', () => {});
  await client.connect();
  return client;
}
