import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The files that take longest, in the order in which they start; all others follow in vitest's order. A long file that
 * starts last would leave one of two workers idle. Files that need Neo4j come later, because Neo4j needs some seconds
 * to start.
 */
const FIRST = [
  "test/attacks/attacks.test.ts",
  "test/cli/kill.test.ts",
  "src/graph/neo4j/store.test.ts",
  "test/api/parity.test.ts",
  "src/graph/neo4j/hub.test.ts",
  "test/api/days-oracle.test.ts",
  "test/api/facts-oracle.test.ts",
  "test/http/shutdown.test.ts",
  "test/http/bounded-service.test.ts",
  "test/fuzz/fuzz.test.ts",
  "test/soak/soak.test.ts",
  "test/cli/disk.test.ts",
  "test/cli/search.test.ts",
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = FIRST.findIndex((name) => moduleId.endsWith(name));
      return found < 0 ? FIRST.length : found;
    };
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}
