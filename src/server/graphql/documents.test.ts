import { parse } from "graphql";
import { describe, expect, it } from "vitest";

import { createDocumentStore } from "./documents.js";

// 3 tokens and 11 characters: a weight of 42.
const text = (name: string): string => `{ ${name.padEnd(7)} }`;

describe("the document store", () => {
  it("forgets the least recently used first", async () => {
    const store = createDocumentStore(100);
    await store.set("a", parse(text("a")));
    await store.set("b", parse(text("b")));
    expect(await store.get("a")).toBeDefined();
    await store.set("c", parse(text("c")));
    expect(await Promise.all(["a", "b", "c"].map((key) => store.get(key)))).toEqual([
      expect.anything(),
      undefined,
      expect.anything(),
    ]);
  });

  it("counts a document once if it is set again", async () => {
    const store = createDocumentStore(100);
    for (let again = 0; again < 10; again += 1) await store.set("a", parse(text("a")));
    await store.set("b", parse(text("b")));
    expect(await store.get("a")).toBeDefined();
  });

  it("does not keep a document that is too heavy, because of tokens or comments", async () => {
    const store = createDocumentStore(1000);
    await store.set("light", parse(text("light")));
    await store.set("tokens", parse(`{ ${"a ".repeat(200)} }`));
    await store.set("comments", parse(`{ a } ${"#\n".repeat(1000)}`));
    expect(await store.get("tokens")).toBeUndefined();
    expect(await store.get("comments")).toBeUndefined();
    expect(await store.get("light")).toBeDefined();
  });
});
