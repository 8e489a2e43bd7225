/** A text as a value of YAML in quotes, on one line. */
export function quote(text: string): string {
  const isDouble = text.includes("'") && !/["\\]/.test(text);
  return isDouble ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
}
