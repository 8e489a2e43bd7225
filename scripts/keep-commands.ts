import { keepCommands } from '../lib/build/keep-commands';

/** What `scripts/run.mjs` runs where the commands are not kept as the sources are now. */
await keepCommands();
