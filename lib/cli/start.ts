import { buildApp } from './build-app';
import { serve } from './serve';
import { syncInChild } from './sync-site';
import { watchSite } from './watch-site';

/** `npm start`: brings the store up to date, builds where the program changed, and serves. */
syncInChild();
await buildApp();
watchSite();
serve('start');
