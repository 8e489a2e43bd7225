/** Said to the processes that one starts. */
const VARIABLE = 'BROADSHEET_UNPUBLISHED';

/**
 * Has this process, and those that it starts, show what is not published, from a store of its own: for
 * who writes, on their own machine.
 */
export function showUnpublished(): void {
  process.env[VARIABLE] = '1';
}

export function showsUnpublished(): boolean {
  return process.env[VARIABLE] === '1';
}
