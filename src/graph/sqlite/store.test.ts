import { describe } from "vitest";

import { describeGraphStore } from "../contract/store.contract.js";
import { openSqliteGraph } from "./store.js";

// A load takes a millisecond.
const RANDOM_RUNS = 250;

describe("sqlite", () => {
  describeGraphStore(() => openSqliteGraph(":memory:"), RANDOM_RUNS);
});
