import { describe, expect, it } from "vitest";

import { isJianbaoError } from "../../domain/errors.js";
import { dayOf, windowOf } from "../../domain/time.js";
import { plainId, readScopedId, scopedId } from "./scoped-id.js";
import type { TimeScope } from "../views.js";
import { ALL_TIME } from "../views.js";

const ID = "org:0123456789abcdef";
const asOf = dayOf("2012-01-01");
const year = windowOf("2020-01-01", "2020-12-31");

const written: readonly (readonly [string, TimeScope])[] = [
  ["", ALL_TIME],
  ["@2012-01-01", { asOf, between: null }],
  ["@2020-01-01/2020-12-31", { asOf: null, between: year }],
  ["@2020-01-01/..", { asOf: null, between: windowOf("2020-01-01", null) }],
  ["@../2020-12-31", { asOf: null, between: windowOf(null, "2020-12-31") }],
  // A window without limits differs from no window: certainty is judged for it.
  ["@../..", { asOf: null, between: windowOf(null, null) }],
  ["@2012-01-01,2020-01-01/2020-12-31", { asOf, between: year }],
  ["@0001-01-01/9999-12-31", { asOf: null, between: windowOf("0001-01-01", "9999-12-31") }],
];

describe("an id with days", () => {
  it.each(written)("is written and read back: %s", (days, scope) => {
    expect(scopedId(ID, scope)).toBe(`${ID}${days}`);
    expect(readScopedId(`${ID}${days}`)).toEqual({ id: ID, scope });
    expect(plainId(`${ID}${days}`)).toBe(ID);
  });

  it.each([
    ...["@", "@2012", "@2012-02-30", "@2012-1-1", "@ 2012-01-01", "@2012-01-01,", "@,2012-01-01"],
    ...["@2012-01-01,2013-01-01", "@2020-01-01/2020-12-31,2012-01-01", "@2020-01-01/2020-12-31/.."],
    ...["@2020-12-31/2020-01-01", "@..", "@/", "@2020-01-01/", "@2012-01-01@2013-01-01", "@../..,"],
    ...[`@${"9".repeat(100_000)}`, "@2012-01-01/2012-13-01", "@2020-01-01/2020-12-31,../.."],
  ])("is read strictly: one scope has one text, so %.40s is refused", (days) => {
    expect(codeOf(() => plainId(`${ID}${days}`))).toBe("BAD_ID");
  });

  it.each(["doc:magazine-2022", "art:magazine-2022/01-a", "evi:0123456789abcdef"])(
    "is not possible for %s, which does not depend on days",
    (id) => {
      expect(plainId(id)).toBe(id);
      expect(codeOf(() => plainId(`${id}@2012-01-01`))).toBe("BAD_ID");
    },
  );
});

function codeOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (cause) {
    return isJianbaoError(cause) ? cause.code : String(cause);
  }
}
