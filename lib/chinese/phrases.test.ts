import { expect, test } from 'vitest';
import { getConverter } from './converters';

test.each([
  ['接受BBC中文采访时称', '接受BBC中文採訪時稱'],
  ['晚风采访团与英文采购', '晚風採訪團與英文採購'],
  ['记者采访了他，文采斐然', '記者採訪了他，文采斐然'],
  ['中国自制的光刻机，自制蛋糕', '中國自製的光刻機，自製蛋糕'],
  ['他不能自制，缺少自制力', '他不能自制，缺少自制力'],
])('%s is written %s', async (simplified, traditional) => {
  for (const variant of ['zh-TW', 'zh-HK'] as const) {
    expect((await getConverter('zh-CN', variant))(simplified)).toBe(traditional);
  }
});
