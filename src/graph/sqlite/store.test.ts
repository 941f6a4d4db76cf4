import { describe } from "vitest";

import { MANY_RUNS } from "../contract/runs.js";
import { describeGraphStore } from "../contract/store.contract.js";
import { openSqliteGraph } from "./store.js";

describe("sqlite", () => {
  describeGraphStore(() => openSqliteGraph(":memory:"), MANY_RUNS);
});
