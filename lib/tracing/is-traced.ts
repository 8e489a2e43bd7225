/** Where a collector is named, by the variables that every program with OpenTelemetry has. */
const PLACES = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];

/** Whether spans are to be sent anywhere. */
export function isTraced(env: Record<string, string | undefined> = process.env): boolean {
  return env.OTEL_SDK_DISABLED !== 'true' && PLACES.some((name) => env[name]);
}
