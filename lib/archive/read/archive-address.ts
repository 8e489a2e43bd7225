import { readArchiveAddresses } from '../store/archive-addresses';
import type { Store } from '../store/store';

/** The address of a language's archive by date, percent-encoded; empty where no name was free. */
export async function getArchiveAddress(store: Store, language: string): Promise<string> {
  return (await readArchiveAddresses(store))[language] ?? '';
}
