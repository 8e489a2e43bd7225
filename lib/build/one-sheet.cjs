const { readFileSync } = require('node:fs');
const path = require('node:path');

const IMPORT = /@import "([^"]+)";/g;

/**
 * A Turbopack loader: a style sheet with those that it imports in their places. Turbopack would make
 * a file of each that several pages share, and a reader's first page would wait for five of them.
 */
module.exports = function oneSheet(source) {
  const inline = (text, folder) =>
    text.replace(IMPORT, (_, name) => {
      const file = path.join(folder, name);
      this.addDependency(file);
      return inline(readFileSync(file, 'utf8'), path.dirname(file));
    });
  return inline(source, path.dirname(this.resourcePath));
};
