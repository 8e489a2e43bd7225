import { describe, expect, test } from 'vitest';
import { describeProblem } from './describe-problem';
import { RULES, type RuleName } from './rules';
import { EN } from './words/en';
import type { Text } from './words/words';
import { ZH } from './words/zh';

const RULE_NAMES = Object.keys(RULES) as RuleName[];

describe.each(RULE_NAMES)('the rule %s', (rule) => {
  test.each(['message', 'expected'] as const)('says its %s in both languages alike', (part) => {
    const [en, zh] = [EN[rule][part], ZH[rule][part]];
    expect(variantsOf(zh)).toEqual(variantsOf(en));
    for (const variant of variantsOf(en)) {
      expect(namesIn(textOf(zh, variant))).toEqual(namesIn(textOf(en, variant)));
      expect(textOf(zh, variant)).toMatch(/\p{Script=Han}|^\{\w+\}$/u);
    }
  });
});

test('what a problem says of itself stands in its words', () => {
  const problem = { rule: 'yaml-repeated-key' as const, data: { key: 'title' } };
  expect(describeProblem(problem).message).toBe('"title" is set twice');
  expect(describeProblem(problem, 'zh').message).toBe('“title”写了两次');
  const variant = { rule: 'not-text' as const, data: { variant: 'binary' } };
  expect(describeProblem(variant).message).toBe('The file is binary');
});

function variantsOf(text: Text): string[] {
  return typeof text === 'string' ? [''] : Object.keys(text);
}

function textOf(text: Text, variant: string): string {
  return typeof text === 'string' ? text : (text[variant] ?? '');
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();
}
