import { expect, test } from 'vitest';
import { written, writtenInJson } from './log.fixture';

const request = `{ requestId: 'r1', method: 'GET', path: '/a/' }`;

test('each message is one line of JSON, with its level, time and process', () => {
  const { lines, stderr } = writtenInJson(`
    console.log('%s articles in\\n  %d ms', 3, 5);
    console.info('\\u001b[32mgreen\\u001b[39m');
    console.warn('a', { b: 1 });
    console.error('c');
    console.debug('not asked for');`);
  expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
    ['info', '3 articles in\n  5 ms'],
    ['info', 'green'],
    ['warn', 'a { b: 1 }'],
    ['error', 'c'],
  ]);
  for (const { time, pid } of lines) {
    expect(new Date(String(time)).toISOString()).toBe(time);
    expect(pid).toEqual(expect.any(Number));
  }
  expect(stderr).toBe('');
});

test('an error keeps its stack and its cause, and nothing else that it carries', () => {
  const { lines } = writtenInJson(`
    const error = new TypeError('No such thing', { cause: new Error('disk is full') });
    console.error('Rendering failed:', Object.assign(error, { code: 'E1', headers: 'secret' }));
    console.error(new Error('alone, 100 %s'));`);
  expect(lines).toMatchObject([
    {
      msg: 'Rendering failed: No such thing',
      err: { type: 'TypeError', code: 'E1', message: 'No such thing: disk is full' },
    },
    { msg: 'alone, 100 %s', err: { stack: expect.stringContaining('program.mjs') } },
  ]);
  expect(JSON.stringify(lines)).not.toContain('secret');
});

test('what passes by the console is JSON, too: streams, threads, warnings, what never ends', () => {
  const { lines, stderr } = writtenInJson(`
    import { Worker } from 'node:worker_threads';
    process.stdout.write('begun, ');
    process.stdout.write(Buffer.from('ended 港\\n').subarray(0, 8));
    process.stdout.write(Buffer.from('ended 港\\n').subarray(8));
    process.stderr.write('Error: one\\n    at two\\n');
    process.emitWarning('old');
    const thread = new Worker('console.error("from a thread")', { eval: true });
    thread.on('exit', () => process.stdout.write('without an end'));`);
  const said = lines.map(({ level, msg }) => `${level}: ${msg}`);
  expect(said.toSorted()).toEqual([
    'error: Error: one\n    at two',
    'error: from a thread',
    'info: begun, ended 港',
    'info: without an end',
    'warn: old',
  ]);
  expect(stderr).toBe('');
});

test.each([
  ['thrown', `setTimeout(() => { throw new Error('lost') });`],
  ['rejected', `Promise.reject(new Error('lost'));`],
])('an error that is %s and never caught is JSON, and ends the process', (_, program) => {
  const { status, lines, stderr } = writtenInJson(`${program} setTimeout(() => {}, 20_000);`);
  expect(status).toBe(1);
  expect(lines).toMatchObject([{ level: 'error', msg: 'Uncaught: lost', err: { type: 'Error' } }]);
  expect(stderr).toBe('');
});

test('who listens for errors of that kind goes on', () => {
  const { status, lines } = writtenInJson(`
    process.on('uncaughtException', ({ message }) => console.warn('caught', message));
    setTimeout(() => { throw new Error('lost') });
    setTimeout(() => console.log('alive'), 100);`);
  expect([status, lines.map(({ msg }) => msg)]).toEqual([0, ['caught lost', 'alive']]);
});

test('lines about a request name it, however late they come', () => {
  const { lines } = writtenInJson(`
    duringRequest(${request}, () => setTimeout(() => console.error('late'), 10));
    console.log('of nobody');`);
  expect(lines).toMatchObject([
    { msg: 'of nobody' },
    { msg: 'late', requestId: 'r1', method: 'GET', path: '/a/' },
  ]);
  expect(lines[0]).not.toHaveProperty('requestId');
});

test('people read what they always read, and which request it is about', () => {
  const { stdout, stderr } = written(
    `console.log('%s articles', 3);
    duringRequest(${request}, () => console.error('It failed'));
    console.debug('not asked for');
    console.warn('The static directory has been deprecated in favor of the public directory.');`,
    {},
  );
  expect([stdout, stderr]).toEqual(['3 articles\n', 'It failed (request r1)\n']);
});

test('a level leaves out what is below, in both formats', () => {
  const program = `for (const level of ['debug', 'info', 'log', 'warn', 'error']) console[level](level);`;
  const levels = (LOG_LEVEL: string) =>
    writtenInJson(program, { LOG_LEVEL }).lines.map(({ msg }) => msg);
  expect(levels('debug')).toEqual(['debug', 'info', 'log', 'warn', 'error']);
  expect(levels('WARN')).toEqual(['warn', 'error']);
  const { stdout, stderr } = written(program, { LOG_LEVEL: 'error' });
  expect([stdout, stderr]).toEqual(['', 'error\n']);
});

test('a format or level that there is not has no effect, and is said', () => {
  const env = { LOG_FORMAT: 'xml', LOG_LEVEL: 'loud' };
  expect(written(`console.log('on')`, env)).toEqual({
    status: 0,
    stdout: 'on\n',
    stderr:
      'LOG_FORMAT: found "xml"; expected people, json. It has no effect.\n' +
      'LOG_LEVEL: found "loud"; expected debug, info, warn, error. It has no effect.\n',
  });
});
