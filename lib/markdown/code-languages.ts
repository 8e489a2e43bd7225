import type { LanguageInput } from 'shiki/core';

/** The languages whose code is coloured, by the name that the highlighter knows them by. */
const grammars: Record<string, () => Promise<{ default: LanguageInput }>> = {
  c: () => import('shiki/langs/c.mjs'),
  cpp: () => import('shiki/langs/cpp.mjs'),
  csharp: () => import('shiki/langs/csharp.mjs'),
  css: () => import('shiki/langs/css.mjs'),
  diff: () => import('shiki/langs/diff.mjs'),
  docker: () => import('shiki/langs/docker.mjs'),
  go: () => import('shiki/langs/go.mjs'),
  html: () => import('shiki/langs/html.mjs'),
  ini: () => import('shiki/langs/ini.mjs'),
  java: () => import('shiki/langs/java.mjs'),
  javascript: () => import('shiki/langs/javascript.mjs'),
  json: () => import('shiki/langs/json.mjs'),
  jsx: () => import('shiki/langs/jsx.mjs'),
  kotlin: () => import('shiki/langs/kotlin.mjs'),
  latex: () => import('shiki/langs/latex.mjs'),
  lua: () => import('shiki/langs/lua.mjs'),
  markdown: () => import('shiki/langs/markdown.mjs'),
  nginx: () => import('shiki/langs/nginx.mjs'),
  php: () => import('shiki/langs/php.mjs'),
  python: () => import('shiki/langs/python.mjs'),
  r: () => import('shiki/langs/r.mjs'),
  ruby: () => import('shiki/langs/ruby.mjs'),
  rust: () => import('shiki/langs/rust.mjs'),
  scss: () => import('shiki/langs/scss.mjs'),
  shellscript: () => import('shiki/langs/shellscript.mjs'),
  sql: () => import('shiki/langs/sql.mjs'),
  swift: () => import('shiki/langs/swift.mjs'),
  toml: () => import('shiki/langs/toml.mjs'),
  tsx: () => import('shiki/langs/tsx.mjs'),
  typescript: () => import('shiki/langs/typescript.mjs'),
  xml: () => import('shiki/langs/xml.mjs'),
  yaml: () => import('shiki/langs/yaml.mjs'),
};

/** What authors write for them. */
const aliases: Record<string, string> = {
  ...{ bash: 'shellscript', sh: 'shellscript', shell: 'shellscript', zsh: 'shellscript' },
  ...{ js: 'javascript', mjs: 'javascript', cjs: 'javascript', ts: 'typescript' },
  ...{ py: 'python', rb: 'ruby', rs: 'rust', kt: 'kotlin', golang: 'go', cs: 'csharp' },
  ...{ 'c#': 'csharp', 'c++': 'cpp', h: 'c', hpp: 'cpp', yml: 'yaml', md: 'markdown' },
  ...{ dockerfile: 'docker', svg: 'xml', tex: 'latex', patch: 'diff', conf: 'ini' },
};

/** The name of a language as the highlighter knows it; undefined for one that stays plain. */
export function languageOf(written: string): string | undefined {
  const name = written.toLowerCase();
  const known = Object.hasOwn(aliases, name) ? aliases[name] : name;
  return known && Object.hasOwn(grammars, known) ? known : undefined;
}

/** The grammar of a language that `languageOf` named. */
export async function loadGrammar(language: string): Promise<LanguageInput> {
  const grammar = await grammars[language]?.();
  return grammar?.default ?? [];
}
