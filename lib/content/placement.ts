import { WIDGETS, type Widget } from '../settings/site';
import { type Fields, readField } from './fields';

/** The widgets of `widgets` in order; `ddg-search` is Mainroad's old name for `search`. */
export function readWidgets(fields: Fields): Widget[] {
  return readField(fields, 'widgets').flatMap((name) => {
    const lower = name.toLowerCase();
    const widget = WIDGETS.find((known) => known === (lower === 'ddg-search' ? 'search' : lower));
    if (widget) return [widget];
    fields.warn('unknown-widget', 'widgets', name, { known: WIDGETS.join(', ') });
    return [];
  });
}
