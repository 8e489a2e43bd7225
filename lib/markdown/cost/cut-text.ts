/** The beginning of a text, up to the end of a line, or else of a word, where one is near. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const part = text.slice(0, length);
  const line = part.lastIndexOf('\n');
  if (line > length / 2) return part.slice(0, line);
  const space = part.lastIndexOf(' ');
  if (space > length / 2) return part.slice(0, space);
  return part.replace(/[\uD800-\uDBFF]$/, '');
}
