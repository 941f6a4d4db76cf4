import { describe, expect, it } from "vitest";

import { acceptedEncoding } from "./encoding.js";

describe("the coding of an answer", () => {
  it.each([
    ["br, gzip", "br"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["x-gzip", "gzip"],
    ["GZIP;Q=0.8, br;q=0.5", "gzip"],
    ["br;q=0, gzip;q=0.1", "gzip"],
    ["br;q=0", null],
    ["*", "br"],
    ["br;q=0, *", "gzip"],
    ["*;q=0", null],
    ["identity;q=1, br;q=0.5, gzip;q=0.5", null],
    ["identity;q=0.5, br", "br"],
    ["identity", null],
    ["deflate", null],
    ["", null],
    ["br;q=2, gzip;q=x", null],
    [undefined, null],
  ])("for %j is %j", (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding);
  });
});
