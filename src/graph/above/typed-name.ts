import type { Entity, EntityId } from "../../domain/entity.js";
import { isAsTyped } from "../../text/fold.js";
import type { NameMatch } from "../queries/names.js";
import { storedName } from "../stored/names.js";

/** A candidate, as `resolveName` has it. */
interface Scored<Reason> {
  readonly entity: Entity;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Less than any difference between two kinds of names, so that only a tie is decided. */
const WRITTEN_OTHERWISE = 0.005;

/**
 * Of names that fold alike (李升, 李昇), the one that was typed wins: the others are no longer called equal. Nothing changes
 * where no name is as it was typed (綿陽市).
 */
export function typedFirst<Reason extends { readonly detail: string }>(
  candidates: readonly Scored<Reason>[],
  matches: readonly NameMatch[],
  typed: string,
): Scored<Reason>[] {
  const folded = storedName(typed);
  const alike = matches.filter(({ name: { text } }) => storedName(text) === folded);
  const idsOf = (some: readonly NameMatch[]): ReadonlySet<EntityId> =>
    new Set(some.map(({ entity }) => entity.id));
  const exact = idsOf(alike.filter(({ name: { text } }) => isAsTyped(text, typed)));
  const otherwise = idsOf(alike);
  return candidates.map((candidate) => {
    const { entity, score, reasons } = candidate;
    const [first, ...rest] = reasons;
    if (exact.size === 0 || exact.has(entity.id) || !otherwise.has(entity.id) || !first) return candidate;
    const detail = `${first.detail.replace(/^equal to /, "")}, written otherwise`;
    return {
      entity,
      score: Number((score - WRITTEN_OTHERWISE).toFixed(3)),
      reasons: [{ ...first, detail }, ...rest],
    };
  });
}
