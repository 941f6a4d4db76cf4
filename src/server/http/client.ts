import { isIPv6 } from "node:net";

/**
 * Identifies the client, so that clients can take fair turns. Only the last `trustedProxies` entries of
 * `X-Forwarded-For` count: each trusted proxy appends the address of its caller, and the client can invent the rest.
 */
export function clientOf(
  forwarded: string | readonly string[] | undefined,
  address: string | undefined,
  trustedProxies: number,
): string {
  if (trustedProxies === 0 || forwarded === undefined) return network(address ?? "");
  const entries = (typeof forwarded === "string" ? forwarded : forwarded.join(",")).split(",");
  const entry = entries[Math.max(0, entries.length - trustedProxies)] ?? "";
  return network(entry.trim().slice(0, 64));
}

/** One household or machine has 2^64 IPv6 addresses, so its /64 network is one client. */
function network(address: string): string {
  const plain = address.replace(/^\[|\](:\d+)?$/g, "").replace(/^::ffff:(?=[\d.]+$)/i, "");
  if (!isIPv6(plain)) return plain.replace(/:\d+$/, "");
  const [head = "", tail] = plain.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: gap }, () => "0"), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}
