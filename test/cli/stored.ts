import { NO_DEADLINE } from "../../src/domain/deadline.js";
import type { Totals } from "../../src/graph/queries/totals.js";
import type { DataVersion } from "../../src/graph/records.js";
import { entityQuery } from "../../src/graph/contract/contract.fixture.js";
import { openSqliteGraph } from "../../src/graph/sqlite/store.js";

/** The contents of a stored graph. */
export interface Stored {
  readonly version: DataVersion | null;
  readonly counts: Totals;
  readonly entities: readonly string[];
}

/** Opens the store again and reads every record. */
export async function storedIn(file: string): Promise<Stored> {
  await using store = await openSqliteGraph(file);
  const reader = store.reader(NO_DEADLINE);
  const [version, counts] = [await reader.dataVersion(), await reader.totals()];
  const [page] = await reader.entityPages([entityQuery({ page: { first: 1_000_000, after: null } })]);
  return { version, counts, entities: page?.items.map(({ id }) => id) ?? [] };
}
