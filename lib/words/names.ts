import type { CountedName, TextName } from './table';
import { en } from './tables/en';

const names = Object.keys(en);

export const TEXT_NAMES = names.filter(isTextName);
export const COUNTED_NAMES = names.filter(isCountedName);

function isTextName(name: string): name is TextName {
  return typeof Reflect.get(en, name) === 'string';
}

function isCountedName(name: string): name is CountedName {
  return !isTextName(name);
}
