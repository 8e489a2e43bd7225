const SHORT = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;

/** The two days that `03/04/2025` may be, as `2025-03-04` is written; null for any other text. */
export function daysOf(text: string): { one: string; other: string } | null {
  const [, first = '', second = '', year = ''] = SHORT.exec(text.trim()) ?? [];
  const isMonth = (number: string) => Number(number) >= 1 && Number(number) <= 12;
  if (!isMonth(first) || !isMonth(second) || Number(first) === Number(second)) return null;
  const [a, b] = [first.padStart(2, '0'), second.padStart(2, '0')];
  return { one: `${year}-${a}-${b}`, other: `${year}-${b}-${a}` };
}
