/** What is shorter could be guessed. */
const SHORTEST = 16;

/** The secret with which editors sign in, `EDITOR_TOKEN`; undefined where there is none of use. */
export function editorToken(): string | undefined {
  const { EDITOR_TOKEN: token = '' } = process.env;
  return token.length >= SHORTEST ? token : undefined;
}

/** Says so where a token is there and of no use. */
export function sayWhereShort(): void {
  const { length } = process.env.EDITOR_TOKEN ?? '';
  if (length === 0 || length >= SHORTEST) return;
  console.error(
    `EDITOR_TOKEN: found ${length} characters, expected ${SHORTEST} or more. The editors' page is off.`,
  );
}
