/**
 * Settings of Hugo that have no say in what readers get here: how it builds, caches, and lays out.
 * They are left unnamed, while any other one that is not understood is named.
 */
export const QUIET = [
  ...['theme', 'themesdir', 'themedir', 'publishdir', 'staticdir', 'layoutdir', 'datadir'],
  ...['assetdir', 'archetypedir', 'i18ndir', 'resourcedir', 'cachedir', 'workingdir'],
  ...['build', 'caches', 'deployment', 'minify', 'module', 'security', 'server', 'httpcache'],
  ...['imaging', 'related', 'outputs', 'outputformats', 'mediatypes', 'sitemap', 'privacy'],
  ...['enablerobotstxt', 'enablegitinfo', 'enableemoji', 'enablemissingtranslationplaceholders'],
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
  ...['metadataformat', 'preservetaxonomynames', 'rsslimit', 'watch', 'cleandestinationdir'],
  ...['markup', 'frontmatter', 'segments', 'page', 'uglyurls', 'pagination.disablealiases'],
  ...['params.mathjaxpath', 'params.mathjaxconfig', 'params.silence_no_posts_warning'],
].map((path) => path.toLowerCase());
