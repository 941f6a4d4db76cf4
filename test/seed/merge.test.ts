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

it("a judgement makes two bodies one in the store, and taking it out makes them two again", async () => {
  await using folder = await temporaryFolder();
  await using backends = await temporaryBackends(null);
  const { store } = backends;
  const load = async (name: string, judgements: string | null): Promise<void> => {
    const own = { ...folder, path: `${folder.path}/${name}` };
    const seed = await writeSeed(own, { "judgements.yaml": judgements });
    await write(await loadSeed(seed), backends);
  };

  await load("apart", null);
  const apart = await told(store);
  expect(apart.bodies.map((body) => [body?.id, body?.label])).toEqual([
    [LEFT, "乙局"],
    [RIGHT, "甲局"],
  ]);
  // Of whom 甲局 has the post, and 乙局 none.
  expect(apart.posts).toEqual([[], ["局长"]]);
  expect(apart.organizations).toBe(2);

  await load("one", SAME);
  const one = await told(store);
  expect(one.bodies[0]).toMatchObject({ id: LEFT, label: "乙局", formerIds: [RIGHT] });
  expect(one.bodies[1]).toEqual(one.bodies[0]);
  expect(one.posts).toEqual([["局长"], ["局长"]]);
  expect(one.called).toEqual([LEFT, LEFT]);
  expect(one.organizations).toBe(1);

  await load("apart again", null);
  expect(await told(store)).toEqual(apart);
});

/** What the store answers of the two: by their ids, by their names, and how many bodies it has. */
async function told(
  store: GraphStore,
): Promise<{
  readonly bodies: readonly (Entity | null)[];
  readonly posts: readonly (readonly unknown[])[];
  readonly called: readonly (string | undefined)[];
  readonly organizations: number | undefined;
}> {
  const reader = store.reader(NO_DEADLINE);
  const bodies = await reader.entities([LEFT, RIGHT]);
  const pages = await reader.statementPages(
    bodies.map((body) => ({
      entity: body?.id ?? "",
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
    bodies,
    posts: pages.map(({ items }) => items.map(({ qualifiers }) => qualifiers["title"])),
    called: names.map(([first]) => first?.entity.id),
    organizations: (await reader.totals()).entities["ORGANIZATION"],
  };
}
