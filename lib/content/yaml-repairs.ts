import type { Report } from '../problems/problem';
import { excerptAt, placeAt } from './report';
import { repairItems } from './yaml-items';

/** A block with what YAML reads otherwise than anybody means it, as it is meant; each is reported. */
export function repairYaml(block: string, report: Report): string {
  return repairItems(repairColons(block, report), report);
}

// `title：x` and `title:x` are not `key: value` to YAML, but cannot have been meant otherwise.
const GLUED_KEY = /^([A-Za-z_][\w-]*)(?:：[ \t]*|:(?!\/\/)(?=[^\s:])(?!.*:(?:\s|$)))(.*)$/gm;

function repairColons(block: string, report: Report): string {
  return block.replace(GLUED_KEY, (line: string, key: string, value: string, offset: number) => {
    const rule = line[key.length] === '：' ? 'yaml-full-width-colon' : 'yaml-no-space';
    const found = excerptAt(block, offset);
    report({ rule, ...placeAt(block, offset + key.length, 1), found, data: { key } });
    return `${key}: ${value}`;
  });
}

/** Around a date, a number or a boolean, which quotes of Chinese cannot belong to. */
const WRAPPED = /^([\w-]+:[ \t]+)([“”＂](true|false|[-+\d][-+\d.:/ TZ]*)[“”＂])[ \t]*$/gim;

/** Full-width quotes taken for those of YAML, where a value is no text. */
export function repairQuotes(block: string, report: Report): string {
  if (!/[“”＂]/.test(block)) return block;
  return block.replace(
    WRAPPED,
    (_line: string, key: string, quoted: string, value: string, offset: number) => {
      const place = placeAt(block, offset + key.length, quoted.length);
      report({ rule: 'yaml-full-width-quotes', ...place, found: excerptAt(block, offset) });
      return key + value;
    },
  );
}
