import type { Handed } from '@/app/_browser/handed';

/** The attribute by which an element hands something to the browser's part. */
export function hand<Name extends keyof Handed>(name: Name, value: Handed[Name]) {
  return { [`data-${name}`]: JSON.stringify(value) };
}
