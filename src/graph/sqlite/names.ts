import type { Entity } from "../../domain/entity.js";
import { characters } from "../../text/characters.js";
import type { NameMatch } from "../queries/names.js";
import type { Row } from "./database.js";
import type { Query } from "./queries.js";
import { record } from "./rows.js";

export function nameMatches(
  all: (query: Query) => Row[],
  text: string,
  kinds: readonly string[] | null,
  limit: number,
): NameMatch[] {
  // Matches the characters in order with anything between them: equal, longer and abbreviated names.
  const pattern = `%${characters(text)
    .map((character) => character.replace(/[%_\\]/, "\\$&"))
    .join("%")}%`;
  const rows = all({
    sql: `SELECT n.ordinal, e.record FROM name n JOIN entity e ON e.id = n.entity
      WHERE n.norm LIKE ? ESCAPE '\\' AND (? IS NULL OR e.kind IN (SELECT value FROM json_each(?)))
      ORDER BY n.length, e.id, n.ordinal LIMIT ?`,
    params: [pattern, kinds && "given", JSON.stringify(kinds ?? []), limit],
  });
  return rows.flatMap((row) => {
    const entity = record<Entity>(row);
    const name = entity.names[Number(row["ordinal"])];
    return name ? [{ entity, name }] : [];
  });
}
