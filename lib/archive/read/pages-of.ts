/** Pages that so many items take; an empty list still has its first page. */
export function pagesOf(items: number, pageSize: number): number {
  return Math.max(1, Math.ceil(items / pageSize));
}
