import type { Dataset } from "../../domain/dataset.js";
import type { Entity, EntityId } from "../../domain/entity.js";
import type { QualifierValue, Statement } from "../../domain/statement.js";
import { qualifierValues } from "../../domain/statement.js";
import type { AnnotationSpellings } from "./annotation-spellings.js";
import { OWN_SPELLINGS } from "./annotation-spellings.js";
import type { DocumentStatements, View } from "./view.js";
import { viewOf } from "./view.js";

/** A fact in the flat form of fact lines: one JSON object per line, canonical names, ISO dates. */
export type FactLine = { readonly type: string; readonly doc: string } & Readonly<Record<string, unknown>>;

/**
 * The facts of one document (`doc:…`), in the order ORG, TENURE, EVENT, HONOR, AGREEMENT, WORK, AUTHORSHIP, FIGURE,
 * RELATION and, within a type, of their first evidence. A fact counts for a document when some of its evidence is
 * there. Names and units are spelled as `spellings` say.
 */
export function factLines(
  dataset: Dataset,
  document: string,
  spellings: AnnotationSpellings = OWN_SPELLINGS,
): FactLine[] {
  const view = viewOf(dataset, document, spellings);
  const lines = [
    ...organizations(view),
    ...tenures(view),
    ...events(view),
    ...honors(view),
    ...agreements(view),
    ...works(view),
    ...authorships(view),
    ...figures(view),
    ...relations(view),
  ].map((line) => ({ ...line, doc: document.replace(/^doc:/, "") }));
  // Two entities with the same spelling give one line.
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

type Line = { readonly type: string } & Readonly<Record<string, unknown>>;

function organizations(view: View): Line[] {
  return view.named("ORGANIZATION").map((organization) => ({
    type: "ORG",
    name: view.label(organization.id),
    aliases: organization.names
      .filter(({ kind }) => kind === "OFFICIAL" || kind === "SHORT" || kind === "ALIAS")
      .map(({ text }) => text)
      .filter((text) => text !== view.label(organization.id)),
    kind: organization.subkind,
    parent: firstObject(view, view.from(organization.id, "PART_OF")),
    place: firstObject(view, view.from(organization.id, "BASED_IN")),
    formerNames: organization.names
      .filter(({ kind }) => kind === "FORMER")
      .map(({ text, period }) => ({ name: text, from: period.start.edtf, to: period.end.edtf })),
    founded: view.from(organization.id, "FOUNDED_ON").map(({ statement }) => dateOf(statement))[0] ?? null,
  }));
}

function tenures(view: View): Line[] {
  return view
    .all("HOLDS_POSITION")
    .flatMap(({ statement, evidence }) =>
      distinct(evidence.map(({ citedOn }) => citedOn ?? view.published)).map((asOf) => ({
        type: "TENURE",
        person: view.label(statement.subject),
        org: view.label(statement.object ?? ""),
        title: statement.qualifiers["title"],
        asOf,
      })),
    );
}

function events(view: View): Line[] {
  return view.named("EVENT").map((event) => {
    const roles = view
      .into(event.id, "TOOK_PART_IN")
      .map(({ statement }) => ({
        name: view.label(statement.subject),
        role: String(statement.qualifiers["role"]),
        person: view.entity(statement.subject).kind === "PERSON",
      }));
    // Fact lines list organizing organizations separately; an organizing person is one of the participants.
    const organizes = ({ role, person }: (typeof roles)[number]): boolean => role === "ORGANIZER" && !person;
    return {
      type: "EVENT",
      name: view.label(event.id),
      kind: event.subkind,
      date: dateIn(view, event.id, "OCCURRED_ON") ?? dateOfWhole(event),
      place: firstObject(view, view.from(event.id, "HELD_AT")) ?? event.attributes["venue"] ?? null,
      organizers: roles.filter(organizes).map(({ name }) => name),
      participants: roles.filter((one) => !organizes(one)).map(({ name, role }) => ({ name, role })),
    };
  });
}

function honors(view: View): Line[] {
  return view.all("RECEIVED_HONOR").flatMap(({ statement, evidence }) => {
    const honor = view.entity(statement.object ?? "");
    const { kind } = view.entity(statement.subject);
    // Recipients in fact lines are persons or organizations (counties too); the prize of a work gives no line.
    if (kind === "WORK" || kind === "EVENT" || kind === "AGREEMENT") return [];
    return [
      {
        type: "HONOR",
        recipient: view.label(statement.subject),
        recipientKind: kind === "PERSON" ? "PERSON" : "ORG",
        honor: view.label(honor.id),
        level: honor.attributes["level"] ?? null,
        conferrer: conferrerOf(view, statement),
        date: evidence.find(({ citedOn }) => citedOn !== null)?.citedOn ?? null,
        status: statement.status,
      },
    ];
  });
}

function conferrerOf(view: View, { qualifiers }: Statement): string | null {
  const ids = qualifierValues(qualifiers["conferrerId"]);
  const names = ids.length > 0 ? ids.map((id) => view.label(id)) : qualifierValues(qualifiers["conferrer"]);
  return names.length > 0 ? names.join("、") : null;
}

function agreements(view: View): Line[] {
  return view.named("AGREEMENT").map((agreement) => ({
    type: "AGREEMENT",
    title: view.label(agreement.id),
    parties: [
      ...view.into(agreement.id, "PARTY_TO").map(({ statement }) => view.label(statement.subject)),
      ...view.from(agreement.id, "UNNAMED_PARTY").map(({ statement }) => textOf(statement)),
    ],
    signedOn: dateIn(view, agreement.id, "SIGNED_ON"),
    clauses: view
      .from(agreement.id, "CLAUSE")
      .map(({ statement }) => ({ ordinal: Number(statement.qualifiers["ordinal"]), text: textOf(statement) }))
      .sort((a, b) => a.ordinal - b.ordinal)
      .map(({ text }) => text),
    basedOn: view.from(agreement.id, "BASED_ON").map(({ statement }) => view.label(statement.object ?? "")),
  }));
}

function works(view: View): Line[] {
  return view
    .named("WORK")
    .map((work) => ({
      type: "WORK",
      title: view.label(work.id),
      kind: work.subkind,
      number: work.attributes["number"] ?? null,
      issuers: view.into(work.id, "ISSUED").map(({ statement }) => view.label(statement.subject)),
      date: dateIn(view, work.id, "PUBLISHED_ON"),
    }));
}

/** One line per work and affiliation, with all its authors. */
function authorships(view: View): Line[] {
  const groups = new Map<
    string,
    { work: Entity; affiliation: string | null; page: string | null; authors: string[] }
  >();
  for (const { statement } of view.all("AUTHORED")) {
    const work = view.entity(statement.object ?? "");
    const affiliation = optionalText(statement.qualifiers["affiliation"]);
    const key = `${work.id} ${affiliation ?? ""}`;
    const page = optionalText(statement.qualifiers["page"]);
    const group = groups.get(key) ?? { work, affiliation, page, authors: [] };
    group.authors.push(view.label(statement.subject));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ work, affiliation, page, authors }) => ({
    type: "AUTHORSHIP",
    article: view.spellings.untitled.has(work.id) ? null : view.label(work.id),
    authors,
    affiliation,
    page,
  }));
}

function figures(view: View): Line[] {
  return view
    .all("FIGURE")
    .filter(({ evidence }) => evidence.some(({ method }) => method === "CURATED"))
    .map(({ statement }) => ({
      type: "FIGURE",
      subject: statement.qualifiers["about"] ?? view.label(statement.subject),
      indicator: statement.qualifiers["indicator"],
      ...quantityOf(view, statement),
      change: statement.qualifiers["change"] ?? null,
      period: statement.qualifiers["forPeriod"] ?? null,
    }));
}

const MYRIAD = 10_000;

/** Number and unit as the annotations of the document spell them. */
function quantityOf(
  { spellings }: View,
  { value, qualifiers }: Statement,
): { value: number | null; unit: string | null } {
  if (value?.type !== "QUANTITY") return { value: null, unit: null };
  // Only 余 and 多 can belong to the unit, because they are between number and unit; 约 comes before the number.
  const round = /[余多]$/.exec(optionalText(qualifiers["comparator"]) ?? "")?.[0] ?? "";
  const own = `${spellings.roundUnits ? round : ""}${value.unit}`;
  const unit = spellings.units.get(own) ?? own;
  const writtenOut = own.includes("万") && !unit.includes("万");
  return { value: writtenOut ? Math.round(value.amount * MYRIAD) : value.amount, unit };
}

/** Our predicates by the names that fact lines use. PART_OF and BASED_IN are fields of ORG lines. */
const RELATIONS: Readonly<Record<string, string>> = {
  SUBORDINATE_TO: "SUBORDINATE_TO",
  COOPERATES_WITH: "COOPERATES_WITH",
  SUPPORTED: "SUPPORTS",
  DESIGNATED_AS: "DESIGNATED_AS",
  MEMBER_OF: "MEMBER_OF",
  ESTABLISHED: "ESTABLISHED",
  BUILT_WITH: "BUILT_WITH",
  LOCATED_IN: "LOCATED_IN",
};

function relations(view: View): Line[] {
  return view.statements.flatMap(({ statement, evidence }) => {
    const dates = distinct(evidence.map(({ citedOn }) => citedOn));
    if (statement.predicate === "RENAMED_TO")
      return dates.map((date) => ({
        type: "RELATION",
        subject: statement.qualifiers["from"] ?? view.label(statement.subject),
        predicate: "RENAMED_TO",
        object: textOf(statement),
        date,
      }));
    const predicate = RELATIONS[statement.predicate];
    if (predicate === undefined) return [];
    return dates.map((date) => ({
      type: "RELATION",
      subject: view.label(statement.subject),
      predicate,
      object: view.label(statement.object ?? ""),
      date,
    }));
  });
}

function firstObject(view: View, statements: DocumentStatements): string | null {
  const object = statements[0]?.statement.object;
  return object == null ? null : view.label(object);
}

/** The date of the event that this one is a part of, where it has none of its own. */
function dateOfWhole({ period: { start, end } }: Entity): string | null {
  if (start.rule !== "PART_OF" || end.rule !== "PART_OF") return null;
  return start.edtf === end.edtf ? start.edtf : `${start.edtf ?? ".."}/${end.edtf ?? ".."}`;
}

function dateIn(view: View, subject: EntityId, predicate: string): string | null {
  return view.from(subject, predicate).map(({ statement }) => dateOf(statement))[0] ?? null;
}

const dateOf = ({ value }: Statement): string | null => (value?.type === "DATE" ? value.edtf : null);
const textOf = ({ value }: Statement): string => (value?.type === "TEXT" ? value.text : "");
const optionalText = (value: QualifierValue | undefined): string | null =>
  value === undefined ? null : qualifierValues(value).join("、");
const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
