import type { WordsOfRules } from './words';

const FILE = '与文章放在一起，或放在静态文件目录中的文件';
const LINK = '指向本站文件的链接';
const FILE_OR_FOLDER = '文件或目录';

export const ZH: WordsOfRules = {
  encoding: {
    message: {
      replaced: '文件不是 UTF-8 编码，或曾经不是',
      gb18030: '文件不是 UTF-8 编码，按 GB18030 读取',
    },
    expected: 'UTF-8 编码的文本',
  },
  'not-text': {
    message: { binary: '这是二进制文件', unknown: '无法判断文件的编码' },
    expected: 'UTF-8 编码的文本',
  },
  unreadable: { message: '无法读取：{reason}', expected: '可以读取的文件或目录' },
  'left-out': {
    message: {
      nowhere: '未收录：链接的目标不存在',
      outside: '未收录：链接指向站点之外',
      private: '未收录：链接指向隐藏的内容',
      folder: '未收录：链接指向目录',
      pipe: '未收录：这是管道',
      socket: '未收录：这是套接字',
      device: '未收录：这是设备',
    },
    expected: {
      ...{ nowhere: LINK, outside: LINK, private: LINK, folder: LINK },
      ...{ pipe: FILE_OR_FOLDER, socket: FILE_OR_FOLDER, device: FILE_OR_FOLDER },
    },
  },
  'given-up': { message: '已放弃读取该文件：{reason}', expected: '一秒内能读完的文件' },
  'front-matter-size': {
    message: '文件头（front matter）过大，末尾部分未读取',
    expected: '不超过 {lines} 行、{characters} 个字符',
  },
  'front-matter-unclosed': {
    message: '文件头没有结束标记',
    expected: { fence: '单独一行 {fence}', brace: '结尾的 }' },
  },
  'front-matter-language': {
    message: '不读取用 {language} 写的文件头',
    expected: '--- 之间的 YAML、+++ 之间的 TOML，或花括号中的 JSON',
  },
  'front-matter-unreadable': { message: '文件头无法读取', expected: '更简单的字段' },
  'yaml-full-width-colon': {
    message: '字段名后面是全角冒号',
    expected: '{key}: …，用半角冒号，后面空一格',
  },
  'yaml-no-space': {
    message: '字段名的冒号后面没有空格',
    expected: '{key}: …，用半角冒号，后面空一格',
  },
  'yaml-colon': {
    message: '没有引号的值里出现了冒号加空格',
    expected: '给含冒号的值加上引号，或减少下一个字段名前的空格',
  },
  'yaml-quotes': {
    message: '引号不配对',
    expected: "值用一对引号括起来，里面用另一种引号，例如 '他说“好”' 或 '说 \"yes\"'",
  },
  'yaml-tab': { message: '用制表符缩进', expected: '用空格代替制表符' },
  'yaml-indent': { message: '缩进不一致', expected: '与前后各项相同的缩进' },
  'yaml-syntax': {
    message: 'YAML 语法错误：{reason}',
    expected: {
      BAD_DQ_ESCAPE: '写两个反斜杠，或给值加单引号',
      BAD_SCALAR_START: '给值加上引号',
      MISSING_CHAR: '补上缺少的引号、括号或冒号',
      MULTILINE_IMPLICIT_KEY: '`字段名: 值` 写在一行',
      UNEXPECTED_TOKEN: '后引号或后括号之后不再有内容',
      NO_ENTRY: '`字段名: 值`',
      TOO_DEEP: '较少的嵌套层数',
      SECOND_DOCUMENT: '只有一个 YAML 文档',
      other: '正确的 YAML',
    },
  },
  'yaml-key': { message: '字段名不是文字', expected: '冒号前是一个词' },
  'yaml-repeated-key': { message: '“{key}”写了两次', expected: '只写一次；以最后一次为准' },
  'yaml-comment': {
    message: '# 之后的内容被当作注释，会丢失',
    expected: '如果 # 属于这个值，给值加上引号',
  },
  'yaml-aliases': { message: '别名使文件头过大', expected: '较少的别名' },
  'json-syntax': { message: 'JSON 语法错误', expected: '正确的 JSON' },
  'toml-syntax': { message: 'TOML 语法错误：{reason}', expected: '正确的 TOML' },
  'wrong-type': {
    message: '“{key}”的值不合适',
    expected: {
      text: '一段文字',
      list: '文字的列表',
      boolean: 'true 或 false',
      integer: '整数',
      side: 'left、right 或 false',
    },
  },
  'too-long': {
    message: '“{key}”过长',
    expected: { text: '最多 {most} 个字符', list: '最多 {many} 项，每项最多 {most} 个字符' },
  },
  'missing-title': { message: '缺少标题', expected: '一个标题（title）' },
  'impossible-date': {
    message: '“{key}”不是日期',
    expected: 'YYYY-MM-DD HH:mm:ss、ISO 8601 或 RFC 1123',
  },
  'unknown-language': { message: '站点没有“{key}”所写的语言', expected: '{known}' },
  'unknown-widget': { message: '未知的小部件', expected: '{known}' },
  'unknown-menu': { message: '未知的菜单', expected: '{known}' },
  'unusable-address': {
    message: '“{key}”不能作为地址',
    expected: { page: '本站的路径', picture: 'http(s) 网址或路径' },
  },
  'unknown-shortcode': {
    message: '未知的短代码“{name}”',
    expected: 'Hugo 的短代码；其他短代码只显示其中的文字',
  },
  'text-in-part': { message: '正文只显示一部分', expected: '一篇文章内容少一些' },
  'duplicate-address': {
    message: '地址已被另一个文件占用',
    expected: {
      file: '不与别人相同的地址；它属于 {winner}',
      page: '不与别人相同的地址；它属于站点的 {winner} 页面',
    },
  },
  'duplicate-file': {
    message: '另一个文件占用了这个文件的地址',
    expected: '不与别人相同的地址；它属于 {winner}',
  },
  'part-of-bundle': {
    message: '与 index 放在一起的文件没有自己的页面',
    expected: '单独的目录，或把 index 改为 _index',
  },
  'missing-translation': {
    message: '“translations”中的一种语言没有文件',
    expected: '该语言的文件',
  },
  'missing-page': {
    message: '“ref”或链接所指的页面不存在',
    expected: '语言 {language} 的页面，写其路径或文件名',
  },
  'lost-file': {
    message: {
      picture: '图片不存在',
      media: '音频或视频不存在',
      link: '链接所指的文件不存在',
      shortcode: '短代码所写的文件不存在',
      field: '“{key}”中的图片不存在',
    },
    expected: FILE,
  },
  'refused-formula': {
    message: '公式无法排版，原样显示：{reason}',
    expected: 'KaTeX 支持的 TeX：https://katex.org/docs/supported',
  },
  'removed-html': {
    message: '读者看不到 {kind}',
    expected: 'Markdown、短代码，或不运行任何程序的 HTML',
  },
  'unknown-rule': {
    message: '注释里的规则“{name}”不存在',
    expected: '检查的一条规则，也许是 {known}',
  },
  spacing: { message: '中英文之间的空格或标点', expected: '{expected}' },
};
