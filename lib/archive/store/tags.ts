import { idOf } from './ids';

/**
 * Cache tags: what a page depends on, and what a sync says it changed. Names go in as numbers, so
 * a tag is short and plain, whatever they are.
 */
export function articleTag(id: number): string {
  return `article:${id}`;
}

export function listTag(id: number): string {
  return `list:${id}`;
}

/** The articles that are translations of each other. */
export function translationsTag(translationKey: string): string {
  return `translations:${idOf(translationKey)}`;
}

export function termsTag(language: string, taxonomy: string): string {
  return `terms:${language}:${idOf(taxonomy)}`;
}

/**
 * A year or month of a language, or one day of every year: that of `2026-08-22` is that of
 * `08-22`. An empty one stands for the years and their months.
 */
export function periodTag(language: string, period: string): string {
  return `period:${language}:${period.length === 10 ? period.slice(5) : period}`;
}

/** Sidebar and menus of a language: a page that depends on it may be one visit old. */
export function sidebarTag(language: string): string {
  return `sidebar:${language}`;
}

export function isSidebarTag(tag: string): boolean {
  return tag.startsWith('sidebar:');
}

/** What stands at the address of a picture, as it is looked up. */
export function pictureTag(lookup: string): string {
  return `picture:${idOf(lookup)}`;
}

/** Settings, and everything else that touches every page. */
export const SITE_TAG = 'site';
