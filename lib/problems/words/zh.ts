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
  'yaml-full-width-quotes': {
    message: '值的两端是全角引号',
    expected: '半角引号，或不加引号；全角引号会成为值的一部分',
  },
  'yaml-full-width-comma': {
    message: '列表里用了全角逗号，几项变成了一项',
    expected: '[甲, 乙]，用半角逗号',
  },
  'yaml-list-item': {
    message: '列表项的短横后面没有空格',
    expected: '短横、空格，然后是内容',
  },
  'yaml-inner-quotes': {
    message: { inside: '值里面的引号把它提前结束了', behind: '后引号之后还有内容' },
    expected: "整个值用一对引号括起来，里面用另一种引号：'他说“好”' 或 '说 \"yes\"'",
  },
  'yaml-unclosed-quote': {
    message: { none: '引号没有配对的另一半', other: '前后引号不是同一种' },
    expected: '值的两端用同样的引号，或都不用',
  },
  'yaml-backslash': {
    message: '双引号里的反斜杠有别的含义',
    expected: '写两个反斜杠，或给值加单引号',
  },
  'yaml-first-character': {
    message: '值以 {mark} 开头，而这个符号有特殊含义',
    expected: '给值加上引号',
  },
  'yaml-bracket': {
    message: '括号不配对',
    expected: '列表写成 [甲, 乙]，括号成对；含有括号的文字要加引号',
  },
  'yaml-tab': { message: '用制表符缩进', expected: '用空格代替制表符' },
  'yaml-indent': { message: '缩进不一致', expected: '与前后各项相同的缩进' },
  'yaml-no-field': {
    message: '这一行不是字段',
    expected: '`字段名: 值`，用半角冒号，后面空一格',
  },
  'yaml-syntax': {
    message: {
      TOO_DEEP: '嵌套层数过多',
      SECOND_DOCUMENT: '这里开始了第二个文档',
      other: 'YAML 语法错误：{reason}',
    },
    expected: {
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
  'misspelt-field': {
    message: '没有“{key}”这个字段，是不是想写“{near}”？',
    expected: '字段“{near}”',
  },
  'unknown-field': {
    message: '没有“{key}”这个字段',
    expected: '已知的字段、站点的分类法，或站点 params 中的名称',
  },
  'impossible-date': {
    message: '“{key}”不是日期',
    expected: 'YYYY-MM-DD HH:mm:ss、ISO 8601 或 RFC 1123',
  },
  'ambiguous-date': {
    message: '“{key}”可以是两个不同的日子，因此未读取',
    expected: '{one} 或 {other}',
  },
  'future-date': {
    message: '文章要到 {time} 才显示',
    expected: '已经到来的日期；如果要定时发布，写 publishDate',
  },
  'never-shown': {
    message: '“{key}”早于文章的发布时间，文章永远不会显示',
    expected: '晚于 {time} 的时间',
  },
  expired: {
    message: '文章自 {time} 起不再显示',
    expected: '更晚的“{key}”，或不写',
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
  'duplicate-alias': {
    message: '“aliases”中的地址已被占用',
    expected: {
      file: '没有别的文件使用的地址；这个地址属于 {winner}',
      page: '没有被使用的地址；这个地址是站点的 {winner} 页面',
    },
  },
  'reserved-address': {
    message: '站点的 {winner} 页面占用了这个文件的地址',
    expected: '如果要让读者看到这个文件，改写 url 或 slug',
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
  'one-way-translation': {
    message: '“translations”没有写 {language}，而该语言的译文写了本文',
    expected: '在“translations”中加上 {language}',
  },
  'missing-page': {
    message: '“ref”或链接所指的页面不存在',
    expected: '语言 {language} 的页面，写其路径或文件名',
  },
  'dead-link': {
    message: { text: '链接所指的页面在本站不存在', menu: '菜单项所指的页面在本站不存在' },
    expected: '本站已有页面的地址，例如 /news/a/，或其文件，例如 b.md',
  },
  'dead-anchor': {
    message: {
      own: '本页没有“{anchor}”这个位置',
      other: '链接所指的页面没有“{anchor}”这个位置',
    },
    expected: '标题的 id，即点击该标题后地址中出现的文字',
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
  'similar-terms': {
    message: '“{taxonomy}”中有一项有两种写法：“{name}”（{count} 篇）和“{other}”（{others} 篇）',
    expected: '如果是同一个意思，写“{other}”',
  },
  'unused-merges': {
    message: {
      shape: '这个文件里的合并没有生效：其中有的内容不是合并',
      second: '这个文件里的合并没有生效：以站点目录中的 tags.yaml 为准',
    },
    expected: {
      shape: '只写“名称: [其他写法]”，每种写法只归一个名称；或改用站点目录中的 tags.yaml',
      second: '全部写在 tags.yaml 里',
    },
  },
  'case-twins': {
    message: '路径与另一个文件只有大小写或 Unicode 形式不同',
    expected: '与 {other} 不同的名字：有的系统只会保留其中一个',
  },
  'no-content': {
    message: {
      hidden: '文件名这样开头，读者看不到',
      name: '文件名不是文章的文件名',
      format: '不读取这种格式的文章',
      html: '没有文件头的 HTML 不是文章',
    },
    expected: {
      hidden: '以字母、汉字或数字开头的文件名；未完成的文章写 draft: true',
      name: '以 .md 结尾的文件名',
      format: 'Markdown，文件名以 .md 结尾',
      html: '文件开头两行 --- 之间写标题和日期',
    },
  },
  'refused-formula': {
    message: '公式无法排版，原样显示：{reason}',
    expected: 'KaTeX 支持的 TeX：https://katex.org/docs/supported',
  },
  'removed-html': {
    message: '读者看不到 {kind}',
    expected: 'Markdown、短代码，或不运行任何程序的 HTML',
  },
  'literal-emphasis': {
    message: {
      spaces: '读者会看到星号：星号内侧有空格',
      html: '读者会看到星号：HTML 里面不解析 Markdown',
      escaped: '读者会看到星号：星号前有反斜杠',
      other: '读者会看到星号：它们没有起到强调作用',
    },
    expected: {
      html: '<strong>…</strong>，或在文字前后各空一行',
      other: '**文字**，星号旁没有空格和反斜杠',
    },
  },
  'character-references': {
    message: {
      field: '“{key}”里有读者会看到的字符代码',
      body: '读者会看到字符代码，而不是字符',
    },
    expected: '写成 {character}',
  },
  'cut-summary': {
    message: '摘要在句子中间断开',
    expected: '完整的句子，或不写摘要：正文接着是“{next}”',
  },
  'empty-body': { message: '文章没有正文', expected: '文件头下面有正文' },
  'skipped-heading': {
    message: '{level} 级标题直接跟在 {above} 级标题之后',
    expected: '{next} 级标题',
  },
  'unknown-rule': {
    message: '注释里的规则“{name}”不存在',
    expected: '检查的一条规则，也许是 {known}',
  },
  spacing: { message: '中英文之间的空格或标点', expected: '{expected}' },
};
