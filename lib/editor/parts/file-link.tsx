import { editAddress } from '../../settings/edit-address';
import type { Desk } from '../desk';

/** The path of a file below `content/`, linked to where it is edited. */
export function FileLink({ desk, path }: { desk: Desk; path: string }) {
  const address = editAddress(desk.site.editLink, path);
  return address ? <a href={address}>{path}</a> : path;
}
