/**
 * Settings of Hugo that have no say in what readers get here: how it builds, caches, and lays out.
 * They are left unnamed, while any other one that is not understood is named.
 */
export const QUIET = [
  ...['layoutdir', 'datadir'],
  ...['assetdir', 'archetypedir', 'resourcedir', 'cachedir', 'workingdir'],
  ...['build', 'caches', 'deployment', 'minify', 'security', 'server', 'httpcache', 'privacy'],
  ...['module.imports', 'module.hugoversion', 'module.proxy', 'module.replacements'],
  ...['imaging', 'related', 'outputs', 'mediatypes', 'sitemap.changefreq', 'sitemap.priority'],
  ...['enablerobotstxt', 'enablegitinfo', 'enablemissingtranslationplaceholders'],
  ...[
    'enableinlineshortcodes',
    'disablehugogeneratorinject',
    'disablealiases',
    'disablelivereload',
  ],
  ...['disable404', 'disablerss', 'disablesitemap', 'disablefastrender', 'disablekinds'],
  ...['titlecasestyle', 'capitalizelisttitles', 'canonifyurls'],
  ...['relativeurls', 'refLinksErrorLevel', 'refLinksNotFoundURL', 'timeout', 'verbose', 'debug'],
  ...['log', 'loglevel', 'ignorelogs', 'ignoreerrors', 'ignorecache', 'footnoteanchorprefix'],
  ...['footnotereturnlinkcontents', 'pygmentscodefences', 'pygmentscodefencesguesssyntax'],
  ...[
    'pygmentsstyle',
    'pygmentsuseclasses',
    'pygmentsoptions',
    'hascjklanguage',
    'newcontenteditor',
  ],
  ...['metadataformat', 'preservetaxonomynames', 'watch', 'cleandestinationdir'],
  ...['segments', 'page', 'uglyurls', 'pagination.disablealiases'],
  ...['defaultmarkdownhandler', 'highlight', 'blackfriday', 'asciidocext', 'rst', 'pandoc'].map(
    (name) => `markup.${name}`,
  ),
  ...['renderer', 'parser', 'renderhooks', 'duplicateresourcefiles'].map(
    (name) => `markup.goldmark.${name}`,
  ),
  // Each is as it is by itself, or does what is done here in any case.
  ...['table', 'strikethrough', 'linkify', 'linkifyprotocol', 'tasklist', 'footnote', 'cjk'].map(
    (name) => `markup.goldmark.extensions.${name}`,
  ),
  ...['definitionlist', 'passthrough'].map((name) => `markup.goldmark.extensions.${name}`),
  'markup.tableofcontents.ordered',
  ...['params.mathjaxpath', 'params.mathjaxconfig', 'params.silence_no_posts_warning'],
].map((path) => path.toLowerCase());
