import type { Entity, EntityKind, Name } from "../../domain/entity.js";
import type { Day } from "../../domain/time.js";
import { envelope } from "../../domain/time.js";
import { onDay, overlaps } from "../../domain/certainty.js";
import { abbreviationScore, abbreviationTexts } from "../../text/abbreviation.js";
import { OF_BULLETINS } from "../../text/abbreviation-parts.js";
import { characters } from "../../text/characters.js";
import { BOUNDARY, fold } from "../../text/fold.js";
import { wordStarts } from "../../text/words.js";
import type { NameMatch } from "../queries/names.js";
import type { ListReader } from "../lists.js";
import { holdersOf } from "./post-holders.js";
import type { Candidate, Reason, ReasonCode } from "./resolve-candidate.js";
import { standardsOf } from "./standard-numbers.js";
import { storedName } from "../stored/names.js";
import { typedFirst } from "./typed-name.js";

export interface ResolveQuestion {
  readonly name: string;
  readonly kind: EntityKind | null;
  readonly asOf: Day | null;
  readonly first: number;
}

// The bands are documented in schema/resolve.graphql: exact before partial, own names before issuer-bound ones, current
// before former.
const EXACT: Readonly<Record<Name["kind"], readonly [number, ReasonCode]>> = {
  OFFICIAL: [1, "OFFICIAL_NAME"],
  SHORT: [0.95, "ALIAS"],
  ENGLISH: [0.95, "ALIAS"],
  ALIAS: [0.92, "ALIAS"],
  FORMER: [0.88, "FORMER_NAME"],
};
const SCOPED = 0.85;
/** A band has room for how much of the name is said. */
const PREFIX = { least: 0.7, room: 0.1 } as const;
const CONTAINS = { least: 0.6, room: 0.1 } as const;
const ABBREVIATION = { least: 0.4, room: 0.35 } as const;
/** A name that was not borne on the day ranks below names that were, but above any partial match. */
const NOT_BORNE = 0.95;
const SEARCHED = 300;

/**
 * The entities that a name can refer to, best first, each once with its reasons; ties are sorted by id. A person's surname
 * with a post (郭局长) refers to the persons who held it.
 */
export async function resolveName(
  reader: Pick<ListReader, "nameMatches" | "statementPages" | "entityPages">,
  question: ResolveQuestion,
): Promise<Candidate[]> {
  const text = storedName(question.name);
  if (text === "") return [];
  const kinds = question.kind === null ? null : [question.kind];
  // 郭-春英 is 郭春英 with a mark in it.
  const unmarked = text.replace(MARKS, "");
  const texts = new Set([text.replaceAll(BOUNDARY, ""), unmarked, ...abbreviationTexts(text)]);
  texts.delete("");
  const matches = await reader.nameMatches([...texts].map((one) => ({ text: one, kinds, limit: SEARCHED })));
  const best = new Map<string, Candidate>();
  const keep = (candidate: Candidate | null): void => {
    if (!candidate) return;
    const known = best.get(candidate.entity.id);
    if (!known || candidate.score > known.score) best.set(candidate.entity.id, candidate);
  };
  for (const match of matches.flat()) {
    keep(judgeMatch(match, text, question.asOf));
    if (unmarked !== text && unmarked !== "") keep(withMark(judgeMatch(match, unmarked, question.asOf)));
  }
  if (kinds === null || question.kind === "PERSON")
    for (const candidate of await holdersOf(reader, text, question.asOf)) keep(candidate);
  if (kinds === null || question.kind === "WORK")
    for (const candidate of await standardsOf(reader, text)) keep(candidate);
  return withNamesakes(typedFirst([...best.values()], matches.flat(), question.name))
    .sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, question.first);
}

const MARKS = /[^\p{L}\p{N}]/gu;
/** As for a mark that no name has there. */
const MARKED = 0.97;

function withMark(candidate: Candidate | null): Candidate | null {
  return candidate && { ...candidate, score: round(candidate.score * MARKED) };
}

/** Null if the name has the characters of the text, but is not what the text can mean. */
function judgeMatch({ entity, name }: NameMatch, text: string, asOf: Day | null): Candidate | null {
  const match = matchOf(entity, name, text);
  if (match === null) return null;
  const [base, reason] = match;
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

function matchOf(entity: Entity, name: Name, text: string): readonly [number, Reason] | null {
  const own = storedName(name.text);
  const shown = `"${name.text}"`;
  if (own === text) {
    if (name.scope !== null)
      return [SCOPED, { code: "SCOPED_ALIAS", detail: `${shown} means it in the texts of one issuer` }];
    const [score, code] = EXACT[name.kind];
    return [score, { code, detail: `equal to ${shown}` }];
  }
  if (name.kind === "ENGLISH" && !beginsWord(name.text, text)) return null;
  const found = [...partOf(own, text, shown), ...abbreviationOf(entity, own, text, shown)];
  const [best] = found.sort((a, b) => b[0] - a[0]);
  if (!best || name.scope === null) return best ?? null;
  return [round(best[0] * 0.9), best[1]];
}

/** Whether the text begins a word of an English name: gan is no part of Organization. */
function beginsWord(english: string, text: string): boolean {
  const folded = fold(english);
  return wordStarts(folded, english).some((at) => folded.text.startsWith(text, at));
}

type Found = readonly [number, Reason];

function partOf(own: string, text: string, shown: string): Found[] {
  // The shorter of two names that contain the text is more likely the intended one.
  const share = characters(text).length / characters(own).length;
  const scoreIn = ({ least, room }: typeof PREFIX | typeof CONTAINS): number => round(least + share * room);
  if (own.startsWith(text)) return [[scoreIn(PREFIX), { code: "PREFIX", detail: `${shown} begins with it` }]];
  return own.includes(text)
    ? [[scoreIn(CONTAINS), { code: "CONTAINS", detail: `${shown} contains it` }]]
    : [];
}

function abbreviationOf({ kind }: Entity, own: string, text: string, shown: string): Found[] {
  // What stands in the name is a part of it, and no abbreviation; only 川大 is both.
  if (text.length > 2 && own.includes(text)) return [];
  const said = abbreviationScore(text, own, { kind, ...OF_BULLETINS });
  if (said === null) return [];
  const score = round(ABBREVIATION.least + said * ABBREVIATION.room);
  const detail = `it says ${String(Math.round(said * 100))} % of ${shown}`;
  return [[score, { code: "ABBREVIATION", detail }]];
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
