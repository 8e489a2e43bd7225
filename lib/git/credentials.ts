/**
 * The environment in which git reads a repository of `GIT_TOKEN`'s: the token is a header for its
 * origin alone, and stands in no command line and no file. `user:token` names the user, too.
 */
export function credentialsFor(address: string): Record<string, string> {
  const token = process.env.GIT_TOKEN;
  if (!token || !/^https?:/i.test(address)) return {};
  const { origin, hostname } = new URL(address);
  const user = hostname === 'github.com' ? 'x-access-token' : 'oauth2';
  const pair = token.includes(':') ? token : `${user}:${token}`;
  const count = Number(process.env.GIT_CONFIG_COUNT || 0);
  return {
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: `http.${origin}/.extraHeader`,
    [`GIT_CONFIG_VALUE_${count}`]: `Authorization: Basic ${base64(pair)}`,
  };
}

/** A text without the token and without what stands before the host in addresses. */
export function withoutSecrets(text: string): string {
  const token = process.env.GIT_TOKEN;
  const parts = token ? [base64(token), token, ...token.split(':')] : [];
  let clean = text.replace(/(\w+:\/\/)[^/\s@]+@/g, '$1');
  for (const part of parts) if (part.length > 3) clean = clean.replaceAll(part, '…');
  return clean;
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
