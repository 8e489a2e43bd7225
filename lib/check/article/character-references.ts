import { decodeString } from 'micromark-util-decode-string';
import { locateField } from '../../content/front-matter';
import { excerpt } from '../../content/report';
import { blankCode } from '../../markdown/blanks';
import type { Finding } from '../../problems/problem';
import type { ReadArticle } from './article-rule';
import { placeInBody } from './place-in-body';

const NAME =
  '#\\d{2,6}|#x[\\da-fA-F]{2,5}|amp|quot|apos|nbsp|lt|gt|[lr][ds]quo|hellip|[mn]dash|middot|bull';
/** What is left of a text when all that counts as a reference is decoded. */
const IN_TEXT = new RegExp(`&(${NAME})(?:[;；]|(?![\\w=;；]))`);
/** In markdown, where a reference itself is decoded. */
const IN_BODY = new RegExp(`&amp;(${NAME});|&(${NAME})；`, 'g');
/** Addresses, in which nobody reads them. */
const ADDRESS = /\]\([^()\n]*\)|<[^<>\n]*>|https?:\/\/[^\s<>]+/g;

/** Codes such as `&quot;` that readers see in place of characters. */
export function findCharacterReferences({ article, head }: ReadArticle): Finding[] {
  return [...findInFields(article, head), ...findInBody(article)];
}

function findInFields(article: ReadArticle['article'], head: string): Finding[] {
  const keys = ['title', 'lead', 'summary', 'description'] as const;
  return keys.flatMap((key) => {
    const [found = '', name = ''] = IN_TEXT.exec(article[key]) ?? [];
    if (!found) return [];
    const { line, column } = locateField(head, key);
    const at = head.split('\n')[line - 1]?.indexOf('&', column - 1) ?? -1;
    return finding('field', { line, column: at === -1 ? column : at + 1 }, found, name, key);
  });
}

function findInBody(article: ReadArticle['article']): Finding[] {
  const { body } = article;
  if (!body.includes('&amp;') && !/&[\w#]+；/.test(body)) return [];
  const text = blankCode(body).replace(ADDRESS, (address) => ' '.repeat(address.length));
  return [...text.matchAll(IN_BODY)].flatMap(({ 0: found, 1: inner, 2: open, index }) =>
    finding('body', placeInBody(article, index, found.length), found, inner ?? open ?? ''),
  );
}

function finding(
  variant: 'field' | 'body',
  place: Pick<Finding, 'line' | 'column'>,
  found: string,
  name: string,
  key = '',
): Finding[] {
  const character = decodeString(`&${name};`);
  const data = { variant, character, ...(key && { key }) };
  return [{ rule: 'character-references', ...place, found: excerpt(found), data }];
}
