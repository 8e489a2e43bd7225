import { listReferredPages } from '../../archive/read/articles';
import type { Store } from '../../archive/store/store';
import { isHtmlFile } from '../../content/content-file';
import { positionAt } from '../../content/report';
import { isMention, listMentions, type Mention } from '../../markdown/mentions';
import { listNamed, type Named } from '../../markdown/named';
import { listPages } from '../../markdown/page-links';
import { renderBody } from '../../markdown/render';
import { listUnknownFiles } from '../../markdown/shortcodes/unknown-files';
import { contextOf } from '../../markdown/thread/request';
import { type Site, siteIn } from '../../settings/site';
import type { SiteLookup } from './site-lookup';
import type { TextRow } from './text-row';

/** What a body names on its site, each once, and where it does so first, in its file. */
export interface NamedPlace {
  kind: Named['kind'] | 'shortcode';
  address: string;
  /** As it stands in the file. */
  written: string;
  line: number;
  column: number;
}

export interface ReadBody {
  named: NamedPlace[];
  /** The ids that links may lead to. */
  ids: string[];
}

/** Renders a body to see what it names, and where it can be led to. */
export async function readBody(
  store: Store,
  site: Site,
  text: TextRow,
  lookup: SiteLookup,
): Promise<ReadBody> {
  const { named, ids } = listNamed(await render(store, site, text));
  const mentions = listMentions(text.body, 'all');
  const found = new Map<string, NamedPlace>();
  for (const { kind, address } of named) {
    if (!lookup.isInside({ written: address, page: text.address })) continue;
    note(kind, address, mentions.find((one) => isMention(one, address)) ?? seek(address));
  }
  for (const mention of listUnknownFiles(text.body)) note('shortcode', mention.address, mention);
  return { named: [...found.values()], ids };

  /** What a reference became is not written anywhere, but the place on its page is. */
  function seek(address: string): Mention {
    const [fragment = ''] = /#.*$/s.exec(address) ?? [];
    const whole = fragment && mentions.find((one) => one.address.endsWith(fragment));
    if (whole) return whole;
    const written = [address, fragment].find((part) => part && text.body.includes(part));
    return written
      ? { address: written, offset: text.body.indexOf(written) }
      : { address, offset: 0 };
  }

  function note(kind: NamedPlace['kind'], address: string, { address: written, offset }: Mention) {
    if (found.has(address)) return;
    const { line, column } = positionAt(text.body, offset);
    found.set(address, {
      ...{ kind, address, written, column },
      line: line + text.fields.bodyLine - 1,
    });
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
