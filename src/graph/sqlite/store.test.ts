import { describe } from "vitest";

import { describeGraphStore } from "../contract/store.contract.js";
import { openSqliteGraph } from "./store.js";

describe("sqlite", () => {
  describeGraphStore(() => openSqliteGraph(":memory:"), { runs: 200 });
});
