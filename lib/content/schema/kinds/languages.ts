import { z } from 'zod';
import type { Site } from '../../../settings/site';
import { type Kind, orBlank, orUnset } from './kind';
import { entry, list, MOST } from './list';
import { nameOf } from './names';

/** The languages of an article, of which the first has to be one of the site. */
export function languagesOf({ languages }: Pick<Site, 'languages'>): Kind<string[]> {
  const names = [...new Set(languages.flatMap(({ code, key }) => [code, key]))];
  // `zh_CN` is read as `zh-CN`.
  const older = names.map((name) => name.replaceAll('-', '_'));
  const known = orBlank(nameOf(names, older));
  const several = z.array(entry).max(MOST);
  const begun = z.tuple([known], entry);
  return { ...list, written: orUnset(z.union([z.intersection(several, begun), known])) };
}
