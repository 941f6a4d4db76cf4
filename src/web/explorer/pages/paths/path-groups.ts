import type { EntityRefFragment, PathsPageQuery, StatementLineFragment } from "../../../../client/index.js";

export type FoundPath = PathsPageQuery["paths"]["paths"][number];

export interface PathGroup {
  readonly key: string;
  readonly paths: readonly FoundPath[];
  /** The entities between the ends, step by step: where the paths of the group differ, several. */
  readonly between: readonly (readonly EntityRefFragment[])[];
}

/**
 * Puts paths together that say the same of other entities: the same relations in the same directions over the same kinds.
 * Two people who met at nine meetings are joined in one way, not in nine. Groups keep the order of their first paths.
 */
export function groupPaths(paths: readonly FoundPath[]): readonly PathGroup[] {
  const groups = new Map<string, FoundPath[]>();
  for (const path of paths) {
    const key = path.hops.map(shapeOf).join(" ");
    const known = groups.get(key);
    if (known) known.push(path);
    else groups.set(key, [path]);
  }
  return [...groups].map(([key, members]) => ({ key, paths: members, between: betweenOf(members) }));
}

function shapeOf({ from, to, statement }: FoundPath["hops"][number]): string {
  const isForward = statement?.subject?.plainId === from?.plainId;
  return `${statement?.predicate.name ?? ""}${isForward ? ">" : "<"}${to?.kind ?? ""}`;
}

function betweenOf(paths: readonly FoundPath[]): readonly (readonly EntityRefFragment[])[] {
  const steps = Math.max(...paths.map(({ hops }) => hops.length)) - 1;
  return Array.from({ length: steps }, (_, step) => {
    const found = paths.flatMap(({ hops }) => hops[step]?.to ?? []);
    return [...new Map(found.map((entity) => [entity.plainId, entity])).values()];
  });
}

/** The statements that join the two ends of a hop, without the one that is shown. */
export function parallelsOf(
  { from, to, statement }: FoundPath["hops"][number],
  all: readonly StatementLineFragment[],
): readonly StatementLineFragment[] {
  const ends = [from?.plainId, to?.plainId];
  return all.filter(
    ({ subject, object, plainId }) =>
      plainId !== statement?.plainId &&
      subject?.plainId !== object?.plainId &&
      ends.includes(subject?.plainId) &&
      ends.includes(object?.plainId),
  );
}
