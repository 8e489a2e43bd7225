import { standingPage } from '../look/error-page';

const TITLES = {
  'no-preview': ['没有这样的预览', 'There is no such preview'],
  'preview-over': ['预览链接已过期', 'This link to a preview has expired'],
  'preview-no-file': ['这里没有要预览的文件', 'The file to be previewed is not here'],
  'preview-no-branch': [
    '这里没有要预览的分支或文件',
    'The branch to be previewed, or its file, is not here',
  ],
} as const;

const TEXTS = {
  'no-preview': [
    '链接不完整，或已失效。请让发给您链接的人再发一个。',
    'The link is not whole, or no longer valid. Ask whoever sent it for another one.',
  ],
  'preview-over': ['请让发给您链接的人再发一个。', 'Ask whoever sent it for another one.'],
  'preview-no-file': [
    '它可能已改名或删除，也可能还没有送到这台服务器。',
    'It may have been renamed or deleted, or has not reached this server yet.',
  ],
  'preview-no-branch': [
    '它可能已合并或删除，也可能推送还没有送到这台服务器。',
    'It may have been merged or deleted, or its push has not reached this server yet.',
  ],
} as const;

const READ = ['阅读已发布的文章', 'Read what is published'] as const;

/**
 * A page that says why a link shows no preview, in Chinese and English, since nobody knows who has the
 * link; `address`, percent-encoded, is where readers have what it is about.
 */
export function noPreviewPage(kind: keyof typeof TITLES, address?: string): string {
  const [title, titleInEnglish] = TITLES[kind];
  const [text, textInEnglish] = TEXTS[kind];
  const link =
    address && `<nav><a href="${address}">${READ[0]} <span lang="en">${READ[1]}</span></a></nav>`;
  return standingPage(
    'zh-CN',
    `${title} · ${titleInEnglish}`,
    `<h1>${title}</h1>
<p>${text}</p>
<h2 lang="en">${titleInEnglish}</h2>
<p lang="en">${textInEnglish}</p>${link ?? ''}`,
  );
}
