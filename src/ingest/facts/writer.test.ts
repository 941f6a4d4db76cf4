import { expect, it } from "vitest";

import { createLedger } from "./ledger.js";
import type { SourceFile } from "./origin.js";
import type { Registry } from "./registry.js";
import { BYLINE } from "./source.js";
import type { Mentions } from "./writer.js";
import { createWriter } from "./writer.js";

it.each([
  ["before the text", [BYLINE, 3, 5], "¶3"],
  ["after the text", [3, BYLINE], "¶3"],
  ["alone", [BYLINE], BYLINE],
] as const)("an entity is named in the text rather than in the byline, read %s", (_, locations, locator) => {
  const mentions: Mentions = new Map();
  const unused = {
    registry: {} as Registry,
    awards: [],
    spellings: new Map(),
    faults: [],
    limitsOfEntities: new Map(),
    happened: new Set<string>(),
  };
  const writer = createWriter(
    { ...unused, ledger: createLedger(), mentions },
    { id: "art:a", documentId: "doc:a", reportedOn: null, file: {} as SourceFile },
  );
  for (const at of locations) writer.mention("per:a", writer.source({ at }));
  expect(mentions.get("per:a")?.get("art:a")?.locator).toBe(locator);
});
