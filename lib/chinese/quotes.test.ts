import { expect, test } from 'vitest';
import { getConverter } from './converters';

test.each([
  ['“萤火号”夜渡', 'zh-TW', '「螢火號」夜渡'],
  ['“他说‘好’。”', 'zh-HK', '「他説『好』。」'],
  ['don’t 停，Macy’s 与 the 1990s’ end', 'zh-TW', 'don’t 停，Macy’s 與 the 1990s’ end'],
  ['「加密寒冬」『終』', 'zh-CN', '“加密寒冬”‘终’'],
] as const)('%s, %s', async (text, variant, converted) => {
  const convert = await getConverter(variant === 'zh-CN' ? 'zh-TW' : 'zh-CN', variant);
  expect(convert(text)).toBe(converted);
});
