import { type SidebarPlace, WIDGETS, type Widget } from '../settings/site';
import { type Fields, readList, toText } from './fields';

const PLACES = new Map<string | undefined, SidebarPlace>([
  ['left', 'left'],
  ['right', 'right'],
  ['false', false],
  // Any other value than `left` is on the right in the theme.
  ['true', 'right'],
]);

/** Where `sidebar` puts the sidebar; `null` when not set. */
export function readSidebar(fields: Fields): SidebarPlace | null {
  const value = fields.get('sidebar');
  if (value === undefined) return null;
  const place = PLACES.get(toText(value)?.toLowerCase());
  if (place === undefined) fields.warn('wrong-type', 'sidebar', value, { variant: 'side' });
  return place ?? null;
}

/** The widgets of `widgets` in order; `ddg-search` is Mainroad's old name for `search`. */
export function readWidgets(fields: Fields): Widget[] {
  return readList(fields, 'widgets').flatMap((name) => {
    const lower = name.toLowerCase();
    const widget = WIDGETS.find((known) => known === (lower === 'ddg-search' ? 'search' : lower));
    if (widget) return [widget];
    fields.warn('unknown-widget', 'widgets', name, { known: WIDGETS.join(', ') });
    return [];
  });
}
