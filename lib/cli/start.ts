import { buildApp } from './build-app';
import { serve } from './serve';
import { syncSite } from './sync-site';
import { watchSite } from './watch-site';

/** `npm start`: brings the store up to date, builds where the program changed, and serves. */
await syncSite();
await buildApp();
watchSite();
serve('start');
