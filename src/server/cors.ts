import type { Exchange } from "./exchange.js";

/** Headers that let pages of the configured origins read an answer. Never credentials: there are none. */
export type Cors = (exchange: Exchange) => Readonly<Record<string, string>>;

export function createCors(origins: readonly string[]): Cors {
  if (origins.length === 0) return () => ({});
  const all = origins.includes("*");
  const known = new Set(origins);
  return ({ method, headers }) => {
    const vary: Record<string, string> = all ? {} : { vary: "Origin" };
    const { origin } = headers;
    if (origin === undefined || !(all || known.has(origin))) return vary;
    const allowed = { ...vary, "access-control-allow-origin": all ? "*" : origin };
    const preflight = method === "OPTIONS" && headers["access-control-request-method"];
    if (!preflight) return { ...allowed, "access-control-expose-headers": "x-request-id" };
    return {
      ...allowed,
      "access-control-allow-methods": "GET, HEAD, POST, OPTIONS",
      "access-control-allow-headers":
        "content-type, accept-language, apollo-require-preflight, x-apollo-operation-name, x-request-id",
      "access-control-max-age": "7200",
    };
  };
}
