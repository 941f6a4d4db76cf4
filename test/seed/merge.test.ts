import { expect, it } from "vitest";

import { NO_DEADLINE } from "../../src/domain/deadline.js";
import type { Entity } from "../../src/domain/entity.js";
import { entityId } from "../../src/domain/ids.js";
import type { GraphStore } from "../../src/graph/store.js";
import { loadSeed } from "../../src/ingest/check/check-seed.js";
import { write } from "../../src/ingest/write.js";
import { temporaryBackends } from "../support/backends.js";
import { temporaryFolder, writeSeed } from "../support/seed-folder.js";

const LEFT = entityId("ORGANIZATION", "乙局");
const RIGHT = entityId("ORGANIZATION", "甲局");

const SAME = `judgements:
  - { left: 乙局, right: 甲局, kind: ORGANIZATION, judgment: SAME, reason: 由 }
`;

it("a judgement merges two organizations in the store, and its removal separates them again", async () => {
  await using folder = await temporaryFolder();
  await using backends = await temporaryBackends(null);
  const { store } = backends;
  const load = async (name: string, judgements: string | null): Promise<void> => {
    const own = { ...folder, path: `${folder.path}/${name}` };
    const seed = await writeSeed(own, { "judgements.yaml": judgements });
    await write(await loadSeed(seed), backends);
  };

  await load("apart", null);
  const apart = await stateOf(store);
  expect(apart.entities.map((entity) => [entity?.id, entity?.label])).toEqual([
    [LEFT, "乙局"],
    [RIGHT, "甲局"],
  ]);
  // Only 甲局 has the post.
  expect(apart.posts).toEqual([[], ["局长"]]);
  expect(apart.organizations).toBe(2);

  await load("one", SAME);
  const one = await stateOf(store);
  expect(one.entities[0]).toMatchObject({ id: LEFT, label: "乙局", formerIds: [RIGHT] });
  expect(one.entities[1]).toEqual(one.entities[0]);
  expect(one.posts).toEqual([["局长"], ["局长"]]);
  expect(one.called).toEqual([LEFT, LEFT]);
  expect(one.organizations).toBe(1);

  await load("apart again", null);
  expect(await stateOf(store)).toEqual(apart);
});

/** What the store returns for the two by id and by name, and its number of organizations. */
async function stateOf(
  store: GraphStore,
): Promise<{
  readonly entities: readonly (Entity | null)[];
  readonly posts: readonly (readonly unknown[])[];
  readonly called: readonly (string | undefined)[];
  readonly organizations: number | undefined;
}> {
  const reader = store.reader(NO_DEADLINE);
  const entities = await reader.entities([LEFT, RIGHT]);
  const pages = await reader.statementPages(
    entities.map((entity) => ({
      entity: entity?.id ?? "",
      predicates: ["HOLDS_POSITION"],
      direction: "IN",
      between: null,
      asOf: null,
      statuses: null,
      qualifier: null,
      documents: null,
      includeDeprecated: false,
      order: { field: "ID", direction: "ASC" },
      page: { first: 10, after: null },
    })),
  );
  const names = await reader.nameMatches(["乙局", "甲局"].map((text) => ({ text, kinds: null, limit: 1 })));
  return {
    entities,
    posts: pages.map(({ items }) => items.map(({ qualifiers }) => qualifiers["title"])),
    called: names.map(([first]) => first?.entity.id),
    organizations: (await reader.totals()).entities["ORGANIZATION"],
  };
}
