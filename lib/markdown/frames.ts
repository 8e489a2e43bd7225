/** Addresses that a frame may show: the players of YouTube, Vimeo and bilibili. */
export const framePattern =
  /^https:\/\/(?:(?:www\.)?youtube(?:-nocookie)?\.com\/embed|player\.vimeo\.com\/video|player\.bilibili\.com)\/[^\s"<>]*$/;

/** The address over https when a frame may show it. */
export function frameSource(source: unknown): string | undefined {
  const url = String(source ?? '')
    .trim()
    .replace(/^(?:https?:)?\/\//i, 'https://');
  return framePattern.test(url) ? url : undefined;
}
