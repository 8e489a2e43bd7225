import { pathify } from '../../addresses/text';
import { formatIso } from '../../time/write-time';
import { formatByLayout } from '../../words/go-layout';

/** What an archetype may ask of the article that is made from it. */
export interface TemplateFacts {
  title: string;
  /** The file's name without language and extension. */
  name: string;
  /** Below `content/`. */
  path: string;
  /** The folder at the top, as Hugo has it; empty for none. */
  section: string;
  language: string;
  siteTitle: string;
  baseUrl: string;
  /** Epoch milliseconds. */
  date: number;
  timeZone: string;
}

/** The value of a variable of Hugo's archetypes, `.Name`; undefined for all others. */
export function variableOf(variable: string, facts: TemplateFacts): string | undefined {
  switch (variable.replace(/^\$?\./, '')) {
    case 'Name':
    case 'File.ContentBaseName':
    case 'File.BaseFileName':
    case 'File.TranslationBaseName':
      return facts.name;
    case 'Title':
    case 'LinkTitle':
      return facts.title;
    case 'Date':
      return formatIso({ time: facts.date, timeZone: facts.timeZone }).replace(/\.\d+/, '');
    case 'Type':
      return facts.section || 'page';
    case 'Section':
    case 'File.Section':
      return facts.section;
    case 'File.Path':
      return facts.path;
    case 'File.Dir':
      return facts.path.replace(/[^/]+$/, '');
    case 'File.LogicalName':
      return facts.path.replace(/^.*\//, '');
    case 'Lang':
    case 'File.Lang':
    case 'Language.Lang':
    case 'Site.Language.Lang':
    case 'Site.Language.LanguageCode':
    case 'Site.LanguageCode':
    case 'site.Language.Lang':
    case 'site.LanguageCode':
      return facts.language;
    case 'Site.Title':
    case 'site.Title':
      return facts.siteTitle;
    case 'Site.BaseURL':
    case 'site.BaseURL':
      return facts.baseUrl;
    default:
      return undefined;
  }
}

type Call = (values: string[], facts: TemplateFacts) => string | undefined;

/** The functions of Hugo that archetypes call, by every name: the last value is what is piped. */
const CALLS: Record<string, Call> = {
  print: (values) => values.join(''),
  lower: ([text]) => text?.toLowerCase(),
  upper: ([text]) => text?.toUpperCase(),
  title: ([text]) =>
    text?.replace(/(?<![\p{L}\p{N}\p{M}'’])\p{L}/gu, (first) => first.toUpperCase()),
  humanize: ([text]) => humanize(text),
  urlize: ([text]) => text && pathify(text),
  trim: ([text, marks]) => text && marks && trim(text, marks),
  replace: ([text, from, to]) => (to === undefined ? undefined : text?.replaceAll(from ?? '', to)),
  default: ([other, text]) => text || other,
  now: (_, facts) => variableOf('.Date', facts),
  format: ([layout], facts) => formatDate(layout, facts),
};

const NAMES: Record<string, string> = {
  'strings.ToLower': 'lower',
  'strings.ToUpper': 'upper',
  'strings.Title': 'title',
  'strings.Replace': 'replace',
  'strings.Trim': 'trim',
  'inflect.Humanize': 'humanize',
  'urls.URLize': 'urlize',
  anchorize: 'urlize',
  'urls.Anchorize': 'urlize',
  'fmt.Print': 'print',
  safeHTML: 'print',
  'time.Now': 'now',
  'now.Format': 'format',
  'time.Now.Format': 'format',
  '.Date.Format': 'format',
  dateFormat: 'format',
  'time.Format': 'format',
};

/** What a function makes of its values; undefined where it is not known, or does not fit. */
export function call(name: string, values: string[], facts: TemplateFacts): string | undefined {
  const known = NAMES[name] ?? name;
  return Object.hasOwn(CALLS, known) ? CALLS[known]?.(values, facts) : undefined;
}

function formatDate(layout = '', { date, language, timeZone }: TemplateFacts): string {
  return formatByLayout(date, layout, language, timeZone);
}

function humanize(text = ''): string {
  const words = text.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function trim(text: string, marks: string): string {
  const characters = Array.from(text);
  const keeps = (character: string) => !marks.includes(character);
  return characters
    .slice(characters.findIndex(keeps), characters.findLastIndex(keeps) + 1)
    .join('');
}
