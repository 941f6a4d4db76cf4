import type { EntityKind } from "../../../client/index.js";
import type { Say } from "../state/context.js";

export const ENTITY_KINDS: readonly EntityKind[] = [
  "ORGANIZATION",
  "PERSON",
  "EVENT",
  "AGREEMENT",
  "HONOR",
  "WORK",
  "PLACE",
];

/** The kind in words, where the API does not say it: before anything is loaded. */
export function kindText(kind: EntityKind, say: Say): string {
  switch (kind) {
    case "ORGANIZATION":
      return say("机构", "organization");
    case "PERSON":
      return say("人物", "person");
    case "EVENT":
      return say("事件", "event");
    case "AGREEMENT":
      return say("协议", "agreement");
    case "HONOR":
      return say("荣誉", "honor");
    case "WORK":
      return say("作品", "work");
    case "PLACE":
      return say("地点", "place");
  }
}
