import type { EntityKind } from "../../domain/entity.js";
import type { Fault } from "../../domain/errors.js";
import { entityId } from "../../domain/ids.js";
import type { Identities } from "../facts/identities.js";
import { derived } from "../facts/source.js";
import type { Collection } from "../facts/writer.js";
import type { Judgement } from "./format.js";
import type { Located } from "./read.js";

/**
 * The identities that follow from the judgements: keys judged the same, directly or through others, are one entity,
 * under the left key of the first such entry. A contradiction is a fault at the later entry, or at the entry that
 * separates two keys.
 */
export function readIdentities(judgements: readonly Located<Judgement>[], faults: Fault[]): Identities {
  const classes = createClasses();
  const judged = new Map<string, Located<Judgement>>();
  for (const located of judgements) {
    const { value, file, path } = located;
    const { kind, left, right, judgment } = value;
    const pair = pairKey(kind, left, right);
    const before = judged.get(pair);
    if (left === right) {
      faults.push(file.fault([...path, "right"], `left and right are the same key "${left}"`));
    } else if (before) {
      const message = `"${left}" and "${right}" were already judged ${before.value.judgment} at ${lineOf(before)}`;
      faults.push(file.fault([...path, "judgment"], message));
    } else {
      judged.set(pair, located);
      if (judgment === "SAME") classes.join(kind, left, right);
    }
  }
  for (const located of judged.values()) {
    const { kind, left, right, judgment } = located.value;
    if (judgment === "SAME" || classes.root(kind, left) !== classes.root(kind, right)) continue;
    const message = `"${left}" and "${right}" are judged ${judgment} here, but the same through other entries`;
    const severity = judgment === "NOT_SAME" ? "ERROR" : "WARNING";
    faults.push(located.file.fault([...located.path, "judgment"], message, severity));
  }
  return { keyOf: classes.root, mergedInto: classes.others };
}

/** A judgement about an unknown key is a fault: with a typo in it, the judgement would have no effect. */
export function checkJudged(
  judgements: readonly Located<Judgement>[],
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

/**
 * Writes each judgement UNSURE as a statement of both entities, with the reason. Its evidence, with method RULE, is every
 * article that names one of them.
 */
export function writeUnsure(
  judgements: readonly Located<Judgement>[],
  { registry, ledger, mentions }: Collection,
): void {
  for (const { value } of judgements) {
    const { kind, left, right, judgment, reason } = value;
    if (judgment !== "UNSURE") continue;
    const both = [left, right].flatMap((key) => registry.find(`${kind}:${key}`, [kind]) ?? []);
    const [one, other] = both;
    if (!one || !other) continue;
    const sources = both.flatMap(({ id }) => [...(mentions.get(id)?.values() ?? [])].map(derived));
    for (const [subject, entity] of [
      [one, other],
      [other, one],
    ] as const)
      for (const source of sources)
        ledger.add(
          {
            subject: subject.id,
            predicate: "POSSIBLY_SAME_AS",
            target: { value: { type: "TEXT", text: reason } },
            qualifiers: { entity: entity.id },
          },
          source,
        );
  }
}

/** All judged pairs, with any result, as `pairKey` of the keys after merging. */
export function judgedPairs(
  judgements: readonly Located<Judgement>[],
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

/** Union-find over keys: the root of a set is the left key of the entry that joined them. */
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

function lineOf({ file, path }: Located<Judgement>): string {
  return `${file.name}:${String(file.fault(path, "").line)}`;
}
