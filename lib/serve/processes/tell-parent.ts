/** Tells the process that started this one, where there is one; it may have ended. */
export function tellParent(message: unknown): void {
  process.send?.(message, undefined, undefined, () => {});
}
