import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runProgram } from '../testing/processes';
import type { Numbers } from './costs';
import type { BenchSite } from './site';

const TIMEOUT_MS = 120_000;
const MOST_ARTICLES = 10_000;
const LANGUAGES = ['zh-CN', 'zh-HK', 'zh-TW', 'en'];

const HEAD =
  '<!doctype html><meta charset="utf-8"><title>{{ .Title }}</title><h1>{{ .Title }}</h1>';
const LAYOUTS = {
  'single.html': `${HEAD}{{ .Content }}`,
  'list.html': `${HEAD}{{ range (.Paginate .Pages).Pages }}<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>{{ .Summary }}{{ end }}{{ template "_internal/pagination.html" . }}`,
  'terms.html': `${HEAD}{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}`,
};

/** Builds the archive with Hugo and a few lines of layout; nothing where Hugo is not installed. */
export async function measureHugo({ count, folder }: BenchSite): Promise<Numbers> {
  if (count > MOST_ARTICLES || spawnSync('hugo', ['version']).status !== 0) return {};
  const place = `${folder}-hugo`;
  const layouts = path.join(place, 'layouts/_default');
  mkdirSync(layouts, { recursive: true });
  for (const [name, text] of Object.entries(LAYOUTS)) writeFileSync(path.join(layouts, name), text);
  writeFileSync(path.join(place, 'config.json'), JSON.stringify(hugoSettings(folder)));
  const { code, seconds, peakMb, output } = await runProgram('hugo', ['--quiet'], {
    cwd: place,
    timeoutMs: TIMEOUT_MS,
  });
  rmSync(place, { recursive: true, force: true });
  if (code === 0) return { hugoSeconds: seconds, hugoMb: peakMb };
  console.log(`  Hugo: ${code === null ? 'no end in 120 s' : output.slice(-500)}`);
  return {};
}

function hugoSettings(folder: string) {
  return {
    baseURL: 'http://localhost/',
    defaultContentLanguage: 'zh-cn',
    defaultContentLanguageInSubdir: true,
    timeout: '120s',
    languages: Object.fromEntries(
      LANGUAGES.map((language) => [
        language.toLowerCase(),
        { languageName: language, contentDir: path.join(folder, 'content', language) },
      ]),
    ),
  };
}
