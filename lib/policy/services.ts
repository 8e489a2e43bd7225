import type { Analytics, CommentSystem } from '../settings/site';

/** What of other origins a page loads, by its kind. */
export interface Sources {
  scripts: string[];
  styles: string[];
  fonts: string[];
  frames: string[];
}

const NOTHING: Sources = { scripts: [], styles: [], fonts: [], frames: [] };

/** Where a system for comments loads its parts from, as each of them documents it. */
export function sourcesOfComments(system: CommentSystem): Sources {
  if ('disqus' in system) {
    const hosts = ['https://*.disqus.com', 'https://disqus.com', 'https://*.disquscdn.com'];
    return { ...NOTHING, scripts: hosts, styles: hosts, frames: hosts };
  }
  if ('giscus' in system) return everywhere('https://giscus.app');
  if ('utterances' in system) return everywhere('https://utteranc.es');
  if ('waline' in system) {
    const script = originOf(system.waline.src ?? 'https://unpkg.com');
    return { ...NOTHING, scripts: script, styles: script };
  }
  if ('twikoo' in system) {
    return { ...NOTHING, scripts: originOf(system.twikoo.src ?? 'https://cdn.jsdelivr.net') };
  }
  return everywhere(...originOf(system.script.src));
}

/** Where what counts visits is loaded from. */
export function sourcesOfAnalytics({ google, umami, plausible, baidu }: Analytics): Sources {
  const scripts = [
    ...(google ? ['https://www.googletagmanager.com'] : []),
    ...(umami ? originOf(umami.src) : []),
    ...(plausible ? originOf(plausible.src) : []),
    ...(baidu ? ['https://hm.baidu.com'] : []),
  ];
  return { ...NOTHING, scripts };
}

/** The style sheets and scripts of a site's own; a path is its own origin. */
export function sourcesOfCustom(customCss: string[], customJs: string[]): Sources {
  const styles = customCss.flatMap(originOf);
  return { ...NOTHING, scripts: customJs.flatMap(originOf), styles, fonts: styles };
}

function everywhere(...origins: string[]): Sources {
  return { ...NOTHING, scripts: origins, styles: origins, frames: origins };
}

function originOf(address: string): string[] {
  return /^https?:/i.test(address) && URL.canParse(address) ? [new URL(address).origin] : [];
}
