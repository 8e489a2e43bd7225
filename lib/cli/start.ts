import { allowClosedPipe } from './allow-closed-pipe';
import { buildApp } from './build-app';
import './end-with-parent.mjs';
import { serve } from './serve';
import { syncInChild } from './sync-site';
import { watchSite } from './watch-site';

/** `npm start`: brings the store up to date, builds where the program changed, and serves. */
allowClosedPipe();
await syncInChild();
await buildApp();
serve('start', watchSite);
