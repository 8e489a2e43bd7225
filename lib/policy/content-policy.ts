import { createHash } from 'node:crypto';
import { ERROR_STYLE } from '../look/error-page';
import { styleVariables } from '../look/style-variables';
import { FRAME_HOSTS } from '../markdown/frames';
import { ASSET_PREFIX } from '../settings/place';
import { type LocalSite, type Site, siteIn } from '../settings/site';
import { FIRST_PAINT } from './first-paint';
import { type Sources, sourcesOfAnalytics, sourcesOfComments, sourcesOfCustom } from './services';
import { SPECULATION_RULES } from './speculation';

type Directives = Record<string, string[]>;

const SELF = "'self'";
/** The site, and where the build's own files are fetched from. */
const BUILD = [SELF, ...(ASSET_PREFIX ? [new URL(ASSET_PREFIX).origin] : [])];
const NONE = ["'none'"];

/** The `content-security-policy` of a site's pages: what their browser may load, run and show. */
export function contentPolicy(site: Site): string {
  const { embedding, inlineStyles, sources } = site.security;
  const all = site.languages.map(({ code }) => siteIn(site, code));
  const services = [sources, ...all.flatMap(servicesOf)];
  const from = (kind: keyof Sources) => services.flatMap((service) => service[kind]);
  // Whoever's script a page loads writes styles, and HTML, as it likes.
  const isOwn = from('scripts').length === 0 && all.every(({ customJs }) => customJs.length === 0);
  const hasInline = inlineStyles || all.some(({ comments }) => comments !== null);
  const styles = [ERROR_STYLE, ...all.map(({ style }) => styleVariables(style)).filter(Boolean)];
  return format({
    'default-src': [SELF],
    'script-src': [...BUILD, ...[FIRST_PAINT, SPECULATION_RULES].map(hashOf), ...from('scripts')],
    'style-src': [
      ...BUILD,
      ...(hasInline ? ["'unsafe-inline'"] : styles.map(hashOf)),
      ...from('styles'),
    ],
    'img-src': [SELF, 'http:', 'https:', 'data:'],
    'media-src': [SELF, 'http:', 'https:'],
    'font-src': [...BUILD, ...from('fonts')],
    // The pictures of a saved article are kept, wherever they come from.
    'connect-src': [SELF, 'http:', 'https:'],
    'frame-src': [SELF, ...FRAME_HOSTS.map((host) => `https://${host}`), ...from('frames')],
    'object-src': NONE,
    'base-uri': NONE,
    'form-action': [SELF, ...formsOf(all)],
    'frame-ancestors': [SELF, ...embedding],
    ...(isOwn && {
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['default'],
    }),
  });
}

/** The policy of a document that stands by itself, with one style sheet inside. */
export function documentPolicy(style: string): string {
  return format({
    'default-src': NONE,
    'style-src': [hashOf(style)],
    'img-src': ['data:'],
    'base-uri': NONE,
    'form-action': NONE,
    'frame-ancestors': [SELF],
  });
}

/** The same where it has forms, and what they do is nobody's in a frame. */
export function formsPolicy(style: string): string {
  return format({
    'default-src': NONE,
    'style-src': [hashOf(style)],
    'img-src': ['data:'],
    'base-uri': NONE,
    'form-action': [SELF],
    'frame-ancestors': NONE,
  });
}

/** The policy of a site's own file: one that a browser could run, SVG or HTML, runs nothing. */
export function filePolicy(type: string): string {
  return /html|xml/.test(type) ? SANDBOX : FILE;
}

const FILE = format({ 'default-src': [SELF], 'base-uri': NONE, 'frame-ancestors': [SELF] });
const SANDBOX = format({
  sandbox: [],
  'default-src': NONE,
  'style-src': [SELF, "'unsafe-inline'"],
  'img-src': [SELF, 'http:', 'https:', 'data:'],
  'media-src': [SELF, 'http:', 'https:'],
  'font-src': [SELF, 'data:'],
  'base-uri': NONE,
  'form-action': NONE,
  'frame-ancestors': [SELF],
});

function servicesOf({ comments, analytics, customCss, customJs }: LocalSite): Sources[] {
  return [
    ...(comments ? [sourcesOfComments(comments)] : []),
    sourcesOfAnalytics(analytics),
    sourcesOfCustom(customCss, customJs),
  ];
}

/** Where else a search form may lead. */
function formsOf(sites: LocalSite[]): string[] {
  return sites.flatMap(({ searchForm: { url } }) =>
    URL.canParse(url) ? [new URL(url).origin] : [],
  );
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function format(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...new Set(values)].join(' '))
    .join('; ');
}
