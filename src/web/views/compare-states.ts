import type { CertaintyLevel, EntityRefFragment, StatementLineFragment } from "../../client/index.js";

/** A state on two days. */
export interface ComparedState {
  /** As on the later day where it is there, else as on the earlier one. */
  readonly line: StatementLineFragment;
  readonly before: CertaintyLevel | null;
  readonly after: CertaintyLevel | null;
}

/** Somebody who is there on both days, in other posts. */
export interface ChangedPost {
  readonly person: EntityRefFragment;
  readonly from: readonly ComparedState[];
  readonly to: readonly ComparedState[];
}

export interface Comparison {
  /** On the later day only. */
  readonly came: readonly ComparedState[];
  /** On the earlier day only. The sources may only have stopped writing about it. */
  readonly went: readonly ComparedState[];
  /** On both days, surely. */
  readonly stayed: readonly ComparedState[];
  /** On both days, and on one of them or both the sources do not say it. */
  readonly unsettled: readonly ComparedState[];
  readonly changed: readonly ChangedPost[];
  /** On neither day, and on some day between them. */
  readonly between: readonly ComparedState[];
}

/**
 * What holds on one of two days, or on both. `personOf` gives the person of a post: who left one post and took another is
 * shown as one change, not as somebody who came and somebody who went.
 */
export function compareStates(
  before: readonly StatementLineFragment[],
  after: readonly StatementLineFragment[],
  personOf: (line: StatementLineFragment) => EntityRefFragment | null = () => null,
  between: readonly StatementLineFragment[] = [],
): Comparison {
  const earlier = new Map(before.map((line) => [line.plainId, line]));
  const later = new Map(after.map((line) => [line.plainId, line]));
  const states = [...new Map([...earlier, ...later]).values()].map((line) => ({
    line,
    before: levelOf(earlier.get(line.plainId)),
    after: levelOf(later.get(line.plainId)),
  }));
  const came = states.filter((state) => state.before === null);
  const went = states.filter((state) => state.after === null);
  const both = states.filter((state) => state.before !== null && state.after !== null);
  const isSure = (state: ComparedState): boolean => state.before === "CERTAIN" && state.after === "CERTAIN";
  const changed = changesOf(came, went, personOf);
  const moved = new Set(changed.flatMap(({ from, to }) => [...from, ...to]));
  return {
    came: came.filter((state) => !moved.has(state)),
    went: went.filter((state) => !moved.has(state)),
    stayed: both.filter(isSure),
    unsettled: both.filter((state) => !isSure(state)),
    changed,
    between: between
      .filter(({ plainId }) => !earlier.has(plainId) && !later.has(plainId))
      .map((line) => ({ line, before: null, after: null })),
  };
}

/** The answer of the API for a day has a level for each line; without one nothing is sure. */
function levelOf(line: StatementLineFragment | undefined): CertaintyLevel | null {
  return line ? (line.certainty?.level ?? "POSSIBLE") : null;
}

function changesOf(
  came: readonly ComparedState[],
  went: readonly ComparedState[],
  personOf: (line: StatementLineFragment) => EntityRefFragment | null,
): readonly ChangedPost[] {
  const persons = new Map<string, EntityRefFragment>();
  for (const { line } of went) {
    const person = personOf(line);
    if (person) persons.set(person.plainId, person);
  }
  const of = (states: readonly ComparedState[], id: string): readonly ComparedState[] =>
    states.filter(({ line }) => personOf(line)?.plainId === id);
  return [...persons]
    .map(([id, person]) => ({ person, from: of(went, id), to: of(came, id) }))
    .filter(({ to }) => to.length > 0);
}
