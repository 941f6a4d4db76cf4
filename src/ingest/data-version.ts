import type { Dataset } from "../domain/dataset.js";
import { hash } from "../domain/ids.js";

/**
 * The version of a data set: a hash of its JSON. In this JSON the field `reported` of an evidence has its former name,
 * so that unchanged data keep the version that clients know.
 */
export function versionOf(parts: Omit<Dataset, "version">): string {
  const statements = parts.statements.map((statement) => ({
    ...statement,
    evidence: statement.evidence.map(({ reported, quote, method, ...location }) => ({
      ...location,
      [FORMER_NAME]: reported,
      quote,
      method,
    })),
  }));
  return hash([{ ...parts, statements }]);
}

const FORMER_NAME = "told";
