import { DATE_FIELDS } from '../schema/content';
import type { WrittenSettings } from '../schema/settings';
import { isTable } from './parse-config';
import type { Values } from './values';

/** Where each date is looked for; `:default` stands for where Hugo looks by itself. */
export function readDateFields(values: Values): WrittenSettings['dateFields'] {
  const fields = Object.entries(DATE_FIELDS).map(([name, names]) => {
    const usual = names.map((one) => one.toLowerCase());
    const path = `frontmatter.${name.toLowerCase()}`;
    const written = values.list(path)?.flatMap((token) => {
      if (token === ':default') return usual;
      if (!token.startsWith(':') || token === ':filename') return token;
      values.note(path, `"${token}" is not understood`);
      return [];
    });
    return [name, written ?? usual];
  });
  return Object.fromEntries(fields);
}

/** Fields of every page, or of those that a target names. */
export function readCascades(values: Values): WrittenSettings['cascades'] {
  const written = values.config.get('cascade');
  const tables = [written].flat().filter(isTable);
  return tables.map(({ _target, target = _target, ...fields }) => {
    const of = isTable(target) ? target : {};
    const text = (name: string) => (typeof of[name] === 'string' ? of[name] : '');
    return { target: { path: text('path'), kind: text('kind'), lang: text('lang') }, fields };
  });
}
