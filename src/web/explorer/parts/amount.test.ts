import { expect, test } from "vitest";

import { amountText } from "./amount.js";

test("the word that makes an amount inexact stands where the source has it", () => {
  expect(amountText({ amount: 20, comparator: "余" }, "个")).toBe("20余个");
  expect(amountText({ amount: 20, comparator: "约" }, "个")).toBe("约20个");
  expect(amountText({ amount: 12345.5, comparator: null }, "人")).toBe("12,345.5人");
});
