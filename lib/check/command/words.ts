import type { ProblemLanguage } from '../../problems/language';

/** What the command says besides its report. */
export interface CommandWords {
  usage: string;
  unknownOption: (name: string, nearest: string) => string;
  needsValue: (name: string) => string;
  takesNoValue: (name: string) => string;
  notOneOf: (name: string, found: string, known: string[]) => string;
  noNumber: (name: string, found: string) => string;
  notTogether: (one: string, other: string) => string;
  needs: (one: string, other: string) => string;
  notThere: (path: string) => string;
  notContent: (path: string) => string;
  mended: (files: number) => string;
  wouldMend: (files: number) => string;
  baselineWritten: (file: string, problems: number) => string;
  noBaseline: (file: string) => string;
  noSpacing: (reason: string) => string;
  tooManyWarnings: (found: number, most: number) => string;
}

const EN: CommandWords = {
  usage: `npm run check -- [PATH …] [options]

  PATH                     files and folders; without any, the whole archive
  --changed [REVISION]     files that changed since a revision of git (HEAD), and new ones
  --staged                 what is staged for the next commit, as it is staged
  --format NAME            people, json, github, sarif or counts
  --language zh|en         the language of what is told
  --max-warnings N         fails with more warnings than these
  --baseline FILE          what is known already (.check-baseline.json in the site's folder)
  --no-baseline            tells that, too
  --write-baseline         writes down what is found, as known
  --fix [--dry-run]        mends what is safe to mend, or shows what would change
  --rules                  lists the rules, and what each weighs
  --help                   shows this

It ends with 0, with 1 where there are errors or too many warnings, with 2 where it cannot check.`,
  unknownOption: (name, nearest) => `There is no option ${name}; did you mean ${nearest}?`,
  needsValue: (name) => `${name} needs a value behind it`,
  takesNoValue: (name) => `${name} takes no value`,
  notOneOf: (name, found, known) => `${name} is "${found}"; expected ${known.join(', ')}`,
  noNumber: (name, found) => `${name} is "${found}"; expected a whole number from 0 on`,
  notTogether: (one, other) => `${one} and ${other} do not go together`,
  needs: (one, other) => `${one} goes with ${other} only`,
  notThere: (path) => `${path} is not there, neither from here nor below content/`,
  notContent: (path) => `${path} is no content of the site`,
  mended: (files) => `${files} file${files === 1 ? '' : 's'} mended`,
  wouldMend: (files) => `${files} file${files === 1 ? '' : 's'} would be mended`,
  baselineWritten: (file, problems) =>
    `${file} knows ${problems} problem${problems === 1 ? '' : 's'}`,
  noBaseline: (file) => `There is no baseline ${file}`,
  noSpacing: (reason) =>
    `The rule spacing cannot be asked: autocorrect-node does not work on this machine (${reason})`,
  tooManyWarnings: (found, most) => `${found} warnings are more than ${most}`,
};

const ZH: CommandWords = {
  usage: `npm run check -- [路径 …] [选项]

  路径                     文件或目录；不写则检查全部
  --changed [版本]         相对 git 某一版本（默认 HEAD）改动过的文件和新文件
  --staged                 已暂存、即将提交的内容
  --format 格式            people、json、github、sarif 或 counts
  --language zh|en         输出的语言
  --max-warnings N         警告多于 N 个即为失败
  --baseline 文件          已知的问题（默认为站点目录中的 .check-baseline.json）
  --no-baseline            已知的问题也列出
  --write-baseline         把现有问题记为已知
  --fix [--dry-run]        改正可以放心改正的，或只显示会改什么
  --rules                  列出全部规则及其级别
  --help                   显示本说明

退出码：0 为通过，1 为有错误或警告过多，2 为无法检查。`,
  unknownOption: (name, nearest) => `没有选项 ${name}；是不是 ${nearest}？`,
  needsValue: (name) => `${name} 后面要有值`,
  takesNoValue: (name) => `${name} 不带值`,
  notOneOf: (name, found, known) => `${name} 写的是“${found}”；应为 ${known.join('、')}`,
  noNumber: (name, found) => `${name} 写的是“${found}”；应为从 0 开始的整数`,
  notTogether: (one, other) => `${one} 与 ${other} 不能同时使用`,
  needs: (one, other) => `${one} 只能与 ${other} 一起使用`,
  notThere: (path) => `${path} 不存在：当前目录和 content/ 中都没有`,
  notContent: (path) => `${path} 不是站点的内容`,
  mended: (files) => `已改正 ${files} 个文件`,
  wouldMend: (files) => `将改正 ${files} 个文件`,
  baselineWritten: (file, problems) => `${file} 记下了 ${problems} 个问题`,
  noBaseline: (file) => `基线文件 ${file} 不存在`,
  noSpacing: (reason) => `无法检查 spacing 规则：autocorrect-node 不能在本机运行（${reason}）`,
  tooManyWarnings: (found, most) => `警告有 ${found} 个，多于 ${most} 个`,
};

export const COMMAND_WORDS: Record<ProblemLanguage, CommandWords> = { en: EN, zh: ZH };
