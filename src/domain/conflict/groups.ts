import type { ConflictCandidate } from "./candidate.js";
import type { EntityId } from "../entity.js";
import type { Pieces } from "../event-loop.js";
import type { StatementId } from "../statement.js";

/** Statements about one entity that cannot all be true: each of them contradicts at least one other, or itself. */
export interface Clash {
  readonly entity: EntityId;
  readonly candidates: readonly ConflictCandidate[];
  /** Those that agree with each other, against the rest. None unless given. */
  readonly together?: ReadonlySet<StatementId>;
  /** What one of them should be, computed from others. */
  readonly computed?: string;
}

/** One clash of two or more candidates; an empty list for fewer. */
export function clash(
  entity: EntityId | null | undefined,
  candidates: readonly ConflictCandidate[],
): Clash[] {
  return entity == null || candidates.length < 2 ? [] : [{ entity, candidates }];
}

const CANDIDATES_A_PIECE = 500;

/** The clashes in each group of candidates with the same key, if it has at least so many. */
export function* inGroups(
  candidates: readonly ConflictCandidate[],
  keyOf: (candidate: ConflictCandidate) => readonly string[],
  judge: (group: readonly ConflictCandidate[]) => Clash[],
  least = 2,
): Pieces<Clash[]> {
  const found = new Map<string, ConflictCandidate[]>();
  for (const [index, candidate] of candidates.entries()) {
    if (index % CANDIDATES_A_PIECE === 0) yield;
    const key = JSON.stringify(keyOf(candidate));
    const group = found.get(key);
    if (group) group.push(candidate);
    else found.set(key, [candidate]);
  }
  return yield* judged([...found.values()], (group) => (group.length >= least ? judge(group) : []));
}

/** The clashes of all items, with a pause between any two. */
export function* judged<Item>(items: readonly Item[], judge: (item: Item) => Clash[]): Pieces<Clash[]> {
  const all: Clash[] = [];
  for (const item of items) {
    yield;
    for (const found of judge(item)) all.push(found);
  }
  return all;
}
