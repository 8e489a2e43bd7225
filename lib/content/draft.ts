import { type Fields, readField } from './fields';
import type { RawValue } from './raw';
import { boolean } from './schema/kinds/boolean';

/**
 * Whether an article is a draft. What does not say clearly that it is none is one: what is shown once
 * is never taken back. Where `draft` says nothing, `published: false` does, as in Hugo.
 */
export function readDraft(fields: Fields): boolean {
  const draft = fields.get('draft');
  if (draft !== undefined) return readField(fields, 'draft') ?? !isNo(draft);
  const published = fields.get('published');
  return published !== undefined && (boolean.take(published).value === false || isNo(published));
}

/** What Go reads as false besides the words for it. */
function isNo(value: RawValue): boolean {
  return /^(?:0|f)$/i.test(String(value));
}

const YES = '(?:true|yes|on|t|1)';
const NO = '(?:false|no|off|f|0)';
const IS = `["']?[ \\t]*[:：=][ \\t]*["']?`;
const SAYS_DRAFT = new RegExp(`(?<![\\w-])(?:draft${IS}${YES}|published${IS}${NO})\\b`, 'i');

/** Whether front matter that cannot be read seems to say so. */
export function saysDraft(head: string): boolean {
  return SAYS_DRAFT.test(head);
}
