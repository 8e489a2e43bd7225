import { expect, test } from 'vitest';
import { readMetricsPlace } from './place';

test('there is none unless somebody asks, and then for this machine alone', () => {
  expect(readMetricsPlace({})).toEqual({});
  expect(readMetricsPlace({ METRICS_PORT: '', METRICS_HOST: '0.0.0.0' })).toEqual({});
  expect(readMetricsPlace({ METRICS_PORT: '9100' })).toEqual({
    place: { port: 9100, host: '127.0.0.1' },
  });
  expect(readMetricsPlace({ METRICS_PORT: '9100', METRICS_HOST: '::' })).toEqual({
    place: { port: 9100, host: '::' },
  });
});

test.each([['nine'], ['0'], ['65536'], ['91.5'], ['-1'], ['127.0.0.1:9100'], ['3000']])(
  '"%s" is no port for them, and said so',
  (word) => {
    expect(readMetricsPlace({ METRICS_PORT: word })).toEqual({
      problem: `METRICS_PORT: found "${word}"; expected a port that is not PORT. There are no metrics.`,
    });
  },
);

test('the port of the site is taken', () => {
  const env = { METRICS_PORT: '8080' };
  expect(readMetricsPlace({ ...env, PORT: '8080' })).toHaveProperty('problem');
  expect(readMetricsPlace({ ...env, PORT: '8081' })).toHaveProperty('place');
});
