import type { Config } from "../../config.js";
import type { RequestContext } from "../http/handler.js";

/** What pages need of the configuration. */
export type SiteConfig = Pick<Config, "publicUrl" | "frameAncestors" | "trustedProxies">;

/** The origin under which the visitor reached the server, such as `https://jianbao.example`; null if it is not known. */
export type OriginOf = (context: Pick<RequestContext, "headers">) => string | null;

// Letters, digits, dots and hyphens, or an IPv6 address, and a port. Whatever else a client sends is not repeated.
const HOST = /^([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

export function createOriginOf({ publicUrl, trustedProxies }: SiteConfig): OriginOf {
  if (publicUrl !== null) return () => publicUrl;
  return ({ headers }) => {
    const host = headers.host ?? "";
    if (!HOST.test(host)) return null;
    // A proxy in front speaks plain HTTP to this server.
    const forwarded = trustedProxies > 0 ? headers["x-forwarded-proto"] : undefined;
    const isSecure =
      String(forwarded ?? "")
        .split(",")
        .at(-1)
        ?.trim() === "https";
    return `${isSecure ? "https" : "http"}://${host.toLowerCase()}`;
  };
}
