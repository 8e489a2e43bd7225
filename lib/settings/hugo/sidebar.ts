import type { WrittenSettings } from '../schema/settings';
import { WIDGETS, type Widget } from '../site';
import { isTable } from './parse-config';
import type { Values } from './values';

type Sidebar = NonNullable<WrittenSettings['sidebar']>;

/** Where the sidebar stands and what is in it, as the theme has it now, or had it before. */
export function readSidebar(values: Values): Sidebar {
  return {
    home: readPlace(values, 'home'),
    list: readPlace(values, 'list'),
    single: readPlace(values, 'single'),
    widgets: readWidgets(values) ?? readSwitches(values),
  };
}

function readPlace(values: Values, page: 'home' | 'list' | 'single'): Sidebar['home'] {
  // For all pages at once, or by page; until 2018 as one of two switches.
  const isOne = !isTable(values.config.peek('params.sidebar'));
  const path = isOne ? 'params.sidebar' : `params.sidebar.${page}`;
  const layout = values.text(`params.${page}layout`);
  const isLeft = values.flag('params.leftsidebar');
  if (values.config.get(path) === false) return false;
  const text = values.text(path)?.toLowerCase();
  if (text === 'left' || text === 'right') return text;
  if (text === 'false' || text === 'no' || text === 'none') return false;
  if (text) values.note(path, `found "${text}", expected left, right or false`);
  if (layout !== undefined) return placeIn(layout);
  return isLeft ? 'left' : undefined;
}

/** `content + sidebar`, `left sidebar + content`, `content`. */
function placeIn(layout: string): Sidebar['home'] {
  if (!/sidebar/i.test(layout)) return false;
  return /left sidebar|sidebar *\+/i.test(layout) ? 'left' : 'right';
}

function readWidgets(values: Values): Widget[] | undefined {
  const named = values
    .list('params.sidebar.widgets')
    ?.map((name) => (name.toLowerCase() === 'ddg-search' ? 'search' : name.toLowerCase()));
  const known = WIDGETS.filter((widget) => named?.includes(widget));
  for (const name of named ?? []) {
    if (!known.some((widget) => widget === name)) {
      values.note('params.sidebar.widgets', `the widget "${name}" is not understood`);
    }
  }
  return named && known.toSorted((a, b) => named.indexOf(a) - named.indexOf(b));
}

/** The names of old switches, in the order in which the theme had its widgets then. */
const SWITCHES: [Widget, string[]][] = [
  ['search', ['search']],
  ['recent', ['recent_articles', 'recent']],
  ['categories', ['categories']],
  ['social', ['social']],
  ['taglist', ['tags', 'taglist']],
  ['languages', ['languages']],
  ['sidemenu', ['sidemenu', 'sidenav']],
];

/** Until 2018 each widget was switched on by itself; tables of these names came later. */
function readSwitches(values: Values): Widget[] | undefined {
  const switches = SWITCHES.map(([widget, names]) => {
    const paths = names
      .map((name) => `params.widgets.${name}`)
      .filter((path) => !isTable(values.config.peek(path)));
    return { widget, isOn: values.flag(...paths) };
  });
  const isUsed = switches.some(({ isOn }) => isOn !== undefined);
  return isUsed ? switches.filter(({ isOn }) => isOn).map(({ widget }) => widget) : undefined;
}
