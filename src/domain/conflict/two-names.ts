import type { ConflictCandidate } from "./candidate.js";
import type { Clash } from "./groups.js";
import { clash, inGroups } from "./groups.js";
import { conflictRules } from "./rules.js";
import type { Pieces } from "../event-loop.js";

const { predicate, form, part } = conflictRules.TWO_NAMES;

/**
 * Texts that sources write as the name, title or number of one thing, if neither contains the other: a shorter form is
 * no other name. Spaces, punctuation, case and width do not count.
 */
export function twoNames(candidates: readonly ConflictCandidate[]): Pieces<Clash[]> {
  return inGroups(
    candidates.filter((one) => one.predicate === predicate),
    ({ subject, qualifiers }) => [subject, String(qualifiers[form] ?? ""), String(qualifiers[part] ?? "")],
    (group) => clash(group[0]?.subject, differentTexts(group)),
  );
}

function differentTexts(group: readonly ConflictCandidate[]): ConflictCandidate[] {
  const texts = group.map(({ value }) => (value?.type === "TEXT" ? plain(value.text) : ""));
  const distinct = [...new Set(texts)].sort((a, b) => b.length - a.length);
  const isAlone = new Map(
    distinct.map((one) => [
      one,
      // The longest and the shortest first: a text that agrees with both agrees with most.
      distinct.every((other) => one.includes(other) || other.includes(one)),
    ]),
  );
  return group.filter((_, index) => isAlone.get(texts[index] ?? "") === false);
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
