import { fold, originalRange } from "../../text/fold.js";
import { readFrom } from "../../text/sounds.js";
import { prefixIn } from "./prefix.js";
import type { Suggestion } from "../engine.js";
import { nameTier, reasonOf, soundTier, TIER } from "./tiers.js";
import type { Candidate } from "./candidate.js";
import { soundedName } from "./term.js";

/** A name that begins as asked. */
export interface Begun {
  readonly candidate: Candidate;
  /** Place of the name in the record's names. */
  readonly name: number;
  readonly tier: number;
  /** From where to where in the folded name. */
  readonly from: number;
  readonly end: number;
}

/**
 * The best of the candidate's names that begins with `prefix` as it is written, of equal ones the first (an official
 * one); null where none does.
 */
export function begunAsWritten(candidate: Candidate, prefix: string): Begun | null {
  const begun = candidate.names.flatMap(({ text, kind }, name) => {
    const from = prefixIn(text, prefix);
    if (from < 0) return [];
    const end = from + prefix.length;
    const tier = from > 0 ? TIER.NAME_PREFIX : nameTier(kind, 0, end, text.length);
    return { candidate, name, tier, from, end };
  });
  return bestOf(begun);
}

/** The same by the sound of the name (`pinyinOf`). While someone types, one letter is a beginning too. */
export function begunBySound(candidate: Candidate, sound: string): Begun | null {
  const begun = candidate.names.flatMap(({ text, syllables }, name) => {
    const match = readFrom(sound, soundedName(text, syllables), 0);
    if (!match) return [];
    const tier = Math.min(soundTier(match, 0, text.length), TIER.INITIALS_PREFIX);
    return { candidate, name, tier, from: 0, end: match.end };
  });
  return bestOf(begun);
}

export function bestOf(begun: readonly (Begun | null)[]): Begun | null {
  return begun.reduce<Begun | null>(
    (best, next) => (next && (!best || next.tier < best.tier) ? next : best),
    null,
  );
}

/** The best `first`: by how they begin, then by rank. */
export function shown(begun: readonly Begun[], first: number): Suggestion[] {
  return [...begun]
    .sort((a, b) => a.tier - b.tier || a.candidate.rank - b.candidate.rank)
    .slice(0, first)
    .map(({ candidate: { head }, name, tier, from, end }) => {
      const text = head.names[name]?.text ?? head.label;
      return { id: head.id, text, matchedBy: reasonOf(tier), ranges: [originalRange(fold(text), from, end)] };
    });
}
