import { decodeString } from 'micromark-util-decode-string';
import { locateField } from '../../content/front-matter';
import { excerpt } from '../../content/report';
import { urlCharacters } from '../../markdown/bare-links';
import { blankCode } from '../../markdown/blanks';
import type { Finding } from '../../problems/problem';
import type { ReadArticle } from './article-rule';
import { placeInBody } from './place-in-body';

const NAME =
  '#\\d{2,6}|#x[\\da-fA-F]{2,5}|amp|quot|apos|nbsp|lt|gt|[lr][ds]quo|hellip|[mn]dash|middot|bull';
/** What is left of a text when all that counts as a reference is decoded. */
const IN_TEXT = new RegExp(`&(${NAME})(?:[;；]|(?![\\w=;；]))`);
/** In markdown, where a reference itself is decoded; encoded any number of times. */
const IN_BODY = new RegExp(`&amp;(?:amp;)*(${NAME});|&(?:amp;)*(${NAME})；`, 'g');
/** In front matter, where two are decoded, one inside the other. */
const IN_HEAD = new RegExp(`&amp;(?:amp;)+(${NAME});|&(?:amp;)*(${NAME})(?:；|(?![\\w=;；]))`, 'g');
/** What readers see of any of them. */
const SHOWN = new RegExp(`&(?:amp;)*(${NAME})(?:[;；]|(?![\\w=;；]))`, 'g');
/** Addresses, in which nobody reads them. */
const ADDRESS = new RegExp(
  `\\]\\([^()\\n]*\\)|<[^<>\\n]*>|(?:https?://|\\bwww\\.)[${urlCharacters}]+`,
  'g',
);

/** The fields that are shown as text. */
export const SHOWN_FIELDS = ['title', 'lead', 'summary', 'description'] as const;

/** A reference that is encoded once too often. */
export interface EncodedReference {
  offset: number;
  found: string;
  /** What stands between `&` and `;` in the reference that was meant. */
  name: string;
}

/** Codes such as `&quot;` that readers see in place of characters. */
export function findCharacterReferences({ article, head }: ReadArticle): Finding[] {
  return [...findInFields(article, head), ...findInBody(article)];
}

function findInFields(article: ReadArticle['article'], head: string): Finding[] {
  return SHOWN_FIELDS.flatMap((key) => {
    const [found = '', name = ''] = IN_TEXT.exec(article[key]) ?? [];
    if (!found) return [];
    const { line, column } = locateField(head, key);
    const at = head.split('\n')[line - 1]?.indexOf('&', column - 1) ?? -1;
    return finding('field', { line, column: at === -1 ? column : at + 1 }, found, name, key);
  });
}

function findInBody(article: ReadArticle['article']): Finding[] {
  return listInBody(article.body).flatMap(({ offset, found, name }) =>
    finding('body', placeInBody(article, offset, found.length), found, name),
  );
}

/** Those of a body, outside of its code and addresses. */
export function listInBody(body: string): EncodedReference[] {
  if (!body.includes('&amp;') && !/&[\w#]+；/.test(body)) return [];
  return listIn(
    blankCode(body).replace(ADDRESS, (some) => ' '.repeat(some.length)),
    IN_BODY,
  );
}

/** Those of a part of front matter. */
export function listInHead(written: string): EncodedReference[] {
  return listIn(written, IN_HEAD);
}

function listIn(text: string, pattern: RegExp): EncodedReference[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, 1: inner, 2: open, index }) => ({
    ...{ offset: index, found, name: inner ?? open ?? '' },
  }));
}

/** A text with the characters that the codes which readers see in it stand for, and how many these are. */
export function decodeShown(text: string): { text: string; codes: number } {
  let codes = 0;
  const decoded = text.replace(SHOWN, (_, name: string) => {
    codes += 1;
    return decodeString(`&${name};`);
  });
  return codes === 0 ? { text, codes } : { text: decodeShown(decoded).text, codes };
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
