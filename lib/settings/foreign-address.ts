/** The address of another host, as a browser asks for it; undefined for what is none. */
export function foreignAddress(written: string): string | undefined {
  const trimmed = written.trim();
  if (!/^(?:https?:)?\/\//i.test(trimmed) || !URL.canParse(trimmed, BASE)) return undefined;
  const url = new URL(trimmed, BASE);
  url.hash = '';
  return url.href;
}

/** Where nobody says how to ask. */
const BASE = 'https://host.invalid';
