import type { Asks } from "../engine.js";
import { isRelationWord } from "../query/relation-words.js";
import { asksForKind } from "./asked-for.js";
import type { Candidate, CandidateView, FieldValue, Finder } from "./finder.js";
import type { RelaxedHit } from "./relaxed-score.js";
import { isNameOf } from "./relaxed-score.js";
import type { WeighedTerm } from "./relaxed-terms.js";
import { TIER } from "./tiers.js";

/** Terms, as bits by their positions. */
type TermSet = number;

/**
 * Which hits only look like answers, beside those that are found. `strict`: hits before these, which have all terms. What the
 * query asks for stays (`asks`), and what it names does.
 *
 * - Neighbors, which have nothing of the query themselves but the names of others: of 四川省机关事务管理研究会 课题 the society is
 *   found, and not the magazine that it publishes; of 四川大学机关事务研究中心 no center elsewhere. What all others lack is a reason
 *   to stay.
 * - What has much less than the first: of 省直工委 党校校长 a prize of the 工委.
 */
export function besides(
  view: CandidateView,
  terms: readonly WeighedTerm[],
  hits: readonly RelaxedHit[],
  strict: readonly Candidate[],
  asks: Asks | null,
): (hit: RelaxedHit) => boolean {
  const telling = setOf(terms, isTelling);
  const named = new Map<Candidate, TermSet>();
  for (const candidate of [...strict, ...hits.map((hit) => hit.candidate)])
    named.set(
      candidate,
      setOf(terms, (term) => isNameOf(term, candidate)),
    );
  let names = 0;
  for (const set of named.values()) names |= set;
  const isFounded = ({ candidate, own }: RelaxedHit): boolean =>
    named.get(candidate) !== 0 || (own & telling & ~names) !== 0;
  const founded = hits.filter(isFounded);
  const [first] = hits;
  const least = first ? massOf(terms, first.met & telling) * OF_FIRST : 0;
  const isPoor = ({ candidate, met }: RelaxedHit): boolean =>
    named.get(candidate) === 0 && massOf(terms, met & telling) < least;
  const isNeighbor = ({ candidate, score, met, own }: RelaxedHit): boolean => {
    const kind = view.kind(candidate);
    // Whom a post or a deed tells is what many ask for.
    if (kind === "PERSON" && strict.length === 0 && (met & telling & ~names) !== 0) return false;
    if (kind === "PLACE" && (own & telling) === 0) return true;
    return (
      strict.length > 0 ||
      founded.some((other) => other.score >= score * NEARLY && (met & telling & ~other.met) === 0)
    );
  };
  return (hit) => view.kind(hit.candidate) !== asks && (isPoor(hit) || (!isFounded(hit) && isNeighbor(hit)));
}

/**
 * Persons or bodies that a question asks for, where none of the hits is one: 谁是四川机关事务杂志的总编辑 finds the magazine by most of
 * the words. They have something that is no name of a hit, such as the post.
 */
export function askedBeside(
  view: CandidateView,
  terms: readonly WeighedTerm[],
  shown: readonly RelaxedHit[],
  others: readonly RelaxedHit[],
  asks: Asks | null,
): readonly RelaxedHit[] {
  const isAsked = ({ candidate }: RelaxedHit): boolean => view.kind(candidate) === asks;
  if (!asksForKind(asks) || shown.some(isAsked)) return [];
  const named = setOf(terms, (term) => shown.some(({ candidate }) => isNameOf(term, candidate)));
  const says = setOf(terms, isTelling) & ~named;
  const asked = others.filter((hit) => isAsked(hit) && (hit.met & says) !== 0);
  return asked.filter(({ score }) => score >= (asked[0]?.score ?? 0) * NEARLY);
}

/** The mass of the terms that a hit has, as a share of what the first has. */
const OF_FIRST = 0.6;
/** A hit with this share of the score of another is as good. */
const NEARLY = 0.9;

/**
 * Whether a candidate is surely elsewhere than the query says: of 习近平来四川考察 a visit to 广西. What is only known to be
 * somewhere around the place may be there.
 */
export function isElsewhere(
  finder: Finder,
  terms: readonly WeighedTerm[],
): (candidate: Candidate) => boolean {
  const { view } = finder;
  const places = view.values("PLACE");
  const valuesOf = (candidate: Candidate): FieldValue[] => {
    const values: FieldValue[] = [];
    places.some(candidate, (value) => {
      values.push(value);
      return false;
    });
    return values;
  };
  // Nobody can tell what is outside 川渝地区.
  const isBounded = (one: Candidate): boolean => view.kind(one) === "PLACE" && view.subkind(one) !== "REGION";
  const asked = terms.flatMap(({ text, evidence }) => {
    const found = evidence ? finder.namedExactly([text]).filter(isBounded) : [];
    if (evidence === null || found.length === 0) return [];
    return {
      evidence,
      at: new Set(found.map((one) => places.valueOf(view.head(one).id))),
      around: new Set(found.flatMap(valuesOf)),
    };
  });
  return (candidate) => {
    if (asked.length === 0 || !LOCAL.has(view.kind(candidate))) return false;
    const theirs = valuesOf(candidate);
    return asked.some(
      ({ evidence, at, around }) =>
        theirs.some((value) => !around.has(value)) &&
        !theirs.some((value) => at.has(value)) &&
        evidence.own(candidate) === TIER.NONE &&
        evidence.fact(candidate) === TIER.NONE,
    );
  };
}

const LOCAL: ReadonlySet<string> = new Set(["EVENT", "ORGANIZATION", "PLACE"]);

function massOf(terms: readonly WeighedTerm[], set: TermSet): number {
  return terms.reduce((sum, { mass }, at) => ((set & (1 << at)) === 0 ? sum : sum + mass), 0);
}

/** Terms, as bits by their positions. */
export function setOf(terms: readonly WeighedTerm[], is: (term: WeighedTerm) => boolean): TermSet {
  return terms.reduce((set, term, at) => (is(term) ? set | (1 << at) : set), 0);
}

/** Whether it tells records apart: no single character, and no word for a relation. */
function isTelling({ text, kinds }: WeighedTerm): boolean {
  return text.length > 1 && (kinds.length > 0 || !isRelationWord(text));
}
