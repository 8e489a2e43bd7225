import { z } from 'zod';
import { isRule, RULE_NAMES } from '../../problems/rules';
import { nearest } from './nearest';

const level = z.enum(['error', 'warning', 'off']);

const rules = z
  .record(z.string(), level)
  .superRefine((said, context) => {
    for (const name of Object.keys(said).filter((name) => !isRule(name))) {
      const message = `is no rule of the check; did you mean "${nearest(name, RULE_NAMES)}"?`;
      context.addIssue({ code: 'custom', path: [name], message });
    }
  })
  .default({});

const folder = z.strictObject({
  path: z
    .string()
    .min(1)
    .meta({
      description: 'A pattern of paths below `content/`; a folder stands for all that is in it.',
      examples: ['news/qq/**'],
    }),
  rules: rules.meta({
    description: 'What the rules weigh there.',
    examples: [{ 'missing-title': 'error' }],
  }),
});

/** What `npm run check` tells, by the names of its rules; `docs/rules/` has them all. */
export const check = z
  .strictObject({
    rules: rules.meta({
      description:
        'What the rules of `npm run check` weigh, by their names in [rules/](rules/README.md): `error`, `warning` or `off`.',
      examples: [{ 'lost-file': 'error', 'removed-html': 'off' }],
    }),
    folders: z
      .array(folder)
      .default([])
      .meta({ description: 'The same in some folders; the last entry that fits counts.' }),
  })
  .prefault({});

export type CheckSettings = z.output<typeof check>;
