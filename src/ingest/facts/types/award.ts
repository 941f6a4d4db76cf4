import type { Qualifiers } from "../../../domain/statement.js";
import { predicate } from "../../../domain/vocabulary.js";
import type { Award } from "../awards.js";
import type { IntroducedEntity } from "../fact-type.js";
import type { AwardFact } from "../fact.js";
import type { Path } from "../origin.js";
import type { Draft } from "../registry.js";
import type { Writer } from "../writer.js";
import { addAliases, setAttribute, standingOf } from "../writer.js";
import { introduce } from "./introduce.js";

/** What honors and designations have under different names. */
interface AwardKind {
  readonly conferrers: string | readonly string[] | undefined;
  /** Id of the event at which it was conferred. */
  readonly event: string | null;
  readonly entity: IntroducedEntity;
  readonly predicate: "RECEIVED_HONOR" | "DESIGNATED_AS";
}

/**
 * Collects the awards of a fact; `writeAwards` writes them when all dates are known. A fact with more than two ends gives
 * one award for each pair that a reader walks, and each names the others: the recipients name the work for which they
 * received the honor, the work received it and names them, the conferrers conferred it on both.
 */
export function collectAwards(writer: Writer, path: Path, fact: AwardFact, kind: AwardKind): void {
  const source = writer.source(fact);
  const honor = introduce(writer, kind.entity, fact, path, source);
  addAliases(honor, fact.aliases ?? []);
  if (fact.level !== undefined) setAttribute(writer, honor, "level", fact.level, path);
  const conferrers = [kind.conferrers ?? []].flat().map((name) => {
    const found = writer.registry.find(name, ["ORGANIZATION"]);
    if (found) writer.mention(found.id, source);
    return { name: found?.names[0]?.text ?? name, id: found?.id ?? null };
  });
  const conferrerIds = conferrers.flatMap(({ id }) => id ?? []);
  const conferred: Qualifiers = {
    ...(conferrers.length === 0 ? {} : { conferrer: conferrers.map(({ name }) => name) }),
    ...(conferrerIds.length === 0 ? {} : { conferrerId: conferrerIds }),
  };
  const kinds = predicate("RECEIVED_HONOR").subjects;
  const referTo = (references: string | readonly string[] | undefined, field: string): Draft[] =>
    writer.referenceAll(references, kinds, [...path, field], source);
  const recipients = referTo(fact.recipients, "recipients");
  const works = referTo(fact.for, "for");
  const organizations = writer.referenceAll(
    fact.unnamedMembersOf,
    ["ORGANIZATION"],
    [...path, "unnamedMembersOf"],
    source,
  );
  if (recipients.length + works.length + organizations.length + conferrerIds.length === 0)
    writer.faults.push(
      writer.article.file.fault(path, "nobody receives or confers it: write recipients or unnamedMembersOf"),
    );
  const award = (predicateName: Award["predicate"], recipient: string, qualifiers: Qualifiers): void => {
    writer.awards.push({
      predicate: predicateName,
      recipient,
      honor: honor.id,
      on: fact.on ?? null,
      event: kind.event,
      qualifiers,
      when: writer.limits(fact),
      standing: standingOf(fact),
      source,
    });
  };
  const ids = (drafts: readonly Draft[]): string[] => drafts.map(({ id }) => id);
  for (const { id } of recipients)
    award(kind.predicate, id, { ...conferred, ...(works.length === 0 ? {} : { for: ids(works) }) });
  for (const { id } of works)
    award(kind.predicate, id, {
      ...conferred,
      ...(recipients.length === 0 ? {} : { recipient: ids(recipients) }),
    });
  for (const { id } of organizations)
    award("MEMBER_RECEIVED_HONOR", id, {
      ...conferred,
      ...(fact.count === undefined ? {} : { count: fact.count }),
      ...(fact.member === undefined ? {} : { member: fact.member }),
    });
  const all = ids([...recipients, ...works, ...organizations]);
  for (const id of conferrerIds) award("CONFERRED", id, all.length === 0 ? {} : { recipient: all });
}
