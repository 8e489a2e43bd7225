import { type AskedAddress, readAddress } from '../lib/addresses/text';

/** What a request for a percent-encoded path asks for. */
export function asked(pathname: string): AskedAddress {
  const address = readAddress(pathname);
  if (!address) throw new Error(`${pathname} is malformed`);
  return address;
}
