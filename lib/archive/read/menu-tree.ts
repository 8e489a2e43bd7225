/** What stands in a menu, before it has its place there. */
export interface MenuItem {
  name: string;
  /** Empty for a name that leads nowhere. */
  url: string;
  weight: number;
  identifier: string;
  /** The identifier, or else the name, of the item above it; empty for none. */
  parent: string;
  pre: string;
  post: string;
}

/** An entry of a menu as it is shown. */
export interface MenuLink extends Pick<MenuItem, 'name' | 'url' | 'pre' | 'post'> {
  below: MenuLink[];
}

/**
 * The items by weight and name, each below its parent. As in Hugo, the first of those with one
 * identifier counts alone, and a parent that is no item is a name that leads nowhere; what is its
 * own parent in the end is left out.
 */
export function arrangeMenu(items: MenuItem[]): MenuLink[] {
  const known = new Map(items.toReversed().map((item) => [keyOf(item), item]));
  for (const { parent } of items) {
    if (parent && !known.has(parent)) known.set(parent, { ...NOWHERE, name: parent });
  }
  const all = [...known.values()].toSorted(compareItems);
  return below('');

  function below(parent: string): MenuLink[] {
    return all
      .filter((item) => item.parent === parent)
      .map((item) => ({
        ...{ name: item.name, url: item.url, pre: item.pre, post: item.post },
        below: below(keyOf(item)),
      }));
  }
}

const NOWHERE = { url: '', weight: 0, identifier: '', parent: '', pre: '', post: '' };

function keyOf({ identifier, name }: MenuItem): string {
  return identifier || name;
}

/** An item without a weight stands behind those that have one; names are compared as by Go. */
function compareItems(a: MenuItem, b: MenuItem): number {
  const order = ({ weight }: MenuItem) => weight || Number.POSITIVE_INFINITY;
  return (
    compare(order(a), order(b)) ||
    compare(a.name.toLowerCase(), b.name.toLowerCase()) ||
    compare(a.name, b.name) ||
    compare(a.identifier, b.identifier)
  );
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
