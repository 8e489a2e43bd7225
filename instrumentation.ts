export { noteFailure as onRequestError } from './lib/serve/failures';
