import type { ProblemLanguage } from '../problems/language';
import { fillPlaces } from '../words/places';

const EN = {
  published: 'Readers have it already: the link leads to {place}.',
  absent:
    'The server does not show it yet: it has another PREVIEW_SECRET, or not this file or branch.',
  none: 'What answers there (status {status}) shows no previews: it needs the same PREVIEW_SECRET.',
  silent: 'The server could not be asked whether it shows it ({reason}).',
};

const ZH: typeof EN = {
  published: '读者已能看到：链接会转到 {place}。',
  absent: '服务器现在还不能显示：PREVIEW_SECRET 不同，或没有这个文件或分支。',
  none: '该地址的应答（状态 {status}）不提供预览：需要相同的 PREVIEW_SECRET。',
  silent: '无法询问服务器能否显示（{reason}）。',
};

const WORDS = { en: EN, zh: ZH };
const PATIENCE_MS = 5000;

/**
 * Opens a link to a preview as whoever gets it will, and says what is wrong with it now; undefined
 * where it shows what it is for.
 */
export async function tryLink(
  link: string,
  language: ProblemLanguage,
): Promise<string | undefined> {
  const words = WORDS[language];
  try {
    const { status, headers } = await fetch(link, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!headers.get('x-robots-tag')?.includes('noarchive')) {
      return fillPlaces(words.none, { status: String(status) });
    }
    if (status === 307)
      return fillPlaces(words.published, { place: headers.get('location') ?? '' });
    return status === 200 ? undefined : words.absent;
  } catch (error) {
    const { name, cause } = error instanceof Error ? error : new Error(String(error));
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : name;
    return fillPlaces(words.silent, { reason: code });
  }
}
