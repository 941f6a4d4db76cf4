import type { GraphReader, GraphStore } from "../store.js";
import { createPlaceTreeCache } from "../stored/place-tree.js";
import { createAnalysisReader } from "./analysis.js";
import type { Condition } from "./condition.js";
import { openStore } from "./condition.js";
import { createListReader } from "./lists.js";
import type { Reading } from "./reading.js";
import { createRecordReader } from "./records.js";
import { replaceStore } from "./replace.js";
import { createAdjacencyCache } from "./traversal/adjacency-cache.js";

/** Opens the embedded store in `:memory:` or in a file. Creates the file and its folder if they do not exist. */
export function openSqliteGraph(path: string): Promise<GraphStore> {
  return settle(() => {
    const condition = openStore(path);
    const adjacency = createAdjacencyCache(condition.database);
    const placeTrees = createPlaceTreeCache();
    return {
      name: "sqlite",
      reader: (deadline) =>
        createReader({
          condition,
          adjacency,
          placeTrees,
          deadline,
          all: ({ sql, params }) => {
            deadline.check();
            return condition.database.all(sql, params);
          },
        }),
      check: () => condition.check(),
      replace: (dataset, onProgress = () => undefined, { anew = false } = {}) =>
        settle(() => replaceStore(condition, dataset, onProgress, anew)),
      [Symbol.asyncDispose]: () =>
        settle(() => {
          condition.unguarded.close();
        }),
    };
  });
}

function createReader(reading: Reading): GraphReader {
  return notingDamage(reading.condition, {
    ...createRecordReader(reading),
    ...createListReader(reading),
    ...createAnalysisReader(reading),
  });
}

/** Remembers damage that any method meets, because later answers would be wrong too. */
function notingDamage(condition: Condition, reader: GraphReader): GraphReader {
  type Method = (...given: unknown[]) => Promise<unknown>;
  return Object.fromEntries(
    (Object.entries(reader) as [string, Method][]).map(([name, method]): [string, Method] => [
      name,
      (...given) =>
        settle(() => method(...given)).catch((cause: unknown) => {
          throw condition.note(cause);
        }),
    ]),
  ) as unknown as GraphReader;
}

/** libsql is synchronous but the port is not: a thrown error becomes a rejection. */
function settle<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
