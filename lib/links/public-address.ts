import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one that everybody may reach: no loopback, private, link-local, shared or
 * reserved one, however it is wrapped in IPv6.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}
