/** Things by the host, and its port, of their addresses. */
export function groupByHost<Some>(
  all: Iterable<Some>,
  addressOf: (one: Some) => string,
): Map<string, Some[]> {
  const hosts = new Map<string, Some[]>();
  for (const one of all) {
    const { host } = new URL(addressOf(one));
    const known = hosts.get(host);
    if (known) known.push(one);
    else hosts.set(host, [one]);
  }
  return hosts;
}
