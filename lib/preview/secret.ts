/** What is shorter can be guessed from one link that somebody has. */
const SHORTEST = 16;

/** What links to previews are signed with, `PREVIEW_SECRET`; undefined where there are none. */
export function previewSecret(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const secret = env.PREVIEW_SECRET ?? '';
  return secret.length < SHORTEST ? undefined : secret;
}

/** Says what is wrong with `PREVIEW_SECRET`, and ends the process, where something is. */
export function expectPreviewSecret(): void {
  const { PREVIEW_SECRET: secret } = process.env;
  if (!secret || previewSecret()) return;
  console.error(
    `PREVIEW_SECRET: found ${secret.length} characters; expected at least ${SHORTEST}, or none`,
  );
  process.exit(1);
}
