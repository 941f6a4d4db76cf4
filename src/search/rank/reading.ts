import { matchWritten } from "./match.js";
import {
  combined,
  isOfDays,
  nameTier,
  dropCoincidences,
  placeOf,
  placeOfDays,
  TIER,
  tiersOfOneFact,
} from "./tiers.js";
import type { ParsedQuery } from "../query/parse.js";
import { worstName } from "../query/parse.js";
import { kindAbove } from "../query/kind-words.js";
import { askedDays, thenOf } from "../query/date-filter.js";
import type { Candidate } from "./candidate.js";
import type { IsSounded, Meeting } from "./term.js";
import { meet, tierOfNames } from "./term.js";

/** A candidate that meets a reading of the query. */
export interface Decided {
  readonly candidate: Candidate;
  /** Its place (`combined`: lower is better). */
  readonly key: number;
  /** The weakest of its tiers, the reason it is shown with. */
  readonly tier: number;
  /** How it meets each term. */
  readonly terms: readonly Meeting[];
  /** No name, text or fact has all terms together. */
  readonly apart: boolean;
}

/** What meets a reading, best first, and the same before the filters, for the counts of facets. */
export interface Decision {
  readonly found: readonly Decided[];
  readonly unfiltered: readonly Candidate[];
}

export type Place = "OWN" | "FACTS" | "BOTH";

export interface DecisionOptions {
  readonly admits: (candidate: Candidate) => boolean;
  readonly isSounded: IsSounded;
  /** Other spellings by term, where it was corrected. */
  readonly variants?: ReadonlyMap<string, readonly string[]>;
  /** Where one term is looked for; in facts only where names and texts of the whole index have none that is admitted. */
  readonly by?: Place;
}

/** Decides which of `candidates` meet every term of `reading`, and in which order. */
export function decide(
  candidates: Iterable<Candidate>,
  reading: ParsedQuery,
  options: DecisionOptions,
): Decision {
  const all = [...candidates].flatMap((candidate) => meetings(candidate, reading, options) ?? []);
  const met = dropCoincidences(all, ({ candidate }) => candidate.kind);
  const found = met.filter(({ candidate }) => options.admits(candidate));
  // Where only names count, one of them must have it; then texts that have it are found as well (2015).
  const worst = worstName(reading);
  if (worst !== null && !found.some(({ terms: [term] }) => term && term.names <= worst))
    return { found: [], unfiltered: [] };
  if (reading.happened && !found.some(({ key }) => isOfDays(key))) return { found: [], unfiltered: [] };
  found.sort((a, b) => a.key - b.key || a.candidate.rank - b.candidate.rank);
  return { found, unfiltered: met.map(({ candidate }) => candidate) };
}

function meetings(
  candidate: Candidate,
  reading: ParsedQuery,
  { isSounded, variants, by = "OWN" }: DecisionOptions,
): Decided | null {
  if (reading.written !== null) return written(candidate, reading);
  const [only, ...rest] = reading.terms;
  if (only === undefined) {
    const named =
      reading.joined === null ? TIER.NONE : tierOfNames(candidate.names, reading.joined, isSounded);
    const key = placeOfDays(named, thenOf(candidate.kind, candidate.record.days, reading));
    return { candidate, key, tier: TIER.NONE, terms: [], apart: false };
  }
  const textsOf = (term: string): readonly string[] => variants?.get(term) ?? [term];
  const asked = askedDays(reading);
  if (rest.length === 0) {
    const term = meet(candidate, textsOf(only), isSounded, { facts: by !== "OWN", asked });
    const isOwn = by === "OWN" || (by === "BOTH" && term.own !== TIER.NONE);
    const tier = isOwn ? term.own : term.fact;
    if (tier === TIER.NONE) return null;
    return { candidate, key: placeOf(tier), tier, terms: [term], apart: false };
  }
  const terms = reading.terms.map((term) =>
    meet(candidate, textsOf(term), isSounded, { facts: true, asked }),
  );
  return several(candidate, reading, terms, variants?.size ? null : isSounded);
}

/** One character anywhere in a name, with the mark beside it. */
function written(candidate: Candidate, reading: ParsedQuery): Decided | null {
  if (matchWritten(candidate.head, reading) === null) return null;
  const [term = ""] = reading.terms;
  const tiers = candidate.names.flatMap(({ text, kind }) => {
    const from = text.indexOf(term);
    return from < 0 ? [] : nameTier(kind, from, from + term.length, text.length);
  });
  if (tiers.length === 0) return null;
  const tier = Math.min(...tiers);
  const meeting = { own: tier, names: tier, facts: [], fact: TIER.NONE };
  return { candidate, key: placeOf(tier), tier, terms: [meeting], apart: false };
}

/** `isSounded`: how all terms as one name are looked for; null where they are not. */
function several(
  candidate: Candidate,
  reading: ParsedQuery,
  terms: readonly Meeting[],
  isSounded: IsSounded | null,
): Decided | null {
  const tiers = terms.map(({ own, fact }, term) => {
    const tier = Math.min(own, fact);
    return isKind(candidate, reading.kinds[term]) ? Math.min(tier, TIER.TEXT_WHOLE) : tier;
  });
  if (tiers.includes(TIER.NONE)) return null;
  const whole =
    reading.joined === null || isSounded === null
      ? TIER.NONE
      : tierOfNames(candidate.names, reading.joined, isSounded);
  const missed = terms.map((term, at) => kindMissed(candidate, term, reading.kinds[at]));
  const kindMissedMost = missed.reduce((most, next) => (next > most ? next : most), 0);
  const isName = whole < TIER.TEXT_WHOLE;
  const apart = !isName && !together(terms, tiers);
  const kept = isName ? [whole] : apart ? tiers : tiersOfOneFact(tiers);
  const byFacts = !isName && tiers.some((tier) => tier >= TIER.FACT_WHOLE);
  const statements = byFacts ? candidate.record.weight : 0;
  return {
    candidate,
    key: combined({ tiers: kept, kindMissed: kindMissedMost, apart, statements }),
    tier: isName ? whole : Math.max(...tiers),
    terms,
    apart,
  };
}

function isKind(candidate: Candidate, kinds: readonly string[] = []): boolean {
  if (kinds.length === 0) return false;
  const { kind, subkind } = candidate.record;
  return kinds.includes(kind) || (subkind !== null && kinds.includes(subkind));
}

/** A meeting may be entered as a training: 会议 in its name says as much as its kind does. */
function kindMissed(candidate: Candidate, { names }: Meeting, kinds: readonly string[] = []): 0 | 1 | 2 {
  if (kinds.length === 0 || isKind(candidate, kinds)) return 0;
  if (names > TIER.NAME_PART) return 2;
  const above = kinds.map(kindAbove).filter((kind, at) => kind !== kinds[at]);
  return above.includes(candidate.kind) ? 0 : 1;
}

/** True if its names and texts meet all terms, or one fact meets all that they do not meet better. */
function together(terms: readonly Meeting[], tiers: readonly number[]): boolean {
  const open = terms.filter((term, at) => (tiers[at] ?? 0) >= TIER.FACT_WHOLE || isPost(term));
  if (open.length === 0) return true;
  const facts = open[0]?.facts.length ?? 0;
  for (let fact = 0; fact < facts; fact++)
    if (open.every((term) => (term.facts[fact] ?? TIER.NONE) !== TIER.NONE)) return true;
  return false;
}

/** Met by a text of its own and by no name: a post is one, and holds in one body only. */
function isPost({ own, names }: Meeting): boolean {
  return (own === TIER.TEXT || own === TIER.TEXT_WHOLE) && names > TIER.TEXT;
}
