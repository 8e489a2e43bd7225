import { type Choice, COMFORT_KEY, type Measure } from '@/lib/look/comfort';

export type Comfort = Partial<Record<Choice | Measure, string>>;

/** What the reader chose; nothing where the browser keeps nothing. */
export function readComfort(): Comfort {
  try {
    const kept: unknown = JSON.parse(localStorage[COMFORT_KEY]);
    return kept && typeof kept === 'object' ? kept : {};
  } catch {
    return {};
  }
}

/** Keeps what the reader chose, and shows it at once. */
export function writeComfort(comfort: Comfort): void {
  try {
    localStorage[COMFORT_KEY] = JSON.stringify(comfort);
  } catch {
    // Where nothing can be kept, nothing can be chosen.
  }
  dispatchEvent(new Event('storage'));
}
