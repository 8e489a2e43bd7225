import { element, escapeXml } from './xml';

/** How browsers search a site: https://github.com/dewitt/opensearch; `search` is an absolute URL. */
export function renderOpenSearch(title: string, language: string, search: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
${element('ShortName', title.slice(0, 16))}
${element('LongName', title.slice(0, 48))}
<Description>${escapeXml(title)}</Description>
${element('Language', language)}
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" method="get" template="${escapeXml(`${search}?q={searchTerms}`)}"/>
<Url type="application/atom+xml" method="get" template="${escapeXml(`${search}atom.xml?q={searchTerms}`)}"/>
</OpenSearchDescription>
`;
}
