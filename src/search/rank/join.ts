import type { EntityKind } from "../../domain/entity.js";
import { isRelationWord } from "../query/relation-words.js";
import type { Candidate, CandidateView, Evidence } from "./finder.js";
import { isOfName, isOfText, isWholeFact, isWholeName, TIER } from "./tiers.js";

/** A term of a query, with what matches it. */
export interface Term {
  /** Folded. */
  readonly text: string;
  readonly evidence: Evidence;
  /** Whether the candidate is of a kind that the term names. */
  readonly isKind: (candidate: Candidate) => boolean;
}

/**
 * A record of these kinds is one occasion: two of its entities belong together (who signed, who witnessed), and so do its
 * texts. Two facts of a person, an organization or a place match by coincidence.
 */
const OCCASIONS: readonly EntityKind[] = ["EVENT", "AGREEMENT", "HONOR", "WORK"];

/** The positions of some terms, as bits. */
export type TermSet = number;

/**
 * The terms that the candidate has in several facts and in none together; none for a strict match. What its name or its
 * kind says needs no fact, in pinyin as in characters. All other terms must meet in one fact or one text. Of an occasion only words must: a role
 * (主持), a relation (签署) or a conferrer must be in a fact with an entity that the query names.
 */
export function apartTerms(view: CandidateView, candidate: Candidate, terms: readonly Term[]): TermSet {
  const isOccasion = OCCASIONS.includes(view.kind(candidate));
  const open = terms.filter((term) => isOpen(view, term, candidate, isOccasion));
  if (open.length < 2) return 0;
  const setOf = (some: readonly Term[]): TermSet =>
    terms.reduce((set, term, at) => (some.includes(term) ? set | (1 << at) : set), 0);
  return setOf(isOccasion ? apartInOccasion(view, candidate, open) : apartIn(view, candidate, open));
}

/**
 * Whether the terms are in several facts or texts and in none together. An occasion may be a strict match even so; others of
 * its kind that have them together stand before it.
 */
export function isScattered(view: CandidateView, candidate: Candidate, terms: readonly Term[]): boolean {
  const open = terms.filter((term) => isOpen(view, term, candidate, false));
  return open.length > 1 && apartIn(view, candidate, open).length > 0;
}

/** Whether a fact is with an entity that has the term as a whole name. */
export function isWholeEntity(view: CandidateView, candidate: Candidate, term: Evidence): boolean {
  return isWith(view, candidate, term, () => true);
}

/** Whether a fact is with a person who has the term as a whole name. */
export function isWholePerson(view: CandidateView, candidate: Candidate, term: Evidence): boolean {
  if (isWholeName(term.names(candidate))) return false;
  return isWith(view, candidate, term, (fact) => view.otherSide(candidate, fact)?.kind === "PERSON");
}

function isWith(
  view: CandidateView,
  candidate: Candidate,
  term: Evidence,
  counts: (fact: number) => boolean,
): boolean {
  if (!isWholeFact(term.fact(candidate))) return false;
  const count = view.factCount(candidate);
  for (let fact = 0; fact < count; fact++)
    if (isWholeFact(term.namedAt(candidate, fact)) && counts(fact)) return true;
  return false;
}

function isOpen(
  view: CandidateView,
  { text, evidence, isKind }: Term,
  candidate: Candidate,
  isOccasion: boolean,
): boolean {
  if (isKind(candidate)) return false;
  const named = evidence.names(candidate);
  // 范晓华 in the name of an event that she took part in: a role beside her name is hers or nobody's.
  const isPart = isOfName(named) && !isWholeName(named);
  if (isOccasion && isPart && !isRelationWord(text) && isWholeEntity(view, candidate, evidence)) return true;
  if (isOfName(named)) return false;
  const own = evidence.own(candidate);
  // The title of an article tells of others too.
  const isOwnText = isOfText(own) && own !== TIER.TITLE;
  return !isOccasion || !isOwnText || isRelationWord(text);
}

function apartIn(view: CandidateView, candidate: Candidate, open: readonly Term[]): readonly Term[] {
  const texts = view.textCount(candidate);
  for (let text = 0; text < texts; text++)
    if (open.every(({ evidence }) => evidence.textAt(candidate, text) !== TIER.NONE)) return [];
  const facts = view.factCount(candidate);
  for (let fact = 0; fact < facts; fact++)
    if (open.every(({ evidence }) => factTierAt(evidence, candidate, fact) !== TIER.NONE)) return [];
  return open;
}

function apartInOccasion(view: CandidateView, candidate: Candidate, open: readonly Term[]): readonly Term[] {
  const facts = Array.from({ length: view.factCount(candidate) }, (_, fact) => fact);
  const isNamed = ({ evidence }: Term, fact: number): boolean =>
    evidence.namedAt(candidate, fact) !== TIER.NONE;
  const isWord = ({ evidence }: Term, fact: number): boolean =>
    evidence.wordAt(candidate, fact) !== TIER.NONE;
  const entities = open.filter(
    (term) =>
      facts.some((fact) => isNamed(term, fact)) &&
      !(isRelationWord(term.text) && facts.some((fact) => isWord(term, fact))),
  );
  if (entities.length === 0) return [];
  const isJoined = (word: Term): boolean =>
    facts.some(
      (fact) =>
        isWord(word, fact) && entities.some((entity) => isNamed(entity, fact) || isWord(entity, fact)),
    );
  const apart = open.filter((term) => !entities.includes(term) && !isJoined(term));
  return apart.length === 0 ? [] : [...entities, ...apart];
}

export function factTierAt(evidence: Evidence, candidate: Candidate, fact: number): number {
  return Math.min(evidence.namedAt(candidate, fact), evidence.wordAt(candidate, fact));
}

/**
 * The fact that shows best how a term matches: the one that has the most of the other terms, then the one that matches
 * best; null if no fact has the term.
 */
export function bestFact(
  view: CandidateView,
  candidate: Candidate,
  term: Evidence,
  others: readonly Evidence[],
): BestFact | null {
  let best: BestFact | null = null;
  const count = view.factCount(candidate);
  for (let fact = 0; fact < count; fact++) {
    const tier = factTierAt(term, candidate, fact);
    if (tier === TIER.NONE) continue;
    const joined = others.filter((other) => factTierAt(other, candidate, fact) !== TIER.NONE).length;
    if (!best || joined > best.joined || (joined === best.joined && tier < best.tier))
      best = { fact, joined, tier };
  }
  return best;
}

/** A fact of a candidate, how many other terms it has, and how well it matches. */
interface BestFact {
  readonly fact: number;
  readonly joined: number;
  readonly tier: number;
}
