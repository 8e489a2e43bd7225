/** The languages in which editors are told things. */
export type ProblemLanguage = 'en' | 'zh';

/**
 * The language that was asked for (`zh`, `zh-CN`, `en` …), else that of the environment; English where
 * neither says Chinese.
 */
export function chooseProblemLanguage(
  asked: string | undefined,
  env: Record<string, string | undefined>,
): ProblemLanguage {
  const wanted = asked || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^zh(?:[-_.@]|$)/i.test(wanted) ? 'zh' : 'en';
}
