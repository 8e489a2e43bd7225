import type { ProblemLanguage } from '../problems/language';
import type { Proposal } from './propose-merges';
import { addMerges } from './write-merges';

const WORDS = {
  en: {
    none: 'No spellings look like one term.',
    some: (count: number) =>
      `${count} terms are spelled in several ways. For tags.yaml, or --write:`,
    written: (count: number) => `${count} merges were added to tags.yaml.`,
  },
  zh: {
    none: '没有看起来相同的写法。',
    some: (count: number) => `${count} 个标签有多种写法。可写入 tags.yaml，或使用 --write：`,
    written: (count: number) => `已向 tags.yaml 添加 ${count} 项合并。`,
  },
};

/** What is proposed, as YAML to paste; behind each the articles of all, and of each other spelling. */
export function describeProposals(proposals: Proposal[], language: ProblemLanguage): string {
  const words = WORDS[language];
  if (proposals.length === 0) return `# ${words.none}\n`;
  return `# ${words.some(proposals.length)}\n${addMerges('', proposals, { counts: true })}`;
}

/** That so many were written. */
export function describeWritten(count: number, language: ProblemLanguage): string {
  return count === 0 ? WORDS[language].none : WORDS[language].written(count);
}
