import { Client } from 'pg';

const PATIENCE_MS = 2000;

/** Whether a database answers anybody, be it that it has no connection left. */
export async function isAnswering(address: string): Promise<boolean> {
  const client = new Client({
    connectionString: address,
    connectionTimeoutMillis: PATIENCE_MS,
    application_name: 'broadsheet asking',
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    return error instanceof Error && 'severity' in error;
  } finally {
    client.end().catch(() => {});
  }
}
