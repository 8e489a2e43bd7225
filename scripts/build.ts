import { buildApp } from '../lib/build/build-app';
import { syncSite } from '../lib/watch/sync-site';

/** `npm run build`: what a deployment needs before `next start`. */
await syncSite();
await buildApp();
