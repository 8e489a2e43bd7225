import type { Href } from '../../addresses/text';
import { readArchiveAddresses } from '../store/archive-addresses';
import type { Store } from '../store/store';

/** The address of a language's archive by date, empty where no name was free. */
export async function getArchiveAddress(store: Store, language: string): Promise<Href | ''> {
  return (await readArchiveAddresses(store))[language] ?? '';
}
