/** The addresses in a list of pictures that are gone: one a line; a line that begins with # is a comment. */
export function parseGonePictures(text: string): string[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}
