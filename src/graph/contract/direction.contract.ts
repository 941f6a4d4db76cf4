import { beforeAll, describe, expect, it } from "vitest";

import { NO_DEADLINE } from "../../domain/deadline.js";
import type { GraphReader, GraphStore } from "../store.js";
import { coParticipantQuery, sharedOccasionQuery } from "./co-participants.contract.js";
import { dataset, entity, statement } from "./contract.fixture.js";

/**
 * Only the subjects of an occasion share it. Here a person is a member of an organization, which is a member of another
 * one, and all three take part in one event. They share only this event: an organization is not an occasion that it
 * shares with its members. Stores start from the end with fewer edges, so each of the three has the most edges in one
 * run.
 */
export function describeDirection(store: () => GraphStore): void {
  describe.each(CHAIN)("the direction of shared occasions if %s has the most edges", (busiest) => {
    let reader: GraphReader;
    beforeAll(async () => {
      await store().replace(
        dataset({ version: `direction-${busiest}`, entities, statements: [...chain, ...more(busiest)] }),
      );
      reader = store().reader(NO_DEADLINE);
    });

    it("is from the participant to the occasion", async () => {
      const pairs = CHAIN.flatMap((one) =>
        CHAIN.flatMap((other) => (one === other ? [] : [[one, other] as const])),
      );
      const lists = await reader.sharedOccasions(
        pairs.map(([one, other]) => sharedOccasionQuery(one, other)),
      );
      expect(lists.map((list) => list.map((occasion) => [occasion.entity, ...occasion.statements]))).toEqual(
        pairs.map((pair) => [["evt:all", ...pair.map((id) => `all ${id}`).sort()]]),
      );
    });

    it("counts only the event for each of them", async () => {
      const pages = await reader.coParticipants(CHAIN.map((id) => coParticipantQuery(id)));
      expect(pages.map((page) => page.items.map((one) => [one.entity, one.sharedCount]))).toEqual(
        CHAIN.map((id) => CHAIN.filter((other) => other !== id).map((other) => [other, 1])),
      );
    });
  });
}

/** Sorted by id. */
const CHAIN = ["org:section", "org:society", "per:member"];
const SOLO = ["evt:1", "evt:2", "evt:3", "evt:4", "evt:5"];

const entities = [...CHAIN, "evt:all", ...SOLO].map((id) => entity(id));

const chain = [
  statement("in section", "per:member", "MEMBER_OF", "org:section"),
  statement("in society", "org:section", "MEMBER_OF", "org:society"),
  ...CHAIN.map((id) => statement(`all ${id}`, id, "TOOK_PART_IN", "evt:all")),
];

/** Events without other participants. */
function more(busiest: string): typeof chain {
  return SOLO.map((event) => statement(`solo ${event}`, busiest, "TOOK_PART_IN", event));
}
