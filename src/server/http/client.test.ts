import { describe, expect, it } from "vitest";

import { clientOf } from "./client.js";

describe("clientOf", () => {
  it("ignores the header if no proxy is trusted", () => {
    expect(clientOf("198.51.100.1", "203.0.113.9", 0)).toBe("203.0.113.9");
    expect(clientOf(undefined, "203.0.113.9", 2)).toBe("203.0.113.9");
  });

  it("takes the entry of the outermost trusted proxy, not one that the client invented", () => {
    const forwarded = "1.1.1.1, 198.51.100.7, 10.0.0.2";
    expect(clientOf(forwarded, "10.0.0.3", 1)).toBe("10.0.0.2");
    expect(clientOf(forwarded, "10.0.0.3", 2)).toBe("198.51.100.7");
    expect(clientOf("198.51.100.7", "10.0.0.3", 2)).toBe("198.51.100.7");
  });

  it("takes all forms of one address, and one IPv6 network, for one client", () => {
    expect(clientOf(undefined, "::ffff:203.0.113.9", 0)).toBe("203.0.113.9");
    expect(clientOf("198.51.100.7:4711", "", 1)).toBe("198.51.100.7");
    const forms = ["2001:db8::1", "2001:DB8:0:0:ffff::2", "[2001:0db8::3]:80"];
    expect(new Set(forms.map((form) => clientOf(form, "", 1)))).toEqual(new Set(["2001:db8:0:0::/64"]));
    expect(clientOf(undefined, "::1", 0)).toBe("0:0:0:0::/64");
  });
});
