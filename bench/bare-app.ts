import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Workplace } from './workplace';

const ELEMENTS = 300;
/** What a page has besides its elements, and an element besides its text. */
const FRAME_BYTES = 5000;
const ELEMENT_BYTES = 45;

/**
 * Writes an app of Next.js alone; returns its folder. Its pages weigh about `sizeBytes`: one is made
 * with the build, articles when they are first asked for, a search each time.
 */
export function writeBareApp({ folder, program }: Workplace, sizeBytes: number): string {
  const bare = path.join(folder, 'bare');
  mkdirSync(bare);
  symlinkSync(path.join(program, 'node_modules'), path.join(bare, 'node_modules'));
  const files = {
    'package.json': '{ "name": "bare", "private": true, "type": "module" }\n',
    'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(folder)} } };\n`,
    'text.jsx': textSource(sizeBytes),
    'app/layout.jsx': LAYOUT,
    'app/page.jsx': "export { Text as default } from '../text';\n",
    'app/articles/[id]/page.jsx': ARTICLE,
    'app/search/page.jsx': SEARCH,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(bare, name)), { recursive: true });
    writeFileSync(path.join(bare, name), text);
  }
  return bare;
}

export function bareArticles(count: number): string[] {
  return Array.from({ length: count }, (_, number) => `/articles/${number}`);
}

export function bareSearches(count: number): string[] {
  return Array.from({ length: count }, (_, number) => `/search?q=${number}`);
}

/** A page holds its text twice: as HTML, and as what React needs to take it over. */
function textSource(sizeBytes: number): string {
  const bytes = (sizeBytes - FRAME_BYTES) / ELEMENTS - ELEMENT_BYTES;
  const text = 'a page of text '.repeat(100).slice(0, Math.max(1, Math.round(bytes / 2)));
  return `const parts = Array.from({ length: ${ELEMENTS} }, (_, part) => <p key={part}>${text}</p>);
export function Text() { return <main>{parts}</main>; }
`;
}

const LAYOUT =
  'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }\n';

const ARTICLE = `import { Text } from '../../../text';
export const dynamic = 'force-static';
export function generateStaticParams() { return []; }
export default async function Article({ params }) { return <><h1>{(await params).id}</h1><Text /></>; }
`;

const SEARCH = `import { Text } from '../../text';
export const dynamic = 'force-dynamic';
export default async function Search({ searchParams }) { return <><h1>{(await searchParams).q}</h1><Text /></>; }
`;
