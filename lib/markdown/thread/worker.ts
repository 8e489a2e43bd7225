/** What a thread runs for each body that it is sent. */
export { renderRequest as default } from './request';
