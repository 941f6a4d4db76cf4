import { parse } from "graphql";
import { expect, it } from "vitest";

import { periodOf } from "../../src/domain/time.js";
import { dataset, entity, statement } from "../../src/graph/contract/contract.fixture.js";
import { temporaryBackends } from "../support/backends.js";
import { ask } from "../support/execute.js";

it("an entry of a timeline has the date of its earliest statement, whatever the order of their ids", async () => {
  const dated = (id: string, subject: string, event: string, day: string): ReturnType<typeof statement> =>
    statement(id, subject, "TOOK_PART_IN", event, { period: periodOf(day) });
  await using backends = await temporaryBackends(
    dataset({
      entities: ["per:a", "per:b", "evt:a", "evt:b"].map((id) => entity(id)),
      statements: [
        dated("sta:1", "per:a", "evt:a", "2020-01-01"),
        dated("sta:2", "per:b", "evt:a", "2020-01-02"),
        dated("sta:3", "per:a", "evt:b", "2020-03-02"),
        dated("sta:4", "per:b", "evt:b", "2020-03-01"),
      ],
    }),
  );
  const text = "{ timeline { nodes { entity { plainId } period { start { earliest } } } } }";
  const { data, errors } = await ask(backends, { document: parse(text) });
  expect(errors).toEqual([]);
  expect(data).toEqual({
    timeline: {
      nodes: [
        { entity: { plainId: "evt:a" }, period: { start: { earliest: "2020-01-01" } } },
        { entity: { plainId: "evt:b" }, period: { start: { earliest: "2020-03-01" } } },
      ],
    },
  });
});
