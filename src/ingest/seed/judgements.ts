import type { EntityId, EntityKind } from "../../domain/entity.js";
import type { Fault } from "../../domain/errors.js";
import { entityId } from "../../domain/ids.js";
import type { Judgement } from "./format.js";
import type { Placed } from "./read.js";

/** Which keys mean one entity, by what was judged the same. */
export interface Identities {
  /** The key that stands for this one; itself where nothing was merged. */
  readonly keyOf: (kind: EntityKind, key: string) => string;
  /** Ids of the keys that were merged into this key, sorted. */
  readonly mergedInto: (kind: EntityKind, key: string) => readonly EntityId[];
}

/**
 * Brings the judgements together: everything judged the same, directly or through others, is one entity, known by the
 * left key of the first such entry. Contradictions are faults at the entry that came second, or that keeps apart.
 */
export function readIdentities(judgements: readonly Placed<Judgement>[], faults: Fault[]): Identities {
  const classes = createClasses();
  const judged = new Map<string, Placed<Judgement>>();
  for (const placed of judgements) {
    const { value, file, path } = placed;
    const { kind, left, right, judgment } = value;
    const pair = pairKey(kind, left, right);
    const before = judged.get(pair);
    if (left === right) {
      faults.push(file.fault([...path, "right"], `"${left}" is itself: nothing is to be judged`));
    } else if (before) {
      const message = `"${left}" and "${right}" were already judged ${before.value.judgment} at ${lineOf(before)}`;
      faults.push(file.fault([...path, "judgment"], message));
    } else {
      judged.set(pair, placed);
      if (judgment === "SAME") classes.join(kind, left, right);
    }
  }
  for (const placed of judged.values()) {
    const { kind, left, right, judgment } = placed.value;
    if (judgment === "SAME" || classes.root(kind, left) !== classes.root(kind, right)) continue;
    const message = `"${left}" and "${right}" are judged ${judgment} here, but the same through other entries`;
    const severity = judgment === "NOT_SAME" ? "ERROR" : "WARNING";
    faults.push(placed.file.fault([...placed.path, "judgment"], message, severity));
  }
  return { keyOf: classes.root, mergedInto: classes.others };
}

/** Nothing was judged. */
export const NO_IDENTITIES: Identities = { keyOf: (_kind, key) => key, mergedInto: () => [] };

/** A judgement about a key that nothing has is a slip of the pen: it would silently do nothing. */
export function checkJudged(
  judgements: readonly Placed<Judgement>[],
  registry: { has(kind: EntityKind, key: string): boolean },
  faults: Fault[],
): void {
  for (const { value, file, path } of judgements) {
    for (const side of ["left", "right"] as const) {
      if (registry.has(value.kind, value[side])) continue;
      const message = `no ${value.kind.toLowerCase()} has the key "${value[side]}"`;
      faults.push(file.fault([...path, side], message));
    }
  }
}

/** The pairs that somebody judged, whatever came out, as `pairKey` of the keys that stand for them today. */
export function judgedPairs(
  judgements: readonly Placed<Judgement>[],
  registry: { find(reference: string, kinds: readonly EntityKind[]): { readonly key: string } | null },
): ReadonlySet<string> {
  return new Set(
    judgements.map(({ value: { kind, left, right } }) => {
      const own = (key: string): string => registry.find(`${kind}:${key}`, [kind])?.key ?? key;
      return pairKey(kind, own(left), own(right));
    }),
  );
}

export function pairKey(kind: EntityKind, left: string, right: string): string {
  return JSON.stringify([kind, ...[left, right].sort()]);
}

/** Sets of keys that are one; the root is the left key of the entry that joined them. */
function createClasses(): {
  readonly join: (kind: EntityKind, left: string, right: string) => void;
  readonly root: Identities["keyOf"];
  readonly others: Identities["mergedInto"];
} {
  const parents = new Map<string, string>();
  const node = (kind: EntityKind, key: string): string => `${kind}:${key}`;
  const root = (kind: EntityKind, key: string): string => {
    let current = key;
    for (;;) {
      const next = parents.get(node(kind, current));
      if (next === undefined) return current;
      current = next;
    }
  };
  return {
    root,
    join: (kind, left, right) => {
      const [to, from] = [root(kind, left), root(kind, right)];
      if (to !== from) parents.set(node(kind, from), to);
    },
    others: (kind, key) =>
      [...parents.keys()]
        .filter((one) => one.startsWith(`${kind}:`))
        .map((one) => one.slice(kind.length + 1))
        .filter((one) => root(kind, one) === key)
        .map((one) => entityId(kind, one))
        .sort(),
  };
}

function lineOf({ file, path }: Placed<Judgement>): string {
  return `${file.name}:${String(file.fault(path, "").line)}`;
}
