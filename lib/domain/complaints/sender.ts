/** So many from one address, and from all together, within an hour: a form open to everyone is open to floods. */
export const complaintsAtMost = { fromOne: 5, fromAll: 60 } as const;

/**
 * What stands for a sender's network address: the last hop of `X-Forwarded-For`, which the nearest proxy
 * wrote; of IPv6 the first 64 bits, as one household has all of the rest.
 */
export function senderOf(forwarded: string): string {
  const last = forwarded.split(",").at(-1)?.trim().toLowerCase() ?? "";
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/.exec(last)?.[1];
  if (mapped) return mapped;
  if (!last.includes(":")) return last;
  const [head = "", tail] = last.replace(/%.*$/, "").split("::");
  const before = head ? head.split(":") : [];
  const after = tail ? tail.split(":") : [];
  const gap = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array<string>(gap).fill("0"), ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
