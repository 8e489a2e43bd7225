// Development keeps Next.js's own runtime, for hot reload; this is how it loads our entry.
if (process.env.NODE_ENV === 'development') import('./app/_browser/entry');
