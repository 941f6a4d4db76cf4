import type { RequestContext } from "./handler.js";

/** Returns the headers that let pages of the configured origins read a response. No credentials: there are none. */
export type Cors = (context: RequestContext) => Readonly<Record<string, string>>;

/** Response headers that a page may read besides the ones that browsers always allow. */
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
      "access-control-allow-headers": allowedHeaders(headers["access-control-request-headers"]),
      "access-control-max-age": "7200",
      vary: [...Object.values(vary), "Access-Control-Request-Headers"].join(", "),
    };
  };
}

const USUAL = "content-type, accept-language, apollo-require-preflight, x-request-id";
const LONGEST = 1_000;
// The characters of a header name, by RFC 9110.
const NAMES = /^[\w!#$%&'*+.^`|~-]+( *, *[\w!#$%&'*+.^`|~-]+)*$/;

/**
 * Allows every header that the client asks for. Clients add their own (tracing, operation names), and a fixed list
 * would lag behind. No header can do harm: there are no accounts and no writes.
 */
function allowedHeaders(names: string | undefined): string {
  return names !== undefined && names.length <= LONGEST && NAMES.test(names) ? names : USUAL;
}
