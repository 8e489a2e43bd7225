import { parseArgs } from 'node:util';
import { chooseProblemLanguage, type ProblemLanguage } from '../../problems/language';
import { nearest } from '../../settings/schema/nearest';
import { CheckError } from '../check-error';
import { FORMATS, type Format, isFormat } from '../report/formats';
import { isOption, OPTIONS, type OptionName } from './options';
import { COMMAND_WORDS, type CommandWords } from './words';

/** What was asked of a check. */
export interface Asked {
  /** Files and folders, as they are written. */
  paths: string[];
  /** The revision since which files changed. */
  changed: string | undefined;
  staged: boolean;
  format: Format;
  language: ProblemLanguage;
  maxWarnings: number;
  /** Undefined for the site's own. */
  baseline: string | undefined;
  noBaseline: boolean;
  writeBaseline: boolean;
  fix: boolean;
  dryRun: boolean;
  rules: boolean;
  help: boolean;
}

type Env = Record<string, string | undefined>;

/** The language in which somebody is told that the arguments are wrong. */
export function languageOfArguments(words: string[], env: Env): ProblemLanguage {
  const index = words.findIndex((word) => /^--language(?:=|$)/.test(word));
  const word = words[index];
  const asked = word?.includes('=') ? word.slice(word.indexOf('=') + 1) : words[index + 1];
  return chooseProblemLanguage(word === undefined ? undefined : asked, env);
}

/** Reads what stands behind `npm run check --`. Throws `CheckError` for what it cannot be. */
export function readArguments(words: string[], env: Env): Asked {
  const language = languageOfArguments(words, env);
  const say = COMMAND_WORDS[language];
  const { values, positionals, tokens } = parseArgs({
    args: words.map((word, index) => withRevision(word, words[index + 1])),
    options: OPTIONS,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') expectOption(token, say);
  const text = (name: OptionName) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const is = (name: OptionName) => values[name] === true;
  const format = text('format') ?? 'people';
  if (!isFormat(format)) throw new CheckError(say.notOneOf('--format', format, [...FORMATS]));
  const asked = {
    paths: positionals,
    changed: text('changed'),
    staged: is('staged'),
    format,
    language: readLanguage(text('language'), language, say),
    maxWarnings: readMost(text('max-warnings'), say),
    baseline: text('baseline'),
    noBaseline: is('no-baseline'),
    writeBaseline: is('write-baseline'),
    fix: is('fix'),
    dryRun: is('dry-run'),
    rules: is('rules'),
    help: is('help'),
  };
  expectToFit(asked, say);
  return asked;
}

/** `--changed` alone is about the last commit. */
function withRevision(word: string, next: string | undefined): string {
  const isAlone = word === '--changed' && (next === undefined || next.startsWith('-'));
  return isAlone ? '--changed=HEAD' : word;
}

function expectOption(
  { name, rawName, value }: { name: string; rawName: string; value?: string | undefined },
  say: CommandWords,
): void {
  if (!isOption(name)) {
    const known = nearest(name, Object.keys(OPTIONS));
    throw new CheckError(`${say.unknownOption(rawName, `--${known}`)}\n\n${say.usage}`);
  }
  const isText = OPTIONS[name].type === 'string';
  if (isText && !value) throw new CheckError(say.needsValue(rawName));
  if (!isText && value !== undefined) throw new CheckError(say.takesNoValue(rawName));
}

function readLanguage(
  written: string | undefined,
  language: ProblemLanguage,
  say: CommandWords,
): ProblemLanguage {
  if (written === undefined || /^(?:zh|en)(?:[-_]|$)/i.test(written)) return language;
  throw new CheckError(say.notOneOf('--language', written, ['zh', 'en']));
}

function readMost(written: string | undefined, say: CommandWords): number {
  if (written === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw new CheckError(say.noNumber('--max-warnings', written));
}

function expectToFit(asked: Asked, say: CommandWords): void {
  const apart: [string, boolean, string, boolean][] = [
    ['--staged', asked.staged, '--changed', asked.changed !== undefined],
    ['--staged', asked.staged, '--fix', asked.fix],
    ['--baseline', asked.baseline !== undefined, '--no-baseline', asked.noBaseline],
    ['--write-baseline', asked.writeBaseline, '--no-baseline', asked.noBaseline],
    ['--dry-run', asked.dryRun, `--format ${asked.format}`, asked.format !== 'people'],
  ];
  for (const [one, isOne, other, isOther] of apart) {
    if (isOne && isOther) throw new CheckError(say.notTogether(one, other));
  }
  if (asked.dryRun && !asked.fix) throw new CheckError(say.needs('--dry-run', '--fix'));
}
