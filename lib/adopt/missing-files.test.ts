import { expect, test } from 'vitest';
import { storeOf } from '../../testing/store-of';
import { listMissingFiles } from './missing-files';

test('styles, scripts and pictures that settings name are looked for', async () => {
  const store = await storeOf({
    'config.toml': `
[author]
name = "A"
avatar = "img/no-avatar.png"
[params]
customCSS = ["css/own.css", "css/图 一.css", "https://example.org/a.css"]
customJS = ["js/gone.js"]
[params.logo]
image = "img/logo.png"
`,
    'content/a.md': 'A\n',
    'static/css/own.css': 'a {}',
    'static/css/图 一.css': 'a {}',
    'static/img/logo.png': 'x',
  });
  expect(await listMissingFiles(store)).toEqual(['/js/gone.js', '/img/no-avatar.png']);
});
