import { idOf } from './ids';

/**
 * Cache tags: what a page depends on, and what a sync says it changed. Ids are numbers, so a tag
 * stays far below the 256 characters that Next.js allows, whatever the names are, and the header
 * that carries it changes nothing of it.
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

/** Marks a page that is not kept. */
export const UNKEPT_TAG = 'unkept';

/** Says which version of the content a page was made from. */
export function versionTag(version: number): string {
  return `version:${version}`;
}

export function parseVersionTag(tag: string): number | null {
  return tag.startsWith('version:') ? Number(tag.slice('version:'.length)) : null;
}
