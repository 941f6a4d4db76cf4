import { describe, expect, it } from "vitest";

import { deadlineIn, NO_DEADLINE } from "../../src/domain/deadline.js";
import { conflictConnection } from "../../src/resolvers/fields/conflict.js";
import { createContext } from "../../src/resolvers/context.js";
import { data, overSqlite } from "../support/graphs.js";

describe("conflicts", () => {
  it("are not judged after the deadline, even if their candidates came in time", async () => {
    const one = data.find(({ name }) => name === "synthetic");
    if (!one) throw new Error("there are no synthetic data");
    await using backends = await overSqlite(one);
    const context = createContext({ ...backends, deadline: NO_DEADLINE, language: "en" });
    expect((await conflictConnection(null, { first: 20 }, context)).totalCount).toBeGreaterThan(0);
    const late = conflictConnection(null, { first: 20 }, { ...context, deadline: deadlineIn(0) });
    await expect(late).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
  });
});
