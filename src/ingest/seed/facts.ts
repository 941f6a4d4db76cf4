import type { EntityKind } from "../../domain/entity.js";
import { ENTITY_KINDS } from "../../domain/entity.js";
import { endedBy, isEmpty, parseDate, periodOf, statedPeriod } from "../../domain/time.js";
import { predicate } from "../../domain/vocabulary.js";
import type { Fact, FactOf, FactType } from "./format.js";
import type { When } from "../facts/ledger.js";
import { writeAgreement, writeEvent, writeWork } from "./told-entities.js";
import type { Path } from "./yaml-file.js";
import type { Writer } from "../facts/writer.js";
import { alsoNamed, setAttribute, statusOf } from "../facts/writer.js";

type Write<Type extends FactType> = (writer: Writer, fact: FactOf<Type>, path: Path) => void;

/** Writes one fact of an article down as statements. */
export function writeFact(writer: Writer, type: FactType, fact: Fact, path: Path): void {
  checkDates(writer, fact, path);
  (writers[type] as (writer: Writer, fact: Fact, path: Path) => void)(writer, fact, path);
}

type Dates = Readonly<Partial<Record<"date" | "signedOn" | "on" | "from" | "to" | "endedBy", string>>>;

/** Nothing is told that the document cannot know of, and nothing ends before it begins. */
function checkDates(writer: Writer, fact: Fact, path: Path): void {
  // What a rename is from and to are names.
  const { from, to, ...others } = fact as Fact & Dates;
  const dates: Dates = "rename" in fact ? others : (fact as Dates);
  const fault = (field: string, message: string): void => {
    writer.faults.push(writer.article.file.fault([...path, field], message));
  };
  const { reportedOn } = writer.source(fact.at);
  const known = (reportedOn === null ? null : parseDate(reportedOn).latest) ?? Infinity;
  for (const field of ["date", "signedOn", "on", "from", "endedBy"] as const) {
    const date = dates[field];
    if (date === undefined || fact.status === "PLANNED") continue;
    if ((parseDate(date).earliest ?? -Infinity) > known)
      fault(
        field,
        `${date} is after ${reportedOn ?? ""}, the latest this article can know of (status: PLANNED where it is announced)`,
      );
  }
  if (to !== undefined && dates.endedBy !== undefined)
    fault("endedBy", "the end is stated: write `to` alone");
  const wrong = wrongEnd(fact);
  if (wrong === null) return;
  const first = from === undefined ? `the day it is cited on (${wrong.first})` : `it begins (${from})`;
  fault(wrong.field, `it ends (${wrong.last}) before ${first}`);
}

/** The end that a fact by itself gives before its beginning, or before the day it is cited on. */
export function wrongEnd(
  fact: Fact,
): { readonly field: "to" | "endedBy"; readonly first: string; readonly last: string } | null {
  if ("rename" in fact) return null;
  const { from, on, to, endedBy: over } = fact as Dates;
  const [first, last] = [from ?? on, to ?? over];
  if (first === undefined || last === undefined || !isEmpty(statedPeriod(first, last))) return null;
  return { field: to === undefined ? "endedBy" : "to", first, last };
}

const ORGANIZATION = ["ORGANIZATION"] as const;
const ANYTHING: readonly EntityKind[] = ENTITY_KINDS;

const writeMention: Write<"mention"> = (writer, fact, path) => {
  writer.referAll(fact.mention, ANYTHING, [...path, "mention"], writer.source(fact.at));
};

const writeTenure: Write<"tenure"> = (writer, fact, path) => {
  const source = writer.source(fact.at);
  const person = writer.refer(fact.tenure, ["PERSON"], [...path, "tenure"], source);
  for (const [reference, titles] of Object.entries(fact.positions)) {
    const body = writer.refer(reference, ORGANIZATION, [...path, "positions", reference], source);
    if (!person || !body) continue;
    for (const title of titles) {
      writer.ledger.add(
        {
          subject: person.id,
          predicate: "HOLDS_POSITION",
          target: { object: body.id },
          qualifiers: { title },
          status: statusOf(fact),
          when: whenOf(fact),
        },
        source,
      );
    }
  }
};

/** Honors and designations differ only in names; both are titles that somebody bears since a day. */
const writeHonor: Write<"honor"> = (writer, fact, path) => {
  const source = writer.source(fact.at);
  const event =
    fact.event === undefined ? null : writer.refer(fact.event, ["EVENT"], [...path, "event"], source);
  award(writer, path, { ...fact, name: fact.honor, by: fact.conferrer, event: event?.id ?? null }, "AWARD");
};

const writeDesignation: Write<"designation"> = (writer, fact, path) => {
  award(writer, path, { ...fact, name: fact.designation, event: null }, "DESIGNATION");
};

interface AwardFact extends Pick<
  FactOf<"honor">,
  "key" | "level" | "recipients" | "on" | "aliases" | "status" | "at"
> {
  readonly name: string;
  readonly by?: string | undefined;
  readonly event: string | null;
}

function award(writer: Writer, path: Path, fact: AwardFact, subkind: "AWARD" | "DESIGNATION"): void {
  const source = writer.source(fact.at);
  const origin = { file: writer.article.file, path };
  const honor = writer.registry.tell("HONOR", fact.key ?? fact.name, fact.name, subkind, origin);
  writer.mention(honor.id, source);
  alsoNamed(honor, fact.aliases ?? []);
  for (const text of [fact.name, ...(fact.aliases ?? [])]) writer.spell(honor.id, text, source);
  if (fact.level !== undefined) setAttribute(writer, honor, "level", fact.level, path);
  const by = fact.by === undefined ? null : writer.registry.find(fact.by, ORGANIZATION);
  if (by) writer.mention(by.id, source);
  const conferrer = fact.by === undefined ? {} : { conferrer: by?.names[0]?.text ?? fact.by };
  const recipients = writer.referAll(
    fact.recipients,
    predicate("RECEIVED_HONOR").subjects,
    [...path, "recipients"],
    source,
  );
  for (const recipient of recipients) {
    writer.awards.push({
      predicate: subkind === "AWARD" ? "RECEIVED_HONOR" : "DESIGNATED_AS",
      recipient: recipient.id,
      honor: honor.id,
      on: fact.on ?? null,
      event: fact.event,
      qualifiers: { ...conferrer, ...(by ? { conferrerId: by.id } : {}) },
      status: statusOf(fact),
      source,
    });
  }
}

const writeFigure: Write<"figure"> = (writer, fact, path) => {
  const source = writer.source(fact.at);
  const subject = writer.refer(fact.of, ANYTHING, [...path, "of"], source);
  if (!subject) return;
  const { about, change, comparator, period } = fact;
  writer.ledger.add(
    {
      subject: subject.id,
      predicate: "FIGURE",
      target: { value: { type: "QUANTITY", amount: fact.value, unit: fact.unit } },
      qualifiers: {
        indicator: fact.figure,
        ...(about === undefined ? {} : { about }),
        ...(change === undefined ? {} : { change }),
        ...(comparator === undefined ? {} : { comparator }),
        ...(period === undefined ? {} : { forPeriod: period }),
      },
      status: statusOf(fact),
      when: period === undefined ? {} : { stated: periodOf(period) },
    },
    source,
  );
};

const writeRename: Write<"rename"> = (writer, fact, path) => {
  const source = writer.source(fact.at);
  const subject = writer.refer(fact.rename, ["ORGANIZATION", "PLACE", "WORK"], [...path, "rename"], source);
  if (!subject) return;
  writer.ledger.add(
    {
      subject: subject.id,
      predicate: "RENAMED_TO",
      target: { value: { type: "TEXT", text: fact.to } },
      qualifiers: { from: fact.from },
      status: statusOf(fact),
      when: { on: fact.on ?? null },
    },
    source,
  );
  for (const [field, name] of [
    ["from", fact.from],
    ["to", fact.to],
  ] as const) {
    writer.spell(subject.id, name, source);
    if (!subject.names.some(({ text }) => text === name))
      writer.faults.push(
        writer.article.file.fault(
          [...path, field],
          `"${name}" is no name of "${subject.key}": add it to its formerNames`,
        ),
      );
  }
};

const writeFounded: Write<"founded"> = (writer, fact, path) => {
  const source = writer.source(fact.at);
  const subject = writer.refer(fact.founded, ORGANIZATION, [...path, "founded"], source);
  if (!subject) return;
  writer.ledger.add(
    {
      subject: subject.id,
      predicate: "FOUNDED_ON",
      target: { value: { type: "DATE", edtf: fact.on } },
      status: statusOf(fact),
      when: { on: fact.on },
    },
    source,
  );
};

const writeRelation: Write<"relation"> = (writer, fact, path) => {
  const source = writer.source(fact.at);
  const { subjects, objects } = predicate(fact.relation);
  const from = writer.referAll(fact.subject, subjects, [...path, "subject"], source);
  const to = writer.referAll(fact.object, objects, [...path, "object"], source);
  for (const subject of from) {
    for (const object of to) {
      if (subject.id === object.id)
        writer.faults.push(
          writer.article.file.fault(
            [...path, "object"],
            `"${object.key}" cannot stand in a relation to itself`,
          ),
        );
      writer.ledger.add(
        {
          subject: subject.id,
          predicate: fact.relation,
          target: { object: object.id },
          qualifiers: fact.role === undefined ? {} : { role: fact.role },
          status: statusOf(fact),
          when: whenOf(fact),
        },
        source,
      );
    }
  }
};

const writers: { readonly [Type in FactType]: Write<Type> } = {
  mention: writeMention,
  tenure: writeTenure,
  event: writeEvent,
  honor: writeHonor,
  designation: writeDesignation,
  agreement: writeAgreement,
  work: writeWork,
  figure: writeFigure,
  rename: writeRename,
  founded: writeFounded,
  relation: writeRelation,
};

function whenOf({ on, from, to, endedBy: over }: Dates): When {
  const cited = { on: on ?? null };
  if (from === undefined && to === undefined && over === undefined) return cited;
  const { start, end } = statedPeriod(from ?? null, to ?? null);
  return { ...cited, stated: { start, end: over === undefined ? end : endedBy(over) } };
}
