import type { Abouts } from './about';

/** Rules about files as a whole. */
export const FILES: Abouts = {
  encoding: {
    zh: '文件不是 UTF-8，或者保存时已经坏掉了几个字。别的编辑器和 git 会把它显示成乱码；请另存为 UTF-8。',
    en: 'The file is not UTF-8, or some of its characters were lost when it was saved. Other editors and git show it garbled; save it as UTF-8.',
  },
  'not-text': {
    zh: '文件里有二进制内容，或者无法判断编码，因此不作为文章显示。',
    en: 'The file holds binary content, or its encoding cannot be told, so it is shown as no article.',
  },
  unreadable: {
    zh: '系统不允许读取这个文件或目录，其中的内容保持上次读到的样子。',
    en: 'The system does not let the file or folder be read; what is known of it stays as it was read last.',
  },
  'left-out': {
    zh: '这里的链接或特殊文件不会被收录，例如指向站点之外的符号链接：那会把不该公开的东西公开。',
    en: 'A link or a special file that is not taken in, such as a symbolic link that leads out of the site: it would publish what is not to be published.',
  },
  'given-up': {
    zh: '读取这个文件用时过长，已经放弃，以免耽误其余的文章。',
    en: 'Reading the file took too long and was given up, so that all others are not kept waiting.',
  },
  'text-in-part': {
    zh: '正文太大或太费时，读者先看到开头部分和通往全文的链接。',
    en: 'The body is too large or too costly to render, so readers see its beginning and a link to the whole.',
  },
  'no-content': {
    zh: '文件看起来是文章，但读者看不到它：名称以点或下划线开头，或者不是 .md。',
    en: 'The file looks as if it were meant as an article, but nobody is shown it: its name begins with a dot, or does not end with .md.',
  },
  'case-twins': {
    zh: '两个路径只有大小写或 Unicode 形式不同。在 macOS 和 Windows 上检出时只会留下一个。',
    en: 'Two paths differ in case or Unicode form alone. A checkout on macOS or Windows keeps only one of them.',
  },
  'part-of-bundle': {
    zh: '目录里有 index 文件时，整个目录是一篇文章，旁边的文件没有自己的页面。',
    en: 'A folder with an index file is one article, and what stands beside that has no page of its own.',
  },
};
