/**
 * Lets whoever reads what is printed stop, as `head` does, or a terminal that is closed: what cannot
 * be written is not worth an error.
 */
export function allowClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}
