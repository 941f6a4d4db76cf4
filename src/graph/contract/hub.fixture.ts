import type { Dataset } from "../../domain/dataset.js";
import type { Statement } from "../../domain/statement.js";
import type { Period } from "../../domain/time.js";
import { formatDay } from "../../domain/time.js";
import { dataset, document, entity, evidence, statement } from "./contract.fixture.js";

/**
 * An organization with `members` members, half of them with a post. It takes part in a fifth as many events, each with
 * five of its members.
 */
export interface HubGraph {
  /** Sorted by id. */
  readonly entities: readonly string[];
  /** Sorted by id. */
  readonly edges: readonly HubEdge[];
}

export interface HubEdge {
  readonly id: string;
  readonly subject: string;
  readonly predicate: "HOLDS_POSITION" | "MEMBER_OF" | "TOOK_PART_IN";
  readonly object: string;
  readonly title: string | null;
  readonly day: number;
}

export const HUB = "org:hub";

export function memberId(index: number): string {
  return `per:${padded(index)}`;
}

export function hubGraph(members: number): HubGraph {
  const people = Array.from({ length: members }, (_, index) => index);
  const events = Array.from({ length: Math.floor(members / 5) }, (_, index) => index);
  const edges = [
    ...people.map((index) =>
      index % 2 === 0
        ? { ...joins(memberId(index), "HOLDS_POSITION", HUB, index), title: titleOf(index) }
        : joins(memberId(index), "MEMBER_OF", HUB, index),
    ),
    ...events.flatMap((event) => [
      joins(HUB, "TOOK_PART_IN", eventId(event), event),
      ...[0, 1, 2, 3, 4].map((turn) => {
        const member = memberId((event * 5 + turn * turn * 131) % members);
        return joins(member, "TOOK_PART_IN", eventId(event), event);
      }),
    ]),
  ];
  return {
    entities: [...events.map(eventId), HUB, ...people.map(memberId)],
    edges: edges.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

const DOCUMENTS = 20;
const SEAT = "局长";
/** Some members were there before the founding. */
const FOUNDED = 10_003;

/** A single-holder post; about ten members hold it on any day on which anyone does. */
function titleOf(index: number): string {
  return index % 4 === 0 ? SEAT : "科员";
}

/** The edges and the founding of the hub as statements, sorted by id. */
export function hubStatements(edges: readonly HubEdge[]): Statement[] {
  const known = edges.map(({ id, subject, predicate, object, title, day }, index) =>
    statement(id, subject, predicate, object, {
      period: periodOfDay(day),
      qualifiers: title === null ? {} : { title },
      evidence: [evidence(`evi:${id}`, documentId(index % DOCUMENTS))],
    }),
  );
  const founded = { period: periodOfDay(FOUNDED), evidence: [evidence("evi:hub", documentId(0))] };
  return [
    ...known,
    statement("sta:~", HUB, "FOUNDED_ON", { type: "DATE", edtf: formatDay(FOUNDED) }, founded),
  ];
}

export const hubDocuments = Array.from({ length: DOCUMENTS }, (_, index) =>
  document(documentId(index), { published: "2020" }),
);

/** Whether a conflict rule reads the statement: it is about the post or the founding. */
export function isJudged({ qualifiers, period, predicate }: Statement): boolean {
  const isEarly = (period.end.latest ?? 0) <= FOUNDED;
  return qualifiers["title"] === SEAT || predicate === "FOUNDED_ON" || isEarly;
}

/** Like `periodOf`, but without parsing a text, which would take most of the time. */
function periodOfDay(day: number): Period {
  const edtf = formatDay(day);
  return {
    start: { edtf, earliest: day, latest: day, basis: "STATED" },
    end: { edtf, earliest: day + 1, latest: day + 1, basis: "STATED" },
  };
}

function documentId(index: number): string {
  return `doc:${String(index).padStart(2, "0")}`;
}

/** The same as a data set. */
export function hubData(members: number): Dataset {
  const { entities, edges } = hubGraph(members);
  return dataset({
    version: `hub-${String(members)}`,
    entities: entities.map((id) => entity(id)),
    documents: hubDocuments,
    statements: hubStatements(edges),
  });
}

function eventId(index: number): string {
  return `evt:${padded(index)}`;
}

function joins(subject: string, predicate: HubEdge["predicate"], object: string, index: number): HubEdge {
  const id = `sta:${subject} ${predicate} ${object}`;
  return { id, subject, predicate, object, title: null, day: 10_000 + ((index * 37) % 8_000) };
}

const padded = (index: number): string => String(index).padStart(7, "0");
