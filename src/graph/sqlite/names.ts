import type { Entity } from "../../domain/entity.js";
import type { NameMatch } from "../queries/names.js";
import { nameCharacters } from "../stored/names.js";
import type { Row } from "./database.js";
import type { Query } from "./queries.js";
import { record } from "./rows.js";

export function nameMatches(
  all: (query: Query) => Row[],
  text: string,
  kinds: readonly string[] | null,
  limit: number,
): NameMatch[] {
  const wanted = nameCharacters(text);
  if (wanted.length === 0) return [];
  // Matches the characters in order with anything between them: equal, longer and abbreviated names. None of them is a
  // wildcard, because folding removes % and _.
  const pattern = `%${wanted.join("%")}%`;
  const rows = all({
    sql: `SELECT n.ordinal, e.record FROM name n JOIN entity e ON e.id = n.entity
      WHERE n.norm LIKE ? AND (? IS NULL OR e.kind IN (SELECT value FROM json_each(?)))
      ORDER BY n.length, e.id, n.ordinal LIMIT ?`,
    params: [pattern, kinds && "given", JSON.stringify(kinds ?? []), limit],
  });
  return rows.flatMap((row) => {
    const entity = record<Entity>(row);
    const name = entity.names[Number(row["ordinal"])];
    return name ? [{ entity, name }] : [];
  });
}
