import type { Entity, EntityKind, Name } from "../../domain/entity.js";
import type { Day } from "../../domain/time.js";
import { envelope } from "../../domain/time.js";
import { onDay, overlaps } from "../../domain/certainty.js";
import { characters } from "../../text/characters.js";
import type { NameMatch } from "../queries/names.js";
import type { ListReader } from "../lists.js";
import { storedName } from "../stored/names.js";
import { typedFirst } from "./typed-name.js";

export type ReasonCode =
  | "OFFICIAL_NAME"
  | "ALIAS"
  | "FORMER_NAME"
  | "SCOPED_ALIAS"
  | "PREFIX"
  | "CONTAINS"
  | "ABBREVIATION"
  | "BORNE_THEN"
  | "NOT_BORNE_THEN"
  | "NAMESAKES";

export interface Reason {
  readonly code: ReasonCode;
  readonly detail: string;
}

export interface Candidate {
  readonly entity: Entity;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface ResolveQuestion {
  readonly name: string;
  readonly kind: EntityKind | null;
  readonly asOf: Day | null;
  readonly first: number;
}

// Only the order of the scores matters: exact before partial, own names before issuer-bound ones, current before
// former. The gaps only keep every partial match below every exact one.
const EXACT: Readonly<Record<Name["kind"], readonly [number, ReasonCode]>> = {
  OFFICIAL: [1, "OFFICIAL_NAME"],
  SHORT: [0.95, "ALIAS"],
  ENGLISH: [0.95, "ALIAS"],
  ALIAS: [0.92, "ALIAS"],
  FORMER: [0.88, "FORMER_NAME"],
};
const SCOPED = 0.85;
const PREFIX = 0.7;
const CONTAINS = 0.6;
const ABBREVIATION = 0.45;
/** A name that was not borne on the day ranks below names that were, but above any partial match. */
const NOT_BORNE = 0.95;
const SEARCHED = 300;

/** The entities that a name can refer to, best first, each once with its reasons; ties are sorted by id. */
export async function resolveName(
  reader: Pick<ListReader, "nameMatches">,
  question: ResolveQuestion,
): Promise<Candidate[]> {
  const text = storedName(question.name);
  if (text === "") return [];
  const kinds = question.kind === null ? null : [question.kind];
  const [matches = []] = await reader.nameMatches([{ text: question.name, kinds, limit: SEARCHED }]);
  const best = new Map<string, Candidate>();
  for (const match of matches) {
    const candidate = judgeMatch(match, text, question.asOf);
    const known = best.get(match.entity.id);
    if (!known || candidate.score > known.score) best.set(match.entity.id, candidate);
  }
  return withNamesakes(typedFirst([...best.values()], matches, question.name))
    .sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, question.first);
}

function judgeMatch({ entity, name }: NameMatch, text: string, asOf: Day | null): Candidate {
  const [base, reason] = matchOf(name, text);
  if (asOf === null) return { entity, score: base, reasons: [reason] };
  const borne = overlaps(envelope(name.period), onDay(asOf));
  // A former name that was borne on the day counts as much as the current name does today.
  const score = borne
    ? name.kind === "FORMER" && reason.code === "FORMER_NAME"
      ? 1
      : base
    : base * NOT_BORNE;
  const then: Reason = borne
    ? { code: "BORNE_THEN", detail: `"${name.text}" can have been borne on that day` }
    : { code: "NOT_BORNE_THEN", detail: `"${name.text}" was not borne on that day` };
  return { entity, score: round(score), reasons: [reason, then] };
}

function matchOf(name: Name, text: string): [number, Reason] {
  const own = storedName(name.text);
  const shown = `"${name.text}"`;
  if (own === text) {
    if (name.scope !== null)
      return [SCOPED, { code: "SCOPED_ALIAS", detail: `${shown} means it in the texts of one issuer` }];
    const [score, code] = EXACT[name.kind];
    return [score, { code, detail: `equal to ${shown}` }];
  }
  // The shorter of two names that contain the text is more likely the intended one.
  const share = characters(text).length / characters(own).length;
  const part = (base: number, code: ReasonCode, how: string): [number, Reason] => [
    round((base + share * 0.1) * (name.scope === null ? 1 : 0.9)),
    { code, detail: `${shown} ${how}` },
  ];
  if (own.startsWith(text)) return part(PREFIX, "PREFIX", "begins with it");
  if (own.includes(text)) return part(CONTAINS, "CONTAINS", "contains it");
  return part(ABBREVIATION, "ABBREVIATION", "has its characters in this order");
}

/** Adds a reason to candidates with equal names: a reader should not take the first for the only one. */
function withNamesakes(candidates: Candidate[]): Candidate[] {
  const exact = candidates.filter(({ reasons }) => reasons[0]?.detail.startsWith("equal to"));
  if (exact.length < 2) return candidates;
  const note: Reason = { code: "NAMESAKES", detail: `${String(exact.length)} entities bear this name` };
  return candidates.map((candidate) =>
    exact.includes(candidate) ? { ...candidate, reasons: [...candidate.reasons, note] } : candidate,
  );
}

const round = (score: number): number => Math.round(score * 1000) / 1000;
