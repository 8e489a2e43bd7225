/**
 * The borders of the rooms, as `DESIGN.md` names them: what each may import besides itself. A room
 * inside another one is a room of its own; `lib` alone stands for every room in it. Tests, and what
 * only tests use, may import everything.
 */
const ROOMS = {
  app: ['lib', 'app/_browser/handed.ts'],
  'app/_browser': [
    'app/[lang]/shelf/shelf-words.ts',
    'lib/words',
    'lib/look',
    'lib/settings/site.ts',
  ],
  'lib/encoding': [],
  'lib/time': [],
  'lib/log': [],
  'lib/problems': [],
  'lib/folding': [],
  'lib/words': ['lib/time'],
  'lib/settings': ['lib/encoding', 'lib/words', 'lib/time'],
  'lib/look': ['lib/settings', 'lib/words'],
  'lib/chinese': [],
  'lib/markdown': ['lib/settings/place-link.ts', 'lib/settings/foreign-address.ts'],
  'lib/addresses': ['lib/settings', 'lib/markdown', 'lib/time'],
  'lib/content': ['lib/settings', 'lib/addresses', 'lib/encoding', 'lib/time'],
  'lib/archive': ['lib/addresses'],
  'lib/archive/store': ['lib/settings', 'lib/addresses', 'lib/content'],
  'lib/archive/read': [
    'lib/archive/store',
    'lib/settings',
    'lib/addresses',
    'lib/chinese',
    'lib/time',
  ],
  'lib/archive/search': [
    'lib/archive/store',
    'lib/archive/read',
    'lib/settings',
    'lib/content',
    'lib/markdown',
  ],
  'lib/archive/read/verbs': [
    'lib/archive/store',
    'lib/archive/sync',
    'lib/archive/read',
    'lib/archive/search',
    'lib/settings',
    'lib/words',
    'lib/addresses',
    'lib/time',
  ],
  'lib/archive/sync': [
    'lib/time',
    'lib/check/article',
    'lib/check/severity',
    'lib/archive/store',
    'lib/archive/search',
    'lib/settings',
    'lib/encoding',
    'lib/addresses',
    'lib/content',
    'lib/markdown',
  ],
  'lib/feeds': ['lib/archive', 'lib/words', 'lib/settings', 'lib/look', 'lib/time'],
  'lib/pages': ['lib/archive/store', 'lib/settings'],
  'lib/policy': ['lib/look', 'lib/markdown', 'lib/settings'],
  'lib/preview': [
    'lib/archive/store',
    'lib/archive/read',
    'lib/archive/sync',
    'lib/git',
    'lib/addresses',
    'lib/content',
    'lib/encoding',
    'lib/settings',
    'lib/words',
    'lib/time',
  ],
  'lib/explain': [
    'lib/preview',
    'lib/archive/store',
    'lib/archive/read',
    'lib/archive/sync',
    'lib/addresses',
    'lib/content',
    'lib/encoding',
    'lib/settings',
    'lib/words',
    'lib/time',
  ],
  'lib/metrics': ['lib/archive/store', 'lib/log', 'lib/watch'],
  'lib/tracing': ['lib/log'],
  'lib/editor': [
    'lib/archive/store',
    'lib/tags',
    'lib/addresses',
    'lib/settings',
    'lib/look',
    'lib/time',
  ],
  'lib/serve': [
    'lib/editor',
    'lib/git',
    'lib/preview',
    'lib/tracing',
    'lib/log',
    'lib/metrics',
    'lib/pages',
    'lib/policy',
    'lib/archive/read',
    'lib/archive/store',
    'lib/addresses',
    'lib/settings',
    'lib/look',
    'lib/words',
    'lib/build',
    'lib/watch',
  ],
  'lib/check/severity': ['lib/check/article', 'lib/settings'],
  'lib/check/article': ['lib/content', 'lib/markdown', 'lib/settings', 'lib/time'],
  'lib/check': [
    'lib/check/article',
    'lib/check/severity',
    'lib/git',
    'lib/archive/store',
    'lib/archive/read',
    'lib/archive/sync',
    'lib/addresses',
    'lib/content',
    'lib/encoding',
    'lib/markdown',
    'lib/settings',
    'lib/tags',
  ],
  'lib/editor-files': ['lib/settings'],
  'lib/language-server': [
    'lib/archive/sync',
    'lib/check',
    'lib/check/article',
    'lib/check/severity',
    'lib/content',
    'lib/settings',
  ],
  'lib/tags': ['lib/archive/store', 'lib/settings'],
  'lib/links': [
    'lib/archive/store',
    'lib/archive/sync',
    'lib/content',
    'lib/encoding',
    'lib/markdown',
    'lib/settings',
  ],
  'lib/git': ['lib/archive/store', 'lib/settings'],
  'lib/watch': [
    'lib/git',
    'lib/archive/store',
    'lib/archive/sync',
    'lib/check',
    'lib/build',
    'lib/content',
    'lib/settings',
  ],
  'lib/adopt': [
    'lib/archive/store',
    'lib/archive/read',
    'lib/archive/sync',
    'lib/addresses',
    'lib/content',
    'lib/settings',
  ],
  'lib/new': [
    'lib/editor-files',
    'lib/archive/store',
    'lib/archive/read',
    'lib/archive/sync',
    'lib/addresses',
    'lib/content',
    'lib/settings',
    'lib/time',
    'lib/words',
  ],
  'lib/build': [
    'lib/build/functions',
    'lib/markdown',
    'lib/pages',
    'lib/serve',
    'lib/settings',
    'lib/archive/store',
  ],
  'lib/build/functions': [
    'lib/build',
    'lib/serve',
    'lib/archive/store',
    'lib/addresses',
    'lib/markdown',
    'lib/pages',
    'lib/settings',
  ],
};
// Everybody tells of problems.
for (const room of [
  'settings',
  'content',
  'check',
  'links',
  'tags',
  'check/article',
  'check/severity',
  'language-server',
  'editor-files',
  'adopt',
  'preview',
  'explain',
  'new',
  'watch',
  'archive/store',
  'archive/sync',
  'editor',
]) {
  ROOMS[`lib/${room}`].push('lib/problems');
}
// What readers take for the same is folded in one way everywhere.
for (const room of ['settings', 'tags', 'editor']) ROOMS[`lib/${room}`].push('lib/folding');
for (const room of ['read', 'search', 'sync']) ROOMS[`lib/archive/${room}`].push('lib/folding');
ROOMS['lib/archive'].push(...Object.keys(ROOMS).filter((room) => room.startsWith('lib/archive/')));

const OF_TESTS = '(\\.(test|spec|fixture)|/test-[^/]*)\\.tsx?$';
const OURS = '^(app|lib|scripts|testing|bench|e2e)/';
const names = Object.keys(ROOMS);

/** Everything in a place, but not what is in a room inside it. */
function within(place) {
  const inner = names.filter((name) => name.startsWith(`${place}/`));
  const apart = place === 'lib' ? [] : inner.map((name) => name.slice(place.length + 1));
  const not = apart.length > 0 ? `(?!/(${apart.join('|')})/)` : '';
  return `^${literal(place)}${not}(/|$)`;
}

function literal(text) {
  return text.replace(/[.[\]]/g, '\\$&');
}

export default {
  forbidden: [
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'every room has borders',
      severity: 'error',
      from: { path: '^lib/', pathNot: names.map(within) },
      to: {},
    },
    {
      name: 'only tests import what is made for tests',
      severity: 'error',
      from: { path: '^(app|lib)/', pathNot: OF_TESTS },
      to: { path: OF_TESTS },
    },
    ...names.map((room) => ({
      name: `borders of ${room}`,
      severity: 'error',
      from: { path: within(room), pathNot: OF_TESTS },
      to: { path: OURS, pathNot: [room, ...ROOMS[room]].map(within) },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.next/' },
  },
};
