import { beforeAll, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import type { GraphReader, GraphStore } from "../store.js";
import { dataset, entity, statement } from "./contract.fixture.js";

/** Places with all places in them. */
export function describePlaces(store: () => GraphStore): void {
  describe("places within places", () => {
    let reader: GraphReader;
    beforeAll(async () => {
      reader = store().reader(NO_DEADLINE);
      await store().replace(world);
    });
    const within = async (...places: string[]): Promise<string> => {
      const [all = []] = await reader.placesWithin([places]);
      return [...all].sort().join(" ");
    };

    it.each<[string, readonly string[], string]>([
      ["parts through all levels", ["plc:province"], "plc:city plc:county plc:province plc:site"],
      ["several places, each part once", ["plc:city", "plc:county"], "plc:city plc:county plc:site"],
      ["a place without parts", ["plc:site"], "plc:site"],
      ["a circle", ["plc:a"], "plc:a plc:b"],
      ["an empty list of places", [], ""],
      ["a place that is not stored", ["plc:none"], "plc:none"],
      ["neither organizations nor deprecated parts", ["plc:other"], "plc:other"],
    ])("are %s", async (_what, places, expected) => {
      expect(await within(...places)).toBe(expected);
    });

    it("come as one list per query, in the order of the queries", async () => {
      const lists = await reader.placesWithin([["plc:site"], [], ["plc:a"]]);
      expect(lists.map((list) => [...list].sort())).toEqual([["plc:site"], [], ["plc:a", "plc:b"]]);
    });

    it("change with a load", async () => {
      await store().replace({
        ...world,
        version: "moved",
        statements: world.statements.filter(({ id }) => id !== "2"),
      });
      expect(await within("plc:province")).toBe("plc:city plc:province");
      await store().replace(world);
      expect(await within("plc:province")).toBe("plc:city plc:county plc:province plc:site");
    });
  });
}

const PLACES = ["plc:site", "plc:province", "plc:county", "plc:city", "plc:b", "plc:a", "plc:other"];

const world = dataset({
  entities: [...PLACES, "org:z"].sort().map((id) => entity(id)),
  statements: [
    statement("1", "plc:city", "PART_OF", "plc:province"),
    statement("2", "plc:county", "PART_OF", "plc:city"),
    statement("3", "plc:site", "LOCATED_IN", "plc:county", { status: "PLANNED" }),
    statement("4", "plc:a", "PART_OF", "plc:b"),
    statement("5", "plc:b", "PART_OF", "plc:a"),
    statement("6", "org:z", "LOCATED_IN", "plc:other"),
    statement("7", "plc:a", "PART_OF", "plc:other", { rank: "DEPRECATED" }),
  ],
});
