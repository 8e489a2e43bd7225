import type { CommentSystem } from '@/lib/settings/site';
import { make } from './make';

/** Puts a comment system in its place, as each of them documents it. */
export async function mountComments(place: HTMLElement, system: CommentSystem): Promise<void> {
  const language = document.documentElement.lang;
  if ('disqus' in system) mountDisqus(place, system.disqus.shortname);
  else if ('giscus' in system) {
    const { repo, repoId, category, categoryId, mapping } = system.giscus;
    append(place, 'https://giscus.app/client.js', {
      'data-repo': repo,
      'data-repo-id': repoId,
      'data-category': category,
      'data-category-id': categoryId,
      'data-mapping': mapping,
      'data-theme': 'preferred_color_scheme',
      'data-lang': language,
    });
  } else if ('utterances' in system) {
    const { repo, issueTerm, label } = system.utterances;
    append(place, 'https://utteranc.es/client.js', {
      repo,
      'issue-term': issueTerm,
      theme: 'preferred-color-scheme',
      ...(label && { label }),
    });
  } else if ('waline' in system) await mountWaline(place, system.waline, language);
  else if ('twikoo' in system) await mountTwikoo(place, system.twikoo, language);
  else {
    const { src, ...attributes } = system.script;
    append(place, src, attributes);
  }
}

/** https://help.disqus.com/en/articles/1717084-javascript-configuration-variables */
function mountDisqus(place: HTMLElement, shortname: string): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const url = canonical ?? location.origin + location.pathname;
  Reflect.set(window, 'disqus_config', function (this: { page: { url?: string } }) {
    this.page.url = url;
  });
  place.append(make('div', { id: 'disqus_thread' }));
  append(place, `https://${encodeURIComponent(shortname)}.disqus.com/embed.js`, {
    'data-timestamp': String(Date.now()),
  });
}

/** https://waline.js.org/en/guide/get-started/client.html */
async function mountWaline(
  place: HTMLElement,
  { serverUrl, src = 'https://unpkg.com/@waline/client@v3/dist/waline.js' }: Waline,
  lang: string,
): Promise<void> {
  const href = src.replace(/[^/]*$/, 'waline.css');
  document.head.append(make('link', { rel: 'stylesheet', href }));
  const { init } = await import(/* turbopackIgnore: true */ src);
  const el = place.appendChild(make('div'));
  init({ el, serverURL: serverUrl, lang, path: location.pathname, dark: 'auto' });
}

type Waline = Extract<CommentSystem, { waline: unknown }>['waline'];
type Twikoo = Extract<CommentSystem, { twikoo: unknown }>['twikoo'];

/** https://twikoo.js.org/frontend.html */
async function mountTwikoo(
  place: HTMLElement,
  { envId, src = 'https://cdn.jsdelivr.net/npm/twikoo@1/dist/twikoo.min.js' }: Twikoo,
  lang: string,
): Promise<void> {
  const el = place.appendChild(make('div', { id: 'twikoo' }));
  const script = append(place, src, {});
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
  Reflect.get(window, 'twikoo').init({ envId, el, lang, path: location.pathname });
}

function append(
  place: HTMLElement,
  src: string,
  attributes: Record<string, unknown>,
): HTMLScriptElement {
  const script = make('script', { async: true, crossOrigin: 'anonymous', src });
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, String(value));
  place.append(script);
  return script;
}
