import { loadHighlight } from '../highlight';
import { type RenderedBody, type RenderOptions, renderBody } from '../render';
import { createResize, type PictureSizes } from '../resize';
import type { ShortcodeContext } from '../shortcodes/known';

/** A body and everything that its rendering depends on, as plain data that a thread can be sent. */
export interface RenderRequest extends Omit<RenderOptions, 'highlight' | 'resize' | 'shortcodes'> {
  markdown: string;
  shortcodes?: ShortcodeFacts;
  /** Whether code is coloured. */
  colours?: boolean;
  pictures?: PictureSizes;
}

/** What the shortcodes of a body may ask. */
export interface ShortcodeFacts {
  /** The pages that the body names by `ref`, percent-encoded, and how it names them. */
  pages: { page: string; asked: string; address: string }[];
  /** What the article sets, by name in lower case, and what the site sets. */
  params: { article: Record<string, string>; site: unknown };
}

/** Renders a body; never rejects because of what it says. */
export async function renderRequest(request: RenderRequest): Promise<RenderedBody> {
  const { markdown, shortcodes, colours, pictures, ...options } = request;
  return renderBody(markdown, {
    ...options,
    shortcodes: shortcodes && contextOf(shortcodes),
    highlight: colours ? await loadHighlight(markdown) : undefined,
    resize: pictures && createResize(pictures),
  });
}

/** What shortcodes are answered from these facts. */
export function contextOf({ pages, params }: ShortcodeFacts): ShortcodeContext {
  return {
    ref: (name, language) =>
      pages.find(({ page, asked }) => page === name && asked === language)?.address,
    param: (name) =>
      params.article[name.toLowerCase()] ?? textAt(params.site, name.toLowerCase().split('.')),
  };
}

function textAt(value: unknown, keys: string[]): string | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return typeof value === 'object' ? undefined : String(value);
  if (typeof value !== 'object' || value === null) return undefined;
  return textAt(Reflect.get(value, key), rest);
}
