import { listReferredPages } from '../archive/read/articles';
import type { Store } from '../archive/store/store';
import { isHtmlFile } from '../content/content-file';
import { excerpt, positionAt } from '../content/report';
import { isMention, listMentions, type Mention } from '../markdown/mentions';
import { listNamedFiles, type NamedFile } from '../markdown/named-files';
import { listPages } from '../markdown/page-links';
import { renderBody } from '../markdown/render';
import { listUnknownFiles } from '../markdown/shortcodes/unknown-files';
import { contextOf } from '../markdown/thread/request';
import { type Problem, problemIn } from '../problems/problem';
import { type Site, siteIn } from '../settings/site';
import type { IsThere } from './site-lookup';
import type { TextRow } from './text-row';

/** The files that a body names and that are not there, each once, where it is named first. */
export async function listLostInBody(
  store: Store,
  site: Site,
  text: TextRow,
  isThere: IsThere,
): Promise<Problem[]> {
  const lost = new Map<string, Problem>();
  const mentions = listMentions(text.body);
  const named = (await areThere(mentions)) ? [] : listNamedFiles(await render(store, site, text));
  for (const { address, kind } of named) {
    if (await isThere(address, text.address)) continue;
    note(kind, mentions.find((one) => isMention(one, address)) ?? seek(address));
  }
  for (const mention of listUnknownFiles(text.body)) {
    // A template may look for it in a folder that only it knows.
    const isFree = !/^(?:https?:|\/)/i.test(mention.address);
    if (isFree && (await isThere(`/${mention.address}`, text.address))) continue;
    if (!(await isThere(mention.address, text.address))) note('shortcode', mention);
  }
  return [...lost.values()];

  async function areThere(some: Mention[]): Promise<boolean> {
    for (const { address } of some) if (!(await isThere(address, text.address))) return false;
    return true;
  }

  function seek(address: string): Mention {
    return { address, offset: Math.max(text.body.indexOf(address), 0) };
  }

  function note(variant: NamedFile['kind'] | 'shortcode', { address, offset }: Mention): void {
    if (lost.has(address)) return;
    const { line, column } = positionAt(text.body, offset);
    const at = { line: line + text.fields.bodyLine - 1, column };
    const finding = {
      rule: 'lost-file',
      ...at,
      found: excerpt(address),
      data: { variant },
    } as const;
    lost.set(address, problemIn(text.path, finding));
  }
}

async function render(store: Store, site: Site, text: TextRow): Promise<string> {
  const { id, path, language, fields, body } = text;
  const { defaults, params } = siteIn(site, language);
  const pages = listPages(body).length > 0 ? await listReferredPages(store, id) : [];
  const { html } = renderBody(body, {
    ...site.markdown,
    math: fields.mathjax ?? defaults.mathjax,
    isHtml: isHtmlFile(path),
    shortcodes: contextOf({ pages, params: { article: fields.params, site: params } }),
  });
  return html;
}
