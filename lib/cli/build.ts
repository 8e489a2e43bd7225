import { buildApp } from './build-app';
import { syncSite } from './sync-site';

/** `npm run build`: what a deployment needs before `next start`. */
await syncSite();
await buildApp();
