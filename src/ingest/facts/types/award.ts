import { predicate } from "../../../domain/vocabulary.js";
import type { Award } from "../awards.js";
import type { IntroducedEntity } from "../fact-type.js";
import type { HonorFact } from "../fact.js";
import type { Path } from "../origin.js";
import type { Writer } from "../writer.js";
import { addAliases, setAttribute, statusOf } from "../writer.js";
import { introduce } from "./introduce.js";

/** The fields that honors and designations share: a title held from a day on. */
export interface AwardFact extends Pick<
  HonorFact,
  "level" | "recipients" | "on" | "aliases" | "status" | "at"
> {
  readonly by: string | undefined;
  /** Id of the event at which it was conferred. */
  readonly event: string | null;
}

/** Collects one award per recipient. `writeAwards` writes them when all dates are known. */
export function collectAwards(
  writer: Writer,
  path: Path,
  fact: AwardFact,
  entity: IntroducedEntity,
  predicateName: Award["predicate"],
): void {
  const source = writer.source(fact.at);
  const honor = introduce(writer, entity, fact, path, source);
  addAliases(honor, fact.aliases ?? []);
  if (fact.level !== undefined) setAttribute(writer, honor, "level", fact.level, path);
  const by = fact.by === undefined ? null : writer.registry.find(fact.by, ["ORGANIZATION"]);
  if (by) writer.mention(by.id, source);
  const conferrer = fact.by === undefined ? {} : { conferrer: by?.names[0]?.text ?? fact.by };
  const recipients = writer.referenceAll(
    fact.recipients,
    predicate("RECEIVED_HONOR").subjects,
    [...path, "recipients"],
    source,
  );
  for (const recipient of recipients)
    writer.awards.push({
      predicate: predicateName,
      recipient: recipient.id,
      honor: honor.id,
      on: fact.on ?? null,
      event: fact.event,
      qualifiers: { ...conferrer, ...(by ? { conferrerId: by.id } : {}) },
      status: statusOf(fact),
      source,
    });
}
