import type { MatchedBy, SearchHit, SearchPage, SearchQuery } from "../engine.js";
import { MATCHED_BY } from "../engine.js";
import type { SearchRecord } from "../record/record.js";
import type { Scan } from "./scan.fixture.js";
import { ANY_DAY } from "./passes.fixture.js";
import { isGuessed, isWrittenReason, standsBefore } from "./scan.fixture.js";

/** Better hits first: scores fall, written names stand before the rest, whole before part, equal ones by weight. */
export function orderFaults(scan: Scan, query: SearchQuery, page: SearchPage): string[] {
  const { hits, interpretation } = page;
  const { terms, kinds } = interpretation;
  const faults: string[] = [];
  const reasons: readonly MatchedBy[] = MATCHED_BY.filter((reason) => reason !== "FACT");
  const pairs = hits.flatMap((better, at) => hits.slice(at + 1).map((other) => [better, other] as const));
  for (const [better, other] of pairs) {
    const wrong = (why: string): void => void faults.push(`${better.id} stands before ${other.id}: ${why}`);
    if (!(better.score >= other.score && other.score >= 0 && better.score <= 1)) wrong("score");
    const [a, b] = [scan.record(better.id), scan.record(other.id)];
    if (better.certainty === "POSSIBLE" && other.certainty === "CERTAIN") wrong("certainty");
    if (better.certainty !== other.certainty) continue;
    if (terms.length < 2 && better.score === other.score && !standsBefore(a, b)) wrong("weight, recency, id");
    if (isTypedLater(scan, page, better, other)) wrong("what only means the same");
    const [only] = kinds;
    // A record of the kind above (an event, for meetings) counts the same if its name has the word.
    if (
      kinds.length === 1 &&
      // A whole name says more than a kind.
      !(terms.length === 1 && ["NAME", "ALIAS", "FORMER_NAME"].includes(better.matchedBy)) &&
      only !== undefined &&
      isOfKind(b, only) &&
      !isOfKind(a, only) &&
      a.kind !== "EVENT"
    )
      wrong(`is no ${only}`);
    if (kinds.length > 0 || isGuessed(page)) continue;
    const [x, y] = [reasons.indexOf(better.matchedBy), reasons.indexOf(other.matchedBy)];
    if ((x >= 0 && x > y && y >= 0) || (better.matchedBy === "FACT" && isWrittenReason(other.matchedBy)))
      wrong("reason");
    if (
      terms.length === 1 &&
      better.matchedBy === other.matchedBy &&
      ["NAME", "ALIAS", "FORMER_NAME"].includes(better.matchedBy) &&
      interpretation.between === null &&
      interpretation.yearly === null &&
      // The best name of each, and so the reason, is another where one was typed.
      isCalled(b, query.text) &&
      !isCalled(a, query.text)
    )
      wrong("another name was typed");
    if (
      terms.length === 1 &&
      better.matchedBy === other.matchedBy &&
      isWholeAfter(scan, a, b, terms[0] ?? "", query)
    )
      wrong("a part");
  }
  return faults;
}

function isCalled({ names }: SearchRecord, typed: string): boolean {
  return names.some(({ text }) => text.normalize("NFC").trim() === typed.normalize("NFC").trim());
}

function isOfKind({ kind, subkind }: SearchRecord, wanted: string): boolean {
  return kind === wanted || subkind === wanted;
}

/** A text of `b` is the whole term, and those of `a` only contain it. */
function isWholeAfter(
  scan: Scan,
  a: SearchRecord,
  b: SearchRecord,
  term: string,
  { text }: SearchQuery,
): boolean {
  // Texts of other days do not count.
  if (/[\d月年]/.test(text.normalize("NFKC"))) return false;
  const [x, y] = [scan.own(a, term, ANY_DAY), scan.own(b, term, ANY_DAY)];
  return x?.reason === "TEXT" && y?.reason === "TEXT" && y.whole && !x.whole;
}

/** Whether both hits have the only term in the same way, and the one before by a synonym alone. */
function isTypedLater(
  scan: Scan,
  { interpretation: { terms, kinds, synonyms, ...days } }: SearchPage,
  better: SearchHit,
  other: SearchHit,
): boolean {
  const [term, ...more] = terms;
  if (term === undefined || more.length > 0 || kinds.length > 0 || synonyms.length === 0) return false;
  if (better.matchedBy !== other.matchedBy || !isWrittenReason(better.matchedBy)) return false;
  const isTyped = ({ id, matchedBy }: SearchHit): boolean =>
    scan.own(scan.record(id), term, days)?.reason === matchedBy;
  return isTyped(other) && !isTyped(better);
}
