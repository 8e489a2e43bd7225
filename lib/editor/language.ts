import type { IncomingHttpHeaders } from 'node:http';
import Negotiator from 'negotiator';
import type { ProblemLanguage } from '../problems/language';
import type { Site } from '../settings/site';

/** The language of the editors' page that a browser asks for; else that of the site. */
export function chooseEditorLanguage(site: Site, headers: IncomingHttpHeaders): ProblemLanguage {
  const languages: ProblemLanguage[] = /^zh\b/i.test(site.defaultLanguage)
    ? ['zh', 'en']
    : ['en', 'zh'];
  const accepted = new Negotiator({ headers }).languages(languages);
  return languages.find((language) => language === accepted[0]) ?? languages[0] ?? 'en';
}
