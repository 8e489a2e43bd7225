import type { WrittenSettings } from '../schema/settings';
import { POST_META, WIDGETS } from '../site';
import { sitePath } from './identity';
import { readSidebar } from './sidebar';
import type { Values } from './values';

const MANY = { min: 1, max: 200 };

/** What a Mainroad site's `params` decide about its look. */
export function readLook(values: Values): Partial<WrittenSettings> {
  const params = (name: string) => `params.${name}`;
  const visibility = values.list(params('thumbnail.visibility'));
  const widgets = (name: string) => params(`widgets.${name}`);
  for (const widget of [...WIDGETS, 'ddg-search']) values.flag(widgets(`${widget}.cached`));
  return {
    home: 'list',
    sidebar: readSidebar(values),
    recentCount: values.count(
      { min: 1, max: 50 },
      widgets('recent_num'),
      widgets('recent_articles_num'),
    ),
    termCount: values.count(MANY, widgets('tags_num')),
    counters: {
      categories: values.flag(widgets('categories_counter')) ?? false,
      tags: values.flag(widgets('tags_counter')) ?? false,
    },
    social: readSocial(values),
    searchForm: readSearchForm(values),
    thumbnail: visibility && {
      list: visibility.includes('list'),
      post: visibility.includes('post'),
    },
    postMeta: readKnown(values, params('post_meta'), POST_META),
    readMore: values.flag(params('readmore')),
    style: readStyle(values),
    customCss: [
      ...(values.list(params('googlefontslink')) ?? []),
      ...(values.list(params('customcss')) ?? []).map(sitePath),
    ],
    customJs: (values.list(params('customjs')) ?? []).map(sitePath),
    defaults: {
      authorbox: values.flag(params('authorbox')),
      toc: values.flag(params('toc')),
      pager: values.flag(params('pager'), params('post_navigation')) ?? false,
      mathjax: values.flag(params('mathjax')),
      comments: values.flag(params('comments')),
    },
  };
}

function readKnown<Name extends string>(
  values: Values,
  path: string,
  names: readonly Name[],
): Name[] | undefined {
  const written = values.list(path);
  return written?.flatMap((text) => {
    const name = names.find((known) => known === text.toLowerCase());
    if (!name) values.note(path, `"${text}" is not understood`);
    return name ?? [];
  });
}

const PROFILES: Record<string, [title: string, url: (name: string) => string]> = {
  facebook: ['Facebook', (name) => `https://facebook.com/${name}`],
  twitter: ['Twitter', (name) => `https://twitter.com/${name}`],
  x: ['X', (name) => `https://x.com/${name}`],
  instagram: ['Instagram', (name) => `https://instagram.com/${name}`],
  linkedin: ['LinkedIn', (name) => `https://linkedin.com/in/${name}`],
  telegram: ['Telegram', (name) => `https://t.me/${name}`],
  github: ['GitHub', (name) => `https://github.com/${name}`],
  gitlab: ['GitLab', (name) => `https://gitlab.com/${name}`],
  bitbucket: ['Bitbucket', (name) => `https://bitbucket.org/${name}`],
  email: ['Email', (address) => `mailto:${address}`],
};

function readSocial(values: Values): WrittenSettings['social'] {
  const profiles = Object.entries(PROFILES).flatMap(([name, [title, url]]) => {
    const path = 'params.widgets.social';
    const account = values.text(`${path}.${name}`, `${path}_${name}`);
    return account ? { title, url: url(account) } : [];
  });
  const path = 'params.widgets.social.custom';
  const custom = values.tables(path).flatMap(({ title, url, rel }) => {
    if (typeof title === 'string' && /^(?:https?:\/\/|mailto:)/i.test(String(url))) {
      return { title, url: String(url), rel: typeof rel === 'string' ? rel : undefined };
    }
    values.note(path, 'an entry needs a title and a http address');
    return [];
  });
  return [...profiles, ...custom];
}

function readSearchForm(values: Values): WrittenSettings['searchForm'] {
  const path = 'params.widgets.search';
  return {
    url: values.text(`${path}.url`),
    siteField: values.text(`${path}.input.name`),
    pre: values.text(`${path}.input.pre`),
  };
}

function readStyle(values: Values): WrittenSettings['style'] {
  const vars = (name: string) => `params.style.vars.${name}`;
  const path = [vars('highlightcolor'), 'params.highlightcolor'];
  const color = values.text(...path);
  const isColor = !color || /^#(?:[\da-f]{3}){1,2}$/i.test(color);
  if (!isColor) values.note(path[0] ?? '', `found "${color}", expected a color such as #e22d30`);
  return {
    highlightColor: isColor ? color : undefined,
    fontFamilyPrimary: values.text(vars('fontfamilyprimary')),
    fontFamilySecondary: values.text(vars('fontfamilysecondary')),
  };
}
