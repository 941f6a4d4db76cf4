import neo4j from "neo4j-driver";

import { ENTITY_KINDS } from "../../domain/entity.js";
import type { DayWindow } from "../../domain/time.js";
import { vocabulary } from "../../domain/vocabulary.js";
import { MAX_DAY, MIN_DAY } from "../stored/day-columns.js";
import type { DocumentQuery } from "../queries/documents.js";
import type { EntityQuery, RelatedFilter } from "../queries/entities.js";
import type { NameQuery } from "../queries/names.js";
import type { Direction, PageRequest, Position } from "../queries/page.js";
import type { ReportQuery } from "../queries/reported.js";
import type { QualifierGroupQuery, StatementFilter, StatementQuery } from "../queries/statements.js";
import type { TimelineQuery } from "../queries/timeline.js";
import type { Params } from "./database.js";
import { nameCharacters, nameCondition } from "../stored/names.js";
import { cursorSort } from "../stored/page-order.js";

/** The parameters of one query: how many rows it needs, and what its text refers to. */
export type Limited = Params & { readonly limit: number };

// The server plans a text again when a list parameter has ten times as many items, so lists are inside a map. `q` is
// copied because the planner then knows that it is a map: it takes half the time for a text that often uses `q`.

/** The start of a text that runs once for each query `q` of a batch. */
export const EACH_QUERY = "UNWIND $batch.queries AS query WITH *, query {.*} AS q";
/** The start of a text that runs once for each `id`. */
export const EACH_ID = "UNWIND $batch.ids AS id";

/** A batch: its queries with their slots, and the largest limit among them. */
export function batch(queries: readonly Limited[]): Params {
  return {
    batch: { queries: queries.map((query, slot) => ({ ...query, slot, limit: neo4j.int(query.limit) })) },
    limit: neo4j.int(Math.max(...queries.map(({ limit }) => limit))),
  };
}

export function entityParams(query: EntityQuery): Limited {
  const { name, between, alive, related, certainty = null } = query;
  const kinds = [...new Set(query.kinds ?? ENTITY_KINDS)];
  const wanted = name && nameCondition(name);
  const names = wanted && "in" in wanted ? wanted.in : null;
  const near = related.find(({ to }) => to !== null)?.to ?? null;
  return {
    kinds,
    subkinds: query.subkinds,
    names,
    contains: wanted && "contains" in wanted ? wanted.contains : null,
    // One of these three is not empty: the match starts there.
    named: names ?? [],
    near: names === null && near !== null ? [...new Set(near)] : [],
    scan: names === null && near === null ? kinds : [],
    attributes: query.attributes.map(({ name: attribute, in: values }) => ({
      property: `a_${attribute}`,
      values,
    })),
    window: windowParams(between),
    asOf: query.asOf,
    alive: alive ? { window: windowParams(alive.between), asOf: alive.asOf } : null,
    certainty,
    related: related.map(relationParams),
    documents: query.documents,
    ...pageParams(query.order, query.page),
  };
}

export function relationParams(relation: RelatedFilter): Params {
  const { predicates, direction, to, statuses, between, asOf = null } = relation;
  return { predicates, direction, statuses, ends: to, asOf, window: windowParams(between) };
}

export function statementParams(query: StatementQuery): Limited {
  return { ...endsParams(query), ...filterParams(query), ...pageParams(query.order, query.page) };
}

export function groupParams(query: QualifierGroupQuery): Limited {
  const { group, limit } = query;
  return {
    limit,
    ...endsParams(query),
    ...filterParams(query),
    group: `q_${group}`,
    groupUnits: `u_${group}`,
  };
}

export function timelineParams(query: TimelineQuery): Limited {
  const { entities, predicates, eventKinds, between, asOf, certainty = null, direction, page } = query;
  return {
    subjects: [...new Set(entities)],
    everything: entities === null,
    eventKinds,
    ...filterParams({
      predicates,
      direction: "OUT",
      between,
      asOf,
      statuses: null,
      qualifier: null,
      documents: null,
      includeDeprecated: false,
      certainty,
    }),
    ...pageParams({ field: "DATE", direction }, page),
  };
}

export function documentParams(query: DocumentQuery): Limited {
  const { kinds, title, between, certainty = null, order, page } = query;
  const wanted = title && nameCondition(title);
  return {
    kinds: wanted && "in" in wanted ? [] : kinds,
    asOf: null,
    certainty,
    contains: wanted && "contains" in wanted ? wanted.contains : null,
    window: windowParams(between),
    ...pageParams(order, page),
  };
}

export function reportParams({ source, page }: ReportQuery): Limited {
  return { source, ...pageParams({ field: "ID", direction: "ASC" }, page) };
}

export function nameParams({ text, kinds, limit }: NameQuery): Limited {
  const wanted = nameCharacters(text);
  // Without a character, every name would have them all.
  const admitted = wanted.length === 0 ? [] : (kinds ?? ENTITY_KINDS);
  return { kinds: admitted, length: wanted.length, pattern: inOrder(wanted), limit };
}

/**
 * A pattern for the characters in order with anything between them. Each gap is possessive and ends at the next
 * character, so the time is linear in the length of a name; `.*` would backtrack.
 */
function inOrder(wanted: readonly string[]): string {
  const steps = wanted.map((character) => {
    const code = `\\x{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    return `[^${code}]*+${code}`;
  });
  return `(?s)${steps.join("")}.*`;
}

/** The entities whose statements are read, their end, and the entities across from them. */
export function endsParams(
  query: Pick<StatementQuery, "entity" | "direction" | "others" | "alsoOf">,
): Params {
  const { entity, direction, others = null, alsoOf = [] } = query;
  return { entities: [...new Set([entity, ...alsoOf])], direction, others };
}

export function filterParams(filter: StatementFilter): Params {
  const { predicates, between, asOf, statuses, qualifier, documents } = filter;
  const { includeDeprecated, dated = false, outside = null, certainty = null } = filter;
  return {
    // A missing day compares as null, which selects nothing.
    outside: outside && { before: null, after: null, ...outside },
    certainty,
    asOf,
    statuses,
    documents,
    includeDeprecated,
    dated,
    predicates: namesOr(predicates),
    window: windowParams(between),
    qualifier: qualifier && `q_${qualifier.name}`,
    values: qualifier?.in ?? [],
  };
}

export function positionParams({ certainty, sort, id }: Position<string | number>): Params {
  return { sure: certainty !== "POSSIBLE", sort, id };
}

/** These predicates; all if none are given. */
export function namesOr(predicates: readonly string[] | null): readonly string[] {
  return predicates ?? vocabulary.predicates.map(({ name }) => name);
}

export function windowParams(window: DayWindow | null): Params | null {
  return window && { from: window.from ?? MIN_DAY - 1, to: window.to ?? MAX_DAY + 1 };
}

function pageParams(
  { field, direction }: { readonly field: string; readonly direction: Direction },
  { first, after }: PageRequest<string | number>,
): Limited {
  return {
    field,
    descending: direction === "DESC",
    after: after && positionParams({ ...after, sort: cursorSort(after.sort, direction) }),
    limit: first + 1,
  };
}
