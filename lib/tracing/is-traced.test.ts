import { expect, test } from 'vitest';
import { isTraced } from './is-traced';

const place = 'http://127.0.0.1:4318';

test.each([
  [{}, false],
  [{ OTEL_SERVICE_NAME: 'news' }, false],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: '' }, false],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: place }, true],
  [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: place }, true],
  [{ OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: place }, false],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: place, OTEL_SDK_DISABLED: 'true' }, false],
])('with %j spans are sent: %s', (env, isSent) => {
  expect(isTraced(env)).toBe(isSent);
});
