/** What crawlers are asked to leave alone; `sitemaps` are absolute URLs, `disallowed` addresses. */
export function renderRobots(sitemaps: string[], disallowed: string[]): string {
  return [
    'User-agent: *',
    ...disallowed.map((address) => `Disallow: ${address}`),
    '',
    ...sitemaps.map((url) => `Sitemap: ${url}`),
    '',
  ].join('\n');
}

export interface LlmsLink {
  title: string;
  url: string;
  note: string;
}

/** A map of the site for language models: https://llmstxt.org */
export function renderLlms(
  title: string,
  description: string,
  parts: { title: string; links: LlmsLink[] }[],
): string {
  const listed = parts
    .filter(({ links }) => links.length > 0)
    .map(({ title, links }) => `## ${title}\n\n${links.map(line).join('\n')}\n`);
  return `# ${title}\n\n${description ? `> ${oneLine(description)}\n\n` : ''}${listed.join('\n')}`;
}

function line({ title, url, note }: LlmsLink): string {
  const name = oneLine(title).replace(/[[\]]/g, '\\$&');
  return `- [${name}](${url})${note ? `: ${oneLine(note)}` : ''}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** An article as one file of markdown; `facts` by name. */
export function renderMarkdown(
  title: string,
  lead: string,
  facts: Record<string, string>,
  body: string,
): string {
  const known = Object.entries(facts).filter(([, value]) => value);
  const head = known.map(([name, value]) => `- ${name}: ${oneLine(value)}`).join('\n');
  return [`# ${oneLine(title)}`, lead && `> ${oneLine(lead)}`, head, body.trim()]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}
