import { reportAsJson } from './as-json';
import { reportAsSarif } from './as-sarif';
import { reportByRule } from './by-rule';
import { reportForGithub } from './for-github';
import { reportForPeople } from './for-people';
import type { Reporter } from './report';

export const FORMATS = ['people', 'json', 'github', 'sarif', 'counts'] as const;
export type Format = (typeof FORMATS)[number];

export const REPORTERS: Record<Format, Reporter> = {
  people: reportForPeople,
  json: reportAsJson,
  github: reportForGithub,
  sarif: reportAsSarif,
  counts: reportByRule,
};

export function isFormat(name: string): name is Format {
  return FORMATS.some((format) => format === name);
}
