/** What a page may have beside the hits that have every term: the rules for hits that have a part of the query. */
import { faultsOf } from "../../../test/search/highlights.js";
import { foldText } from "../../text/fold.js";
import type { Highlight, SearchHit, SearchPage, SearchQuery } from "../engine.js";
import { isPartial } from "../engine.js";
import { isDate, sameMeaning } from "./bounds.fixture.js";
import type { Met, Scan } from "./scan.fixture.js";
import { ANY_DAY, certaintyOf, passes } from "./passes.fixture.js";

/** More are not looked for. What has all terms in several facts counts apart. */
const MOST_PARTIAL = 300;

/** The page without the hits that lack a term, as if nobody had looked for them. */
export function withAllTerms(page: SearchPage): SearchPage {
  const hits = page.hits.filter(({ notMet }) => notMet === null);
  return { ...page, hits, total: page.strictTotal > 0 ? page.strictTotal : hits.length };
}

/** The hits that `total` and the facets count. */
export function countedHits({ hits, strictTotal }: SearchPage): readonly SearchHit[] {
  return strictTotal > 0 ? hits.filter((hit) => !isPartial(hit)) : hits;
}

/** Rules for the whole list, and for each hit on it that lacks a term. */
export function partialFaults(scan: Scan, query: SearchQuery, page: SearchPage): string[] {
  return [
    ...listFaults(page),
    ...readingFaults(query, page),
    ...page.hits
      .filter(({ notMet }) => notMet !== null)
      .flatMap((hit) => [
        ...metFaults(scan, query, hit),
        ...markFaults(scan, page, hit),
        ...filterFaults(scan, query, hit),
      ]),
  ];
}

/** Strict hits first, no hit twice, scores never rise, and the page says how many there are of each. */
function listFaults({ hits, total, strictTotal, partialTotal, hasNext }: SearchPage): string[] {
  const faults: string[] = [];
  const ids = hits.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) faults.push(`a hit stands twice: ${ids.join(" ")}`);
  for (const [at, { id, score, ...hit }] of hits.entries()) {
    const next = hits[at + 1];
    if (score < 0 || score > 1 || (next && next.score > score)) faults.push(`the score after ${id} rises`);
    if (next && isPartial(hit) && !isPartial(next)) faults.push(`${id} stands before a strict hit`);
    if ((hit.matchedBy === "PARTIAL") !== (hit.notMet !== null)) faults.push(`${id} is partial or not`);
    if ((hit.notMet ?? []).length > 0 && hit.notJoined.length > 0)
      faults.push(`${id} has terms that it lacks`);
  }
  const partial = hits.filter(isPartial);
  const counts = [total, strictTotal, partialTotal, hasNext].join(" ");
  const strict = hits.length - partial.length;
  const wanted = [strict > 0 ? strict : partial.length, strict, partial.length, false].join(" ");
  if (counts !== wanted) faults.push(`counts ${counts} instead of ${wanted}`);
  const lacking = partial.filter(({ notMet }) => notMet !== null);
  if (lacking.length > MOST_PARTIAL) faults.push(`${String(lacking.length)} partial hits`);
  const isWhole = hits.some(
    (hit) => !isPartial(hit) && ["NAME", "ALIAS", "FORMER_NAME"].includes(hit.matchedBy),
  );
  if (isWhole && lacking.some(({ notMet }) => notMet?.some((term) => !isDate(term))))
    faults.push("partial hits behind a whole name");
  return faults;
}

/** The page says which terms hits lack, which of them none has, and never both of one term. */
function readingFaults({ text }: SearchQuery, { hits, interpretation }: SearchPage): string[] {
  const { partial } = interpretation;
  const lacking = hits.flatMap(({ notMet }) => (notMet === null ? [] : [notMet]));
  // 1、2、月 is a date with marks in it.
  const plain = (one: string): string => one.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
  const isTypedDate = (term: string): boolean =>
    isDate(term) && !/^(?:19|20)\d\d/.test(term) && plain(text).includes(plain(term));
  const faults: string[] = [];
  const terms = [...(partial?.met ?? []), ...(partial?.notMet ?? [])];
  const ofTerms = lacking.filter(
    (notMet) => !notMet.some((term) => isTypedDate(term) && !terms.includes(term)),
  );
  if (partial === null) return ofTerms.length > 0 ? [`lacks ${ofTerms.flat().join(" ")} of no reading`] : [];
  const { met, notMet } = partial;
  const all = [...met, ...notMet];
  if (new Set(all).size !== all.length) faults.push(`a term twice: ${all.join(" ")}`);
  // Of a term that a hit has in part, it lacks the rest.
  for (const term of ofTerms.flat())
    if (!all.some((one) => one.includes(term))) faults.push(`${term} is no term of the query`);
  for (const term of notMet)
    if (ofTerms.some((some) => !some.includes(term))) faults.push(`a hit has ${term}, which none has`);
  const hasAll = hits.some(({ notJoined }) => notJoined.length > 0);
  for (const term of met)
    if (!hasAll && ofTerms.every((some) => some.includes(term))) faults.push(`no hit has ${term}`);
  return faults;
}

/** What a hit lacks stands in none of its names, texts and facts. Of one character only the beginning of a name is told. */
function metFaults(scan: Scan, { text }: SearchQuery, { id, notMet }: SearchHit): string[] {
  // With a date only texts and facts of its days count.
  if (/[\d月年日]/.test(text.normalize("NFKC"))) return [];
  const record = scan.record(id);
  const isSure = (met: Met | null): boolean => met?.sure === true;
  const hasWord = (term: string): boolean =>
    isSure(scan.own(record, term, ANY_DAY)) ||
    record.facts.some((fact) => {
      const { named, said } = scan.byFact(fact, term, ANY_DAY);
      return isSure(named) || isSure(said);
    });
  const begins = (term: string): boolean =>
    record.names.some(({ text: name, kind }) => kind !== "ENGLISH" && foldText(name).startsWith(term));
  return (notMet ?? [])
    .filter((term) => (term.length > 1 ? hasWord(term) : begins(term)))
    .map((term) => `${id} has ${term}, and is said to lack it`);
}

/** What is marked is a term that the hit has, in other words perhaps, or a piece of one of two characters or more. */
function markFaults(
  scan: Scan,
  { interpretation: { partial, terms } }: SearchPage,
  { id, highlights, notMet }: SearchHit,
): string[] {
  // Of a hit with a vaguer date the terms are those of the strict reading.
  const met = (partial?.met ?? []).filter((term) => notMet?.includes(term) === false);
  const has = [...met, ...terms].flatMap((term) => [term, ...sameMeaning(term)]);
  const pieces = has.flatMap(piecesOf);
  const known = scan.record(id).facts.flatMap(({ statements }) => statements.map((one) => one.id));
  return highlights.flatMap((marked) => [
    // 长 of 会议长国 sounds as zhang beside 议 alone: what sounds like a term is judged with the whole name.
    ...(isSounded(marked, has) ? [] : faultsOf(marked, [...has, ...pieces])),
    ...(isOwnText(scan, id, marked) ? [] : [`${marked.text} is no text of ${id}`]),
    ...(marked.field === "FACT" && !known.includes(marked.statement ?? "")
      ? [`the statement of ${marked.text} in ${id}`]
      : []),
  ]);
}

function isSounded({ text }: Highlight, terms: readonly string[]): boolean {
  return terms.some((term) => /[a-z]/.test(term) && !foldText(text).includes(term));
}

function piecesOf(term: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < term.length; from++)
    for (let to = from + 2; to <= term.length; to++) pieces.push(term.slice(from, to));
  return pieces;
}

/** Whether a record has a marked text where the highlight says. */
function isOwnText(scan: Scan, id: string, { field, text }: Highlight): boolean {
  const { names, texts } = scan.record(id);
  if (field === "FACT") return true;
  const isName = ["NAME", "ALIAS", "FORMER_NAME"].includes(field);
  return isName
    ? names.some((name) => name.text === text)
    : texts.some((one) => one.text === text && one.field === field);
}

/** Filters hold for every hit, and it says how it meets their days. */
function filterFaults(scan: Scan, query: SearchQuery, { id, certainty }: SearchHit): string[] {
  const record = scan.record(id);
  // A date in the text has a part in the certainty.
  const isDated = /[\d月年日]/.test(query.text.normalize("NFKC"));
  const filter = isDated ? { ...query.filter, certainty: null } : query.filter;
  const faults = passes(record, { ...query, filter }, ANY_DAY) ? [] : [`${id} does not pass the filter`];
  if (isDated) return faults;
  const wanted = certaintyOf(record, query.filter, ANY_DAY);
  return certainty === wanted ? faults : [...faults, `${id} is ${String(wanted)}`];
}
