import {
  FEED_FORMATS,
  type FeedSource,
  MACHINE_FILES,
  OWN_PAGES,
  type OwnPage,
  type Page,
  type PageKind,
  READINGS,
} from './pages';

/** The path of the route in `app/` that renders a page; not encoded, as kept pages are called. */
export function writeRoute(page: Page): string {
  if (page.kind === 'worker' || page.kind === 'explain') return `/${page.kind}`;
  if (page.kind === 'preview') return `/preview/${page.token}`;
  return `/${page.language}/${writeBelow(page)}`;
}

/** The path of the route that answers with a file of the site, percent-encoded. */
export function writeFileRoute(file: string): string {
  return `/files/${encodePath(file)}`;
}

/** Where the site's files are sent from that lie among the build's public ones. */
export const PUBLIC_FILES = '/_broadsheet/site';

/** The service worker among them. */
export const PUBLIC_WORKER = `${PUBLIC_FILES}/service-worker.js`;

/** The path of such a file, percent-encoded. */
export function writePublicFile(file: string): string {
  return `${PUBLIC_FILES}/${encodePath(file)}`;
}

function encodePath(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

function writeBelow(page: Exclude<Page, { kind: 'worker' | 'preview' | 'explain' }>): string {
  switch (page.kind) {
    case 'search':
    case 'suggest':
    case 'shelf':
    case 'manifest':
      return OWN_PAGES[page.kind].folder;
    case 'home':
    case 'archive':
      return `${page.kind}/${page.page}`;
    case 'list':
      return `list/${page.id}/${page.page}`;
    case 'terms':
      return `terms/${page.taxonomy}/${page.page}`;
    case 'article':
      return `article/${page.id}${page.reading === 'whole' ? '' : `/${page.reading}`}`;
    case 'year':
      return `archive/year/${page.period}`;
    case 'month':
    case 'day':
      return `archive/${page.kind}/${page.period}/${page.page}`;
    case 'dayOfYear':
      return `archive/on/${page.day}`;
    case 'feed':
      return `feed/${page.of.kind}/${targetOf(page.of)}/${page.format}`;
    case 'sitemap':
      return `sitemap/${page.part}`;
    case 'machine':
      return `machine/${page.file}`;
    case 'missing':
    case 'gone':
      return page.kind;
    default: {
      const unknown: never = page;
      return unknown;
    }
  }
}

/** The page whose route `writeRoute` writes so; none for other texts. */
export function readRoute(route: string): Page | undefined {
  if (route === '/worker') return { kind: 'worker' };
  if (route === '/explain') return { kind: 'explain' };
  const [, token] = /^\/preview\/([\w-]+\.[\w-]+)$/.exec(route) ?? [];
  if (token) return { kind: 'preview', token };
  const [, language = '', below = ''] = /^\/([^/]+)\/(.+)$/.exec(route) ?? [];
  for (const read of Object.values(READERS)) {
    const page = read(below, language);
    // Numbers have other spellings, which nobody writes.
    if (page && writeRoute(page) === route) return page;
  }
  return undefined;
}

type Reader<Kind> = (below: string, language: string) => (Page & { kind: Kind }) | undefined;

const READERS: { [Kind in Exclude<PageKind, 'worker' | 'preview' | 'explain'>]: Reader<Kind> } = {
  search: (below, language) => readOwn('search', below, language),
  suggest: (below, language) => readOwn('suggest', below, language),
  shelf: (below, language) => readOwn('shelf', below, language),
  manifest: (below, language) => readOwn('manifest', below, language),
  home: (below, language) =>
    read(below, /^home\/(\d+)$/, (page) => ({ kind: 'home', language, page: Number(page) })),
  archive: (below, language) =>
    read(below, /^archive\/(\d+)$/, (page) => ({
      kind: 'archive',
      language,
      page: Number(page),
    })),
  list: (below, language) =>
    read(below, /^list\/(\d+)\/(\d+)$/, (id, page) => ({
      kind: 'list',
      language,
      id: Number(id),
      page: Number(page),
    })),
  terms: (below, language) =>
    read(below, /^terms\/([^/]+)\/(\d+)$/, (taxonomy, page) => ({
      kind: 'terms',
      language,
      taxonomy,
      page: Number(page),
    })),
  article: (below, language) =>
    read(below, /^article\/(\d+)(?:\/(\w+))?$/, (id, name = 'whole') => {
      const reading = READINGS.find((reading) => reading === name);
      return reading && { kind: 'article', language, id: Number(id), reading };
    }),
  year: (below, language) =>
    read(below, /^archive\/year\/(\d{4})$/, (period) => ({ kind: 'year', language, period })),
  month: (below, language) =>
    read(below, /^archive\/month\/(\d{4}-\d{2})\/(\d+)$/, (period, page) => ({
      kind: 'month',
      language,
      period,
      page: Number(page),
    })),
  day: (below, language) =>
    read(below, /^archive\/day\/(\d{4}-\d{2}-\d{2})\/(\d+)$/, (period, page) => ({
      kind: 'day',
      language,
      period,
      page: Number(page),
    })),
  dayOfYear: (below, language) =>
    read(below, /^archive\/on\/(\d{2}-\d{2})$/, (day) => ({ kind: 'dayOfYear', language, day })),
  feed: (below, language) =>
    read(below, /^feed\/([^/]+)\/([^/]+)\/([^/]+)$/, (kind, target, name) => {
      const of = readSource(kind, target);
      const format = FEED_FORMATS.find((format) => format === name);
      return of && format && { kind: 'feed', language, of, format };
    }),
  sitemap: (below, language) =>
    read(below, /^sitemap\/([^/]+)$/, (part) => ({ kind: 'sitemap', language, part })),
  machine: (below, language) =>
    read(below, /^machine\/([^/]+)$/, (name) => {
      const file = MACHINE_FILES.find((file) => file === name);
      return file && { kind: 'machine', language, file };
    }),
  missing: (below, language) => read(below, /^missing$/, () => ({ kind: 'missing', language })),
  gone: (below, language) => read(below, /^gone$/, () => ({ kind: 'gone', language })),
};

function read<Found>(
  below: string,
  pattern: RegExp,
  make: (...captured: string[]) => Found | undefined,
): Found | undefined {
  const [found, ...captured] = pattern.exec(below) ?? [];
  return found === undefined ? undefined : make(...captured);
}

function readOwn<Kind extends OwnPage>(kind: Kind, below: string, language: string) {
  return below === OWN_PAGES[kind].folder ? { kind, language } : undefined;
}

/** The part of a feed's route that says which one of its kind; 0 where there is only one. */
function targetOf(source: FeedSource): string | number {
  switch (source.kind) {
    case 'list':
      return source.id;
    case 'terms':
      return source.taxonomy;
    default:
      return 0;
  }
}

function readSource(kind: string, target: string): FeedSource | undefined {
  switch (kind) {
    case 'site':
    case 'home':
    case 'search':
      return target === '0' ? { kind } : undefined;
    case 'list':
      return /^\d+$/.test(target) ? { kind, id: Number(target) } : undefined;
    case 'terms':
      return { kind, taxonomy: target };
    default:
      return undefined;
  }
}
