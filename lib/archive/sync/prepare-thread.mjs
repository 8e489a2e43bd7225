// @ts-check
import { register } from 'tsx/esm/api';

// A thread does not inherit its parent's loader.
register();
await import(new URL('./prepare-worker.ts', import.meta.url).href);
