import { createServer } from 'node:http';
import { SERVING } from '../command';
import { leaveConnections, takeConnections } from './hand-over';

/** A worker that says who it is; `/leave` makes it take no more. */
const server = createServer((request, response) => {
  if (request.url === '/leave') leaveConnections();
  response.end(String(process.pid));
});
takeConnections(server);
process.on('disconnect', () => process.exit(0));
process.send?.(SERVING);
