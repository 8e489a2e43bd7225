import { BUILT } from './place';

interface TrustedTypes {
  createPolicy(
    name: 'default',
    rules: Record<string, (text: string, type: string, sink: string) => string | null>,
  ): void;
}

/** Absent where a browser knows no Trusted Types: then everything is as it was before them. */
const types: TrustedTypes | undefined = Reflect.get(window, 'trustedTypes');

/** Scripts are loaded from this site, and from where its build stands. */
const places = [origin, new URL(BUILT, location.href).origin];

// HTML is parsed only to be looked at.
types?.createPolicy('default', {
  createScriptURL: (url) => (places.includes(new URL(url, location.href).origin) ? url : null),
  createHTML: (html, _type, sink) => (sink.startsWith('DOMParser') ? html : null),
});
