import type { Abouts } from './about';

/** Rules about how front matter is written. */
export const FRONT_MATTER: Abouts = {
  'front-matter-size': {
    zh: '文件头大得不像是人写的，只读取开头一部分。多半是缺了结束标记，正文被当成了文件头。',
    en: 'Front matter is larger than anybody writes it, so only its beginning is read. Most often its closing line is missing, and the body was taken for it.',
  },
  'front-matter-unclosed': {
    zh: '文件头没有结束标记。读到最后一行像字段的地方为止，其余算作正文。',
    en: 'Nothing closes the front matter. It is read up to the last line that looks like a field; the rest is the body.',
  },
  'front-matter-language': {
    zh: '文件头只能用 YAML、TOML 或 JSON。用程序语言写的文件头不会执行，字段全部丢失。',
    en: 'Front matter is YAML, TOML or JSON. In any other language it is never run, and all of its fields are lost.',
  },
  'front-matter-unreadable': {
    zh: '解析文件头时出错，字段全部丢失。',
    en: 'Reading the front matter failed, and its fields are lost.',
  },
  'yaml-full-width-colon': {
    zh: '中文输入法打出的“：”不是 YAML 的冒号。这里按半角冒号理解，别的程序会丢掉这个字段。--fix 可以改正。',
    en: 'The colon of a Chinese input method is none to YAML. It is taken for one here; other programs lose the field. --fix mends it.',
  },
  'yaml-no-space': {
    zh: 'YAML 的冒号后面要有空格，否则整行不是字段。这里按有空格理解，别的程序会丢掉它。--fix 可以改正。',
    en: 'YAML wants a space behind the colon; without it the line is no field. It is taken for one here; other programs lose it. --fix mends it.',
  },
  'yaml-colon': {
    zh: '没有引号的值里有“冒号加空格”，YAML 会把它当成又一个字段。给整个值加上引号；--fix 可以改正。',
    en: 'A colon and a space inside a value without quotes begin another field to YAML. Put quotes around the value; --fix does so.',
  },
  'yaml-inner-quotes': {
    zh: '值里面的引号提前结束了这个值，后面的字会丢失。里外用不同的引号。',
    en: 'A quote inside the value ends it too early, and what follows is lost. Use one kind around the value and another inside.',
  },
  'yaml-unclosed-quote': {
    zh: '引号没有配对，后面的字段可能都被吞进这个值里。',
    en: 'A quote has no partner, and the fields below may be swallowed by the value.',
  },
  'yaml-backslash': {
    zh: '双引号里的反斜杠是转义符。写两个，或改用单引号。',
    en: 'In double quotes a backslash gives what follows another meaning. Write two, or use single quotes.',
  },
  'yaml-first-character': {
    zh: '@、&、*、! 等字符开头的值在 YAML 里另有含义，内容会丢失。给值加上引号。',
    en: 'A value that begins with @, &, *, ! and the like means something else to YAML, and its text is lost. Put quotes around it.',
  },
  'yaml-bracket': {
    zh: '方括号或花括号没有配对。列表写成 [a, b]；含括号的文字加上引号。',
    en: 'Brackets have no partner. Write a list as [a, b], and put quotes around a text with brackets.',
  },
  'yaml-full-width-quotes': {
    zh: '中文引号“”不是 YAML 的引号，会成为值的一部分。',
    en: 'Chinese quotation marks are no quotes to YAML, and become part of the value.',
  },
  'yaml-full-width-comma': {
    zh: '列表里的全角逗号不分隔各项：几个标签变成了一个。',
    en: 'A full-width comma separates nothing in a list: several tags become one.',
  },
  'yaml-list-item': {
    zh: '列表的短横后面要有空格，否则这一行不是列表项。',
    en: 'The hyphen of a list wants a space behind it; without it the line is no entry.',
  },
  'yaml-no-field': {
    zh: '文件头里有一行不是字段，内容会丢失。',
    en: 'A line in the front matter is no field, and is lost.',
  },
  'yaml-tab': {
    zh: 'YAML 不允许用制表符缩进。换成空格；--fix 可以改正。',
    en: 'YAML allows no tabs for indentation. Use spaces; --fix does so.',
  },
  'yaml-indent': {
    zh: '同一层的各项缩进不一致，YAML 无法判断它们的关系。',
    en: 'Entries of one level are indented differently, so YAML cannot tell what belongs to what.',
  },
  'yaml-syntax': {
    zh: '这里不符合 YAML 语法。能单独读懂的字段会保留，其余丢失。',
    en: 'What stands here is not YAML. Fields that can be read alone are kept, the others are lost.',
  },
  'yaml-key': {
    zh: '字段名不是文字，因此没有任何字段会用到它。',
    en: 'The name of the field is no text, so nothing will ever ask for it.',
  },
  'yaml-repeated-key': {
    zh: '同一个字段写了两次，只有最后一次有效。两次一模一样时 --fix 会删去一次。',
    en: 'A field is set twice, and only the last one counts. Where both are alike, --fix takes one out.',
  },
  'yaml-comment': {
    zh: '空格加 # 之后是注释：标题的后半截会丢失。给值加上引号；--fix 可以改正。',
    en: 'What follows a space and # is a comment: half of a title may be lost. Put quotes around the value; --fix does so.',
  },
  'yaml-aliases': {
    zh: '别名层层展开后过大，可能拖垮程序，因此不再展开。',
    en: 'Aliases grow too large when they are followed, which could bring a program down, so they are not.',
  },
  'json-syntax': {
    zh: '这里不符合 JSON 语法，字段丢失。',
    en: 'What stands here is not JSON, and the fields are lost.',
  },
  'toml-syntax': {
    zh: '这里不符合 TOML 语法，字段丢失。',
    en: 'What stands here is not TOML, and the fields are lost.',
  },
};
