import type { Dataset } from "../../domain/dataset.js";
import { formatDay, periodOf } from "../../domain/time.js";
import { dataset, entity, statement } from "../contract.fixture.js";

/** An organization with so many members, which takes part in a fifth as many events, each with five of its members. */
export interface HubGraph {
  /** In the order of ids. */
  readonly entities: readonly string[];
  /** In the order of ids. */
  readonly edges: readonly HubEdge[];
}

export interface HubEdge {
  readonly id: string;
  readonly subject: string;
  readonly predicate: "MEMBER_OF" | "TOOK_PART_IN";
  readonly object: string;
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
    ...people.map((index) => joins(memberId(index), "MEMBER_OF", HUB, index)),
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

/** The same as records, to load. */
export function hubData(members: number): Dataset {
  const { entities, edges } = hubGraph(members);
  return dataset({
    version: `hub-${String(members)}`,
    entities: entities.map((id) => entity(id)),
    statements: edges.map(({ id, subject, predicate, object, day }) =>
      statement(id, subject, predicate, object, { period: periodOf(formatDay(day)) }),
    ),
  });
}

function eventId(index: number): string {
  return `evt:${padded(index)}`;
}

function joins(
  subject: string,
  predicate: HubEdge["predicate"],
  object: string,
  index: number,
): HubEdge {
  const id = `sta:${subject} ${predicate} ${object}`;
  return { id, subject, predicate, object, day: 10_000 + ((index * 37) % 8_000) };
}

const padded = (index: number): string => String(index).padStart(7, "0");
