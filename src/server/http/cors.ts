import type { Exchange } from "./handler.js";

/** Headers that let pages of the configured origins read an answer. Never credentials: there are none. */
export type Cors = (exchange: Exchange) => Readonly<Record<string, string>>;

/** What a page may read of an answer besides the headers that every page may. */
const EXPOSED = "x-request-id, retry-after";

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
    if (!preflight) return { ...allowed, "access-control-expose-headers": EXPOSED };
    return {
      ...allowed,
      "access-control-allow-methods": "GET, HEAD, POST, OPTIONS",
      "access-control-allow-headers": askedFor(headers["access-control-request-headers"]),
      "access-control-max-age": "7200",
      vary: [...Object.values(vary), "Access-Control-Request-Headers"].join(", "),
    };
  };
}

const USUAL = "content-type, accept-language, apollo-require-preflight, x-request-id";
const LONGEST = 1_000;
// RFC 9110: what the name of a header may be made of.
const NAMES = /^[\w!#$%&'*+.^`|~-]+( *, *[\w!#$%&'*+.^`|~-]+)*$/;

/**
 * Clients send headers of their own (tracing, names of operations), which a fixed list would have to follow. None of
 * them can do harm here, where nothing is done in anybody's name, so that whatever is asked for is allowed.
 */
function askedFor(names: string | undefined): string {
  return names !== undefined && names.length <= LONGEST && NAMES.test(names) ? names : USUAL;
}
