import { RULE_NAMES, RULES, type RuleName } from '../../problems/rules';
import { aboutRule, ROOMS } from './rooms';
import { titleOf } from './title';

/** Articles that show a rule: one that goes against it, one that does not. */
export interface Examples {
  wrong?: string;
  right?: string;
}

/** `docs/rules/<rule>.md`. */
export function writePage(rule: RuleName, { wrong, right }: Examples): string {
  const about = aboutRule(rule);
  const parts = [
    `# ${rule}`,
    `${sayLevel(rule)} · [全部规则 · all rules](README.md) · [checking.md](../checking.md)`,
    `> ${titleOf(rule, 'zh')}\n>\n> ${titleOf(rule, 'en')}`,
    about?.zh,
    about?.en,
    wrong && `## 错误 · Wrong\n\n${fence(wrong)}`,
    right && `## 正确 · Right\n\n${fence(right)}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const INTRODUCTION = `# 检查规则 · Rules of the check

\`npm run check\` 按这些规则检查；级别可以在 \`site.yaml\` 的 \`check\` 中改。 These are what \`npm run check\` looks for; \`check\` in \`site.yaml\` says otherwise what they weigh. [checking.md](../checking.md) has the rest.
`;

/** `docs/rules/README.md`. */
export function writeIndex(): string {
  const rooms = ROOMS.map(({ title, about }) => {
    const rules = RULE_NAMES.filter((rule) => rule in about);
    const rows = rules.map((rule) => {
      const cells = [
        `[${rule}](${rule}.md)`,
        RULES[rule],
        titleOf(rule, 'zh'),
        titleOf(rule, 'en'),
      ];
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    });
    return `## ${title}\n\n| 规则 · rule | 级别 · level | | |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return [INTRODUCTION, ...rooms].join('\n');
}

function sayLevel(rule: RuleName): string {
  const levels = { error: '错误 · error', warning: '警告 · warning', off: '默认关闭 · off' };
  return `**${levels[RULES[rule]]}**`;
}

/** Longer than any fence inside. */
function fence(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const marks = '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
  return `${marks}markdown\n${text.trimEnd()}\n${marks}`;
}
