import type { ProblemLanguage } from '../problems/language';
import type { Proposals } from './propose-merges';
import { addMerges } from './write-merges';

const WORDS = {
  en: {
    none: 'No spellings look like one term.',
    some: (count: number, file: string) =>
      `${count} terms are spelled in several ways. For ${file}, or --write:`,
    slips: 'These differ in a letter and may be two words; --write leaves them out:',
    written: (count: number, file: string) => `${count} merges were added to ${file}.`,
  },
  zh: {
    none: '没有看起来相同的写法。',
    some: (count: number, file: string) =>
      `${count} 个标签有多种写法。可写入 ${file}，或使用 --write：`,
    slips: '以下只差一个字母，也可能本来就是两个词；--write 不会写入：',
    written: (count: number, file: string) => `已向 ${file} 添加 ${count} 项合并。`,
  },
};

/** Where merges belong, and how to speak of it. */
export interface Telling {
  /** The file of merges, relative to the site's folder. */
  file: string;
  language: ProblemLanguage;
}

/**
 * What is proposed, as YAML to paste; behind each the articles of all, and of each other spelling. Slips
 * are comments there.
 */
export function describeProposals({ sure, slips }: Proposals, { file, language }: Telling): string {
  const words = WORDS[language];
  const yaml = (some: typeof sure) => addMerges('', some, { counts: true });
  const merges = sure.length > 0 ? `# ${words.some(sure.length, file)}\n${yaml(sure)}` : '';
  const comments =
    slips.length > 0 ? `# ${words.slips}\n${yaml(slips).replace(/^(?=.)/gm, '# ')}` : '';
  return merges + comments || `# ${words.none}\n`;
}

/** That so many were written. */
export function describeWritten(count: number, { file, language }: Telling): string {
  return count === 0 ? WORDS[language].none : WORDS[language].written(count, file);
}
