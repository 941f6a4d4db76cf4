import type { EventFact, FactCommon } from "../fact.js";
import type { IntroducedEntity } from "../fact-type.js";
import type { Path } from "../origin.js";
import type { Draft } from "../registry.js";
import type { Source } from "../source.js";
import type { Writer } from "../writer.js";
import { statusOf } from "../writer.js";

/**
 * The entity that the fact introduces. Records that this location mentions and names it, with the aliases of the fact.
 */
export function introduce(
  writer: Writer,
  { kind, key, name, subkind }: IntroducedEntity,
  fact: FactCommon & Pick<EventFact, "aliases">,
  path: Path,
  source: Source,
): Draft {
  const { aliases = [] } = fact;
  const draft = writer.registry.upsert(kind, key, name, subkind, { file: writer.article.file, path });
  writer.mention(draft.id, source);
  for (const text of [name, ...aliases]) writer.recordSpelling(draft.id, text, source);
  const { limits } = writer.limits(fact);
  if (limits)
    writer.limitsOfEntities.set(draft.id, [...(writer.limitsOfEntities.get(draft.id) ?? []), limits]);
  if (statusOf(fact) !== "PLANNED") writer.happened.add(draft.id);
  return draft;
}
