import { syncSite } from './sync-site';

/** `npm run sync`: brings the store up to date with the files, once. */
await syncSite();
