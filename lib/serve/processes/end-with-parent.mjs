// @ts-check
/**
 * To be imported by a process that another one started with a channel between them: when that one is
 * gone, this one is told to end, as by `kill`.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
