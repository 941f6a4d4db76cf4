import type { CandidateQuery, ConflictCandidate, End } from "./candidate.js";
import { isLive } from "./candidate.js";
import { ACTS, BEGINNING, byOrganization, ENDING, isOutside, lifetimesOf } from "./lifetime.js";
import type { ConflictRule, OrganizationRule } from "./rules.js";
import { conflictRules } from "./rules.js";
import type { EntityId } from "../entity.js";

/** Selects the conflicts to look for. */
export interface ConflictQuestion {
  /** Only conflicts with a statement about this entity, on either end; null: all. */
  readonly entity: EntityId | null;
  readonly rules: readonly ConflictRule[];
}

type Candidates = readonly ConflictCandidate[];

/**
 * A generator that reads statements in rounds. It yields the queries of one round and receives one list of statements for
 * each query, in the same order. A round without queries lets other work run. The caller reads the statements.
 */
export type Gathering<Result> = Generator<readonly CandidateQuery[], Result, readonly Candidates[]>;

/**
 * The candidates of a question, each once, sorted by id: all statements that take part in a conflict, with others that
 * may not. Reads at most four rounds for one entity, however many statements it has.
 */
export function* gatherCandidates({ entity, rules }: ConflictQuestion): Gathering<ConflictCandidate[]> {
  const gathers = new Set(rules.map((rule) => GATHER[rule]));
  const lists = yield* together([...gathers].map((gather) => gather(entity)));
  const distinct = new Map(lists.flat(2).map((candidate) => [candidate.id, candidate]));
  return [...distinct.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Joins several generators into one: each round holds the queries of all of them. Returns their results, in the given
 * order.
 */
export function* together<Result>(parts: readonly Gathering<Result>[]): Gathering<Result[]> {
  const results: Result[] = [];
  let running = parts.map((part, index) => ({ part, index, step: part.next([]) }));
  for (;;) {
    const waiting = running.flatMap(({ part, index, step }) => {
      if (step.done !== true) return [{ part, index, queries: step.value }];
      results[index] = step.value;
      return [];
    });
    if (waiting.length === 0) return results;
    const answers = yield waiting.flatMap(({ queries }) => queries);
    let from = 0;
    running = waiting.map(({ part, index, queries }) => {
      const own = answers.slice(from, from + queries.length);
      from += queries.length;
      return { part, index, step: part.next(own) };
    });
  }
}

type Gather = (entity: EntityId | null) => Gathering<readonly Candidates[]>;

const GATHER: Readonly<Record<ConflictRule, Gather>> = {
  SINGLE_VALUE: (entity) => repeatedValues(entity, conflictRules.SINGLE_VALUE.predicates),
  // One and the same for all rules about figures, so that they are read once.
  SAME_FIGURE: figures,
  COMPUTED_FIGURE: figures,
  TWO_COUNTS: figures,
  TWO_NAMES: (entity) => repeatedValues(entity, [conflictRules.TWO_NAMES.predicate]),
  SINGLE_SEAT: holders,
  IMPOSSIBLE_ORDER: function* (entity) {
    return (yield* together([reversed(entity), lifetimes(entity), bases(entity)])).flat();
  },
};

function* repeatedValues(
  entity: EntityId | null,
  predicates: readonly string[],
): Gathering<readonly Candidates[]> {
  const [found = []] = yield [query({ entities: one(entity), predicates })];
  return [withOthers(found, ({ subject, predicate }) => `${subject} ${predicate}`)];
}

function figures(entity: EntityId | null): Gathering<readonly Candidates[]> {
  return repeatedValues(entity, [conflictRules.SAME_FIGURE.predicate]);
}

/** Drops candidates that cannot contradict anything, because no other candidate has their key. */
function withOthers(candidates: Candidates, keyOf: (candidate: ConflictCandidate) => string): Candidates {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return candidates.filter((candidate) => (counts.get(keyOf(candidate)) ?? 0) > 1);
}

/** Holders of single-holder posts: in the organization itself, and in the organizations where the entity holds one. */
function* holders(entity: EntityId | null): Gathering<readonly Candidates[]> {
  const { predicate, qualifier: name, titles } = conflictRules.SINGLE_SEAT;
  const posts = (end: End, entities: CandidateQuery["entities"], wanted: readonly string[]): CandidateQuery =>
    query({ end, entities, predicates: [predicate], qualifier: { name, in: wanted } });
  const shared = (found: Candidates): Candidates =>
    withOthers(found, ({ object, qualifiers }) => `${String(object)} ${String(qualifiers[name])}`);
  if (entity === null) return (yield [posts("object", null, titles)]).map(shared);
  const [inIt = [], held = []] = yield [
    posts("object", [entity], titles),
    posts("subject", [entity], titles),
  ];
  const byPost = new Map<EntityId, Set<string>>();
  for (const { object, qualifiers } of held.filter(isLive))
    if (object !== null) byPost.set(object, (byPost.get(object) ?? new Set()).add(String(qualifiers[name])));
  const others = yield [...byPost].map(([organization, own]) => posts("object", [organization], [...own]));
  return [inIt, ...others].map(shared);
}

function* reversed(entity: EntityId | null): Gathering<readonly Candidates[]> {
  const ends: readonly End[] = entity === null ? ["subject"] : ENDS;
  return yield ends.map((end) => query({ end, entities: one(entity), days: "REVERSED" }));
}

const QUERIES_A_ROUND = 1_000;

/**
 * The marks of organizations and the acts outside the marked lifetimes. For one entity: its own lifetime, and those
 * of organizations that a statement about it marks or violates.
 */
function* lifetimes(entity: EntityId | null): Gathering<readonly Candidates[]> {
  const own = entity === null ? [] : yield ENDS.map((end) => partsQuery(end, entity));
  const parts = own.flat().filter(isLive);
  const organizations =
    entity === null ? null : [...new Set([entity, ...byOrganization(parts, [...MARKS, ...ACTS]).keys()])];
  const marks = yield ENDS.map((end) =>
    query({ end, entities: organizations, predicates: named(MARKS, end) }),
  );
  yield [];
  const windows = lifetimesOf(marks.flat().filter(isLive));
  const marked = byOrganization(parts, MARKS);
  const acts = byOrganization(parts, ACTS);
  const queries: CandidateQuery[] = [];
  for (const [organization, outside] of windows) {
    const isConcerned =
      entity === null ||
      organization === entity ||
      marked.has(organization) ||
      acts.get(organization)?.some((act) => isOutside(act, outside));
    if (isConcerned === true)
      for (const end of ENDS)
        queries.push(
          query({ end, entities: [organization], predicates: named(ACTS, end), days: { outside } }),
        );
  }
  const found: ConflictCandidate[] = [];
  for (let from = 0; from < queries.length; from += QUERIES_A_ROUND)
    for (const list of yield queries.slice(from, from + QUERIES_A_ROUND))
      for (const act of list) found.push(act);
  const contradicted = byOrganization(found, ACTS);
  const against = [...byOrganization(marks.flat(), MARKS)].flatMap(([organization, own]) =>
    contradicted.has(organization) ? own : [],
  );
  return [found, against];
}

/** Statements between the entity and an organization on this end. They may lie outside its lifetime. */
function partsQuery(end: End, entity: EntityId): CandidateQuery {
  const across = end === "subject" ? "object" : "subject";
  return query({ end: across, entities: [entity], predicates: named([...MARKS, ...ACTS], end) });
}

/** Relations to the basis of something (`BASED_ON` and the like), with the dates of both. */
function* bases(entity: EntityId | null): Gathering<readonly Candidates[]> {
  const { predicate, dates } = conflictRules.IMPOSSIBLE_ORDER.basis;
  const ends: readonly End[] = entity === null ? ["subject"] : ENDS;
  const found = yield ends.map((end) => query({ end, entities: one(entity), predicates: [predicate] }));
  const both = found
    .flat()
    .filter(isLive)
    .flatMap(({ subject, object }) => [subject, object ?? subject]);
  if (both.length === 0) return [];
  return [...found, ...(yield [query({ entities: [...new Set(both)], predicates: dates })])];
}

const ENDS = ["subject", "object"] as const;
const MARKS = [...BEGINNING.marks, ...ENDING.marks];

/** The predicates that have the organization on this end. */
function named(rules: readonly OrganizationRule[], end: End): string[] {
  return rules.flatMap(({ predicate, organization }) => (organization === end ? [predicate] : []));
}

function one(entity: EntityId | null): readonly EntityId[] | null {
  return entity === null ? null : [entity];
}

function query(over: Partial<CandidateQuery>): CandidateQuery {
  return { end: "subject", entities: null, predicates: null, qualifier: null, days: null, ...over };
}
