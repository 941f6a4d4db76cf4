import { periodOf } from "../../domain/time.js";
import { predicate } from "../../domain/vocabulary.js";
import type { FactOf } from "./format.js";
import type { Source } from "../facts/ledger.js";
import type { Draft } from "../facts/registry.js";
import type { Path } from "./yaml-file.js";
import type { Writer } from "../facts/writer.js";
import { alsoNamed, setAttribute, statusOf } from "../facts/writer.js";

/** Events: name, day, place, who took part in which role. */
export function writeEvent(writer: Writer, fact: FactOf<"event">, path: Path): void {
  const source = writer.source(fact.at);
  const event = tell(
    writer,
    "EVENT",
    fact.key ?? fact.event,
    fact.event,
    fact.kind,
    fact.aliases,
    path,
    source,
  );
  if (fact.date !== undefined) writeDate(writer, event, "OCCURRED_ON", fact.date, fact, source);
  if (fact.summary !== undefined) event.attributes["summary"] ??= fact.summary;
  const places = writer.referAll(fact.place, predicate("HELD_AT").objects, [...path, "place"], source);
  for (const place of places) {
    const qualifiers = fact.venue === undefined ? {} : { venue: fact.venue };
    relate(writer, event, "HELD_AT", place, source, { qualifiers });
  }
  if (places.length === 0 && fact.venue !== undefined) event.attributes["venue"] ??= fact.venue;
  const took = (participant: Draft, role: string): void => {
    relate(writer, participant, "TOOK_PART_IN", event, source, {
      qualifiers: { role },
      status: statusOf(fact),
      during: event.id,
    });
  };
  const kinds = predicate("TOOK_PART_IN").subjects;
  for (const organizer of writer.referAll(fact.organizers, kinds, [...path, "organizers"], source))
    took(organizer, "ORGANIZER");
  for (const [reference, roles] of Object.entries(fact.participants ?? {})) {
    const participant = writer.refer(reference, kinds, [...path, "participants", reference], source);
    if (participant) for (const role of [roles].flat()) took(participant, role);
  }
  if (fact.partOf !== undefined) {
    const whole = writer.refer(fact.partOf, ["EVENT"], [...path, "partOf"], source);
    if (whole) relate(writer, event, "PART_OF", whole, source);
  }
}

/** Agreements: parties, day and event of signing, clauses, what they build on. */
export function writeAgreement(writer: Writer, fact: FactOf<"agreement">, path: Path): void {
  const source = writer.source(fact.at);
  const { key, aliases } = fact;
  const agreement = tell(
    writer,
    "AGREEMENT",
    key ?? fact.agreement,
    fact.agreement,
    null,
    aliases,
    path,
    source,
  );
  const status = statusOf(fact);
  if (fact.signedOn !== undefined) writeDate(writer, agreement, "SIGNED_ON", fact.signedOn, fact, source);
  if (fact.summary !== undefined) agreement.attributes["summary"] ??= fact.summary;
  const parties = writer.referAll(fact.parties, predicate("PARTY_TO").subjects, [...path, "parties"], source);
  for (const party of parties)
    relate(writer, party, "PARTY_TO", agreement, source, { status, during: agreement.id });
  for (const text of fact.otherParties ?? [])
    writer.ledger.add(
      {
        subject: agreement.id,
        predicate: "UNNAMED_PARTY",
        target: { value: { type: "TEXT", text } },
        status,
      },
      source,
    );
  for (const [index, text] of (fact.clauses ?? []).entries())
    writer.ledger.add(
      {
        subject: agreement.id,
        predicate: "CLAUSE",
        target: { value: { type: "TEXT", text } },
        qualifiers: { ordinal: index + 1 },
        status,
      },
      source,
    );
  writeBases(writer, agreement, fact.basedOn, path, source);
  if (fact.signedAt !== undefined) {
    const event = writer.refer(fact.signedAt, ["EVENT"], [...path, "signedAt"], source);
    if (event) relate(writer, agreement, "SIGNED_AT", event, source, { status, during: agreement.id });
  }
}

/** Works: documents, plans, standards, laws, books, films, lectures. */
export function writeWork(writer: Writer, fact: FactOf<"work">, path: Path): void {
  const source = writer.source(fact.at);
  const work = tell(writer, "WORK", fact.key ?? fact.work, fact.work, fact.kind, fact.aliases, path, source);
  const status = statusOf(fact);
  if (fact.number !== undefined) setAttribute(writer, work, "number", fact.number, path);
  if (fact.date !== undefined) writeDate(writer, work, "PUBLISHED_ON", fact.date, fact, source);
  for (const issuer of writer.referAll(
    fact.issuers,
    predicate("ISSUED").subjects,
    [...path, "issuers"],
    source,
  ))
    relate(writer, issuer, "ISSUED", work, source, { status });
  const qualifiers = fact.affiliation === undefined ? {} : { affiliation: fact.affiliation };
  for (const author of writer.referAll(
    fact.authors,
    predicate("AUTHORED").subjects,
    [...path, "authors"],
    source,
  ))
    relate(writer, author, "AUTHORED", work, source, { qualifiers, status });
  writeBases(writer, work, fact.basedOn, path, source);
  if (fact.partOf !== undefined) {
    const whole = writer.refer(fact.partOf, ["WORK"], [...path, "partOf"], source);
    if (whole) relate(writer, work, "PART_OF", whole, source);
  }
}

function tell(
  writer: Writer,
  kind: "EVENT" | "AGREEMENT" | "WORK",
  key: string,
  name: string,
  subkind: string | null,
  aliases: readonly string[] | undefined,
  path: Path,
  source: Source,
): Draft {
  const draft = writer.registry.tell(kind, key, name, subkind, { file: writer.article.file, path });
  writer.mention(draft.id, source);
  alsoNamed(draft, [name, ...(aliases ?? [])]);
  for (const text of [name, ...(aliases ?? [])]) writer.spell(draft.id, text, source);
  return draft;
}

function writeDate(
  writer: Writer,
  subject: Draft,
  name: string,
  date: string,
  fact: { readonly status?: string },
  source: Source,
): void {
  writer.ledger.add(
    {
      subject: subject.id,
      predicate: name,
      target: { value: { type: "DATE", edtf: date } },
      status: statusOf(fact),
      when: { stated: periodOf(date), on: null },
    },
    source,
  );
}

function writeBases(
  writer: Writer,
  subject: Draft,
  references: readonly string[] | undefined,
  path: Path,
  source: Source,
): void {
  const bases = writer.referAll(references, predicate("BASED_ON").objects, [...path, "basedOn"], source);
  for (const basis of bases) relate(writer, subject, "BASED_ON", basis, source);
}

function relate(
  writer: Writer,
  subject: Draft,
  name: string,
  object: Draft,
  source: Source,
  more: {
    readonly qualifiers?: Readonly<Record<string, string>>;
    readonly status?: ReturnType<typeof statusOf>;
    readonly during?: string;
  } = {},
): void {
  const { during, ...rest } = more;
  writer.ledger.add(
    {
      subject: subject.id,
      predicate: name,
      target: { object: object.id },
      ...rest,
      ...(during === undefined ? {} : { when: { during } }),
    },
    source,
  );
}
