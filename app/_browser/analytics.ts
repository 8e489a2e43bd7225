import type { Analytics } from '@/lib/settings/site';
import { make } from './make';

/** Loads what counts visits, for readers who do not ask to be left alone. */
export function countVisit(services: Analytics): void {
  if (navigator.doNotTrack === '1' || Reflect.get(navigator, 'globalPrivacyControl')) return;
  // A page prepared ahead may never be read.
  if (Reflect.get(document, 'prerendering')) {
    document.addEventListener('prerenderingchange', () => countVisit(services), { once: true });
    return;
  }
  const { google, umami, plausible, baidu } = services;
  if (google) countWithGoogle(google);
  if (umami) load(umami.src, { 'data-website-id': umami.websiteId, 'data-do-not-track': 'true' });
  if (plausible) load(plausible.src, { 'data-domain': plausible.domain });
  if (baidu) load(`https://hm.baidu.com/hm.js?${baidu}`);
}

/** https://developers.google.com/tag-platform/gtagjs */
function countWithGoogle(id: string): void {
  const layer: unknown[] = [];
  Reflect.set(window, 'dataLayer', layer);
  function gtag(..._words: unknown[]): void {
    // biome-ignore lint/complexity/noArguments: the library tells its own calls from others by it.
    layer.push(arguments);
  }
  gtag('js', new Date());
  gtag('config', id);
  load(`https://www.googletagmanager.com/gtag/js?id=${encodeURIComponent(id)}`);
}

function load(src: string, attributes: Record<string, string> = {}): void {
  const script = make('script', { async: true, src });
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  document.head.append(script);
}
