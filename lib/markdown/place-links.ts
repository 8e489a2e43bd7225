import type { Element } from 'hast';
import { placeLink } from '../settings/place-link';
import { moveCandidates } from './source-sets';

const ADDRESSES = ['href', 'src', 'poster', 'cite'];

/** Leads what an element names on its site below the path where the site stands on its host. */
export function placeLinks({ properties }: Element, basePath: string): void {
  for (const name of ADDRESSES) {
    const written = properties[name];
    if (typeof written === 'string') properties[name] = placeLink(written, basePath);
  }
  const { srcSet } = properties;
  if (typeof srcSet !== 'string') return;
  properties.srcSet = moveCandidates(srcSet, (address) => placeLink(address, basePath));
}
