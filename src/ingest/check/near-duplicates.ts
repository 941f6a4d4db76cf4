import type { EntityId } from "../../domain/entity.js";
import type { Fault } from "../../domain/errors.js";
import { envelope } from "../../domain/time.js";
import { overlaps } from "../../domain/certainty.js";
import { judgedPairs, pairKey } from "../seed/judgements.js";
import type { Draft } from "../facts/registry.js";
import type { Path } from "../facts/origin.js";
import type { Check, CheckInput } from "./check.js";
import type { Likeness, NameParts, PlaceName } from "./similarity.js";
import { likeness, meetingKeys, nameParts, plainName } from "./similarity.js";

const WHY: Readonly<Record<Likeness, string>> = {
  EQUAL: "has the same name as",
  WORDS: "differs only in a prefix or in loose words from",
  STAGE: "differs only in the batch or draft from",
  DESCRIPTION: "may describe, or be described by,",
  ONE_CHARACTER: "differs in one character from",
};

interface Named {
  readonly draft: Draft;
  readonly text: string;
  readonly parts: NameParts;
  readonly official: boolean;
}

/**
 * Finds two entities of one kind that may be the same. One fault per pair, at the later entity, until the pair is
 * judged.
 */
export const nearDuplicates: Check = {
  name: "near-duplicates",
  find: (input) => {
    const judged = judgedPairs(input.files.judgements, input.registry);
    const apart = differences(input);
    const reported = new Set<string>();
    return pairs(input).flatMap(([a, b]): Fault[] => {
      const how = likeness(a.parts, b.parts);
      if (how === null || isAlias(how, a, b)) return [];
      // Names of persons have two or three characters: a name that differs in one is another person.
      if (a.draft.kind === "PERSON" && how !== "EQUAL") return [];
      const pair = pairKey(a.draft.kind, a.draft.key, b.draft.key);
      if (reported.has(pair) || judged.has(pair) || apart(a.draft, b.draft)) return [];
      reported.add(pair);
      const [first, second] = inOrder(a, b);
      const line = String(first.draft.file.fault(first.draft.path, "").line);
      const why = how === "EQUAL" && first.text !== second.text ? "is another writing of" : WHY[how];
      const message = `"${second.text}" ${why} "${first.text}" (${first.draft.file.name}:${line}): judge them in seed/judgements.yaml`;
      return [second.draft.file.fault(namePath(second.draft), message, "WARNING")];
    });
  },
};

/** Pairs of names that share a key of `meetingKeys`, so that not all names are compared with each other. */
function pairs({ registry }: CheckInput): [Named, Named][] {
  const drafts = [...registry.drafts.values()];
  const places = placeNames(drafts);
  const meetings = new Map<string, Named[]>();
  for (const draft of drafts) {
    for (const [index, { text, kind, scope }] of draft.names.entries()) {
      if (kind === "ENGLISH" || scope !== null) continue;
      const named = {
        draft,
        text,
        parts: nameParts(text, draft.kind === "PLACE" ? [] : places),
        official: index === 0,
      };
      for (const key of new Set(meetingKeys(named.parts))) {
        const where = `${draft.kind} ${key}`;
        meetings.set(where, [...(meetings.get(where) ?? []), named]);
      }
    }
  }
  return [...meetings.values()].flatMap((met) =>
    met.flatMap((a, index) =>
      met.slice(index + 1).flatMap((b): [Named, Named][] => (a.draft.id === b.draft.id ? [] : [[a, b]])),
    ),
  );
}

const LEVEL_OF: Readonly<Record<string, string>> = { COUNTRY: "国", PROVINCE: "省", CITY: "市" };

function placeNames(drafts: readonly Draft[]): PlaceName[] {
  return drafts
    .filter(({ kind, subkind }) => kind === "PLACE" && subkind !== "SITE")
    .flatMap(({ id, subkind, names }) =>
      names.map(({ text }) => ({
        text: plainName(text),
        marks: [id, LEVEL_OF[subkind ?? ""]].filter((mark) => mark !== undefined),
      })),
    )
    .sort((a, b) => b.text.length - a.text.length);
}

/** Whether the check of aliases reports the pair. */
function isAlias(how: Likeness, a: Named, b: Named): boolean {
  return how === "EQUAL" && a.official !== b.official;
}

/** Whether two entities with similar names are certainly two: different parents, seats or days. */
function differences({ dataset }: CheckInput): (a: Draft, b: Draft) => boolean {
  const parents = new Map<EntityId, EntityId>();
  const seats = new Map<EntityId, EntityId>();
  for (const { predicate, subject, object } of dataset.statements) {
    if (predicate === "PART_OF" && object !== null) parents.set(subject, object);
    if (predicate === "BASED_IN" && object !== null) seats.set(subject, object);
  }
  const differ = (known: ReadonlyMap<EntityId, EntityId>, a: Draft, b: Draft): boolean =>
    known.has(a.id) && known.has(b.id) && known.get(a.id) !== known.get(b.id);
  const periods = new Map(dataset.entities.map(({ id, period }) => [id, envelope(period)]));
  return (a, b) => {
    if (differ(parents, a, b) || differ(seats, a, b)) return true;
    // A part often has most of the name of its parent.
    if (parents.get(a.id) === b.id || parents.get(b.id) === a.id) return true;
    const [first, second] = [periods.get(a.id), periods.get(b.id)];
    return first !== undefined && second !== undefined && !overlaps(first, second);
  };
}

/** The location of the name: the field `name` of an entry, or the first field of a fact. */
function namePath({ kind, subkind, path }: Draft): Path {
  if (path.length < 2) return path;
  if (path[0] !== "facts") return [...path, "name"];
  return [...path, subkind === "AWARD" || subkind === "DESIGNATION" ? AWARDS[subkind] : kind.toLowerCase()];
}
const AWARDS = { AWARD: "honor", DESIGNATION: "designation" } as const;

function inOrder(a: Named, b: Named): [Named, Named] {
  const position = ({ draft: { file, path } }: Named): [string, number] => [
    file.name,
    file.fault(path, "").line,
  ];
  const [[fileA, lineA], [fileB, lineB]] = [position(a), position(b)];
  return fileA < fileB || (fileA === fileB && lineA <= lineB) ? [a, b] : [b, a];
}
