import type { Resolution } from '../../addresses/resolution';
import type { Store } from '../store/store';
import { getArticle, listTranslations } from './articles';
import { findClaim } from './find-claim';
import { listConversions, readingAddress } from './readings';

const READING = /^(.*\/)(zh-cn|zh-tw|zh-hk|lite)\/$/;

/**
 * What stands below an article's address because it can be read in another way; `lookup` is the
 * normalised address, `spelled` how it was asked for.
 */
export async function resolveReading(
  store: Store,
  lookup: string,
  spelled: string,
): Promise<Resolution | undefined> {
  const [, base = '', name = ''] = READING.exec(lookup) ?? [];
  const claim = base ? await findClaim(store, base) : undefined;
  const article =
    claim?.kind === 'article' ? await getArticle(store, Number(claim.target)) : undefined;
  if (!article) return undefined;
  const { id, language } = article;
  if (name === 'lite') {
    const address = readingAddress(article.address, name);
    if (spelled !== address) return { kind: 'redirect', address };
    return { kind: 'page', page: { kind: 'article', language, id, reading: name } };
  }
  const written = await listTranslations(store, article);
  const isNamed = ({ language }: { language: string }) => language.toLowerCase() === name;
  // What was converted once, and then written, has moved there.
  const translation = written.find(isNamed);
  if (translation) return { kind: 'redirect', address: translation.address };
  const conversion = (await listConversions(store, article, written)).find(isNamed);
  if (!conversion) return undefined;
  if (spelled !== conversion.address) return { kind: 'redirect', address: conversion.address };
  return {
    kind: 'page',
    page: { kind: 'article', language: conversion.language, id, reading: 'converted' },
  };
}
