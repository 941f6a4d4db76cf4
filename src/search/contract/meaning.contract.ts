import { expect } from "vitest";

import { faultsOf, isShown } from "../../../test/search/highlights.js";
import { NO_DEADLINE } from "../../domain/deadline.js";
import { foldText } from "../../text/fold.js";
import type { Interpretation, SearchEngine, SearchHit, SearchPage, SearchQuery } from "../engine.js";
import { boundsOf, spellingsOf } from "./bounds.fixture.js";
import { facetFaults } from "./facets.contract.js";
import { interpretationFaults } from "./interpretation.contract.js";
import { partialFaults, withAllTerms } from "./partial.fixture.js";
import { isTitlePage, titleBounds } from "./titles.fixture.js";
import { itHolds } from "./random-property.fixture.js";
import { queryOf } from "./random.fixture.js";
import { orderFaults } from "./ranking.contract.js";
import type { Scan } from "./scan.fixture.js";
import { certaintyOf } from "./passes.fixture.js";
import {
  GUESSED,
  isGuessed,
  isOfAbbreviation,
  isWrittenName,
  isWrittenReason,
  scanOf,
} from "./scan.fixture.js";

const VERSION = "meaning";
const WHOLE_PAGE = { first: 100, offset: 0 } as const;

/**
 * Rules for every answer, whatever the engine: a plain scan of the records shows which of them match the query.
 * `runs`: number of random sets of records.
 */
export function describeMeaning(engine: () => SearchEngine, runs: number): void {
  itHolds("an answer agrees with a plain scan of the records", runs, async (records, all) => {
    await engine().build(VERSION, records, undefined, { anew: true });
    const reader = engine().reader(VERSION, NO_DEADLINE);
    const scan = scanOf(records);
    for (const one of all) {
      const query = queryOf(records, one);
      const page = await reader.search({ ...query, ...WHOLE_PAGE });
      const full = withAllTerms(page);
      const faults = [
        ...foundFaults(scan, query, full),
        ...interpretationFaults(scan, query, full),
        ...(page.strictTotal > 0 ? orderFaults(scan, query, full) : []),
        ...full.hits.flatMap((hit) => highlightFaults(scan, query, hit, page.interpretation)),
        ...full.hits.flatMap((hit) => statementFaults(scan, hit)),
        ...partialFaults(scan, query, page),
        ...pageFaults(page, query, await reader.search(query)),
        ...(await facetFaults(scan, query, page, reader)),
      ];
      expect({ query, page, faults }).toEqual({ query, page, faults: [] });
    }
  });
}

/** Every hit matches every term and filter, every record that matches them is a hit, and the reason is right. */
function foundFaults(scan: Scan, query: SearchQuery, page: SearchPage): string[] {
  const { hits, interpretation, total } = page;
  const ids = hits.map(({ id }) => id);
  const faults = new Set(ids).size === total ? [] : [`${String(total)} in all, ${String(ids.length)} found`];
  const { terms } = interpretation;
  const hasFilter =
    query.kinds !== null ||
    Object.values({ ...query.filter, certainty: null }).some((part: unknown) => part !== null);
  const isEmpty = foldText(query.text) === "";
  if (isEmpty && !hasFilter) return [...faults, ...ids.map((id) => `${id} for nothing`)];
  const spellings = spellingsOf(scan, query, interpretation, isOfAbbreviation(page));
  const isTitle = isTitlePage(query, page);
  const { may, must, reasons, strict } = {
    ...boundsOf(scan, query, spellings, interpretation),
    ...(isTitle ? { ...titleBounds(scan, query, page), strict: null } : {}),
  };
  faults.push(...strictFaults(page, strict));
  const isMarked = terms.length === 1 && terms[0]?.length === 1 && query.text.trim().length > 1;
  // 国” is looked for with its mark, inside names too.
  const hasMarked = (id: string): boolean =>
    isMarked && scan.record(id).names.some(({ text }) => foldText(text).includes(terms[0] ?? ""));
  faults.push(
    ...ids.filter((id) => !may.has(id) && !hasMarked(id)).map((id) => `${id} does not match the query`),
  );
  // 国 g read as one name is looked for in names as it is typed, and not in facts with them.
  const isOneName = terms.length === 1 && /\S[\s,，、;；]+\S/u.test(query.text);
  const isOwn = (id: string): boolean => scan.own(scan.record(id), terms[0] ?? "", interpretation) !== null;
  if (!isMarked)
    faults.push(
      ...[...must]
        .filter((id) => !ids.includes(id) && (!isOneName || isOwn(id)))
        .map((id) => `${id} is not found`),
    );
  for (const { id, certainty } of hits)
    if (certainty !== certaintyOf(scan.record(id), query.filter, interpretation))
      faults.push(`${id} is not ${String(certainty)}`);
  for (const { id, matchedBy } of hits) {
    const isRight = isGuessed(page)
      ? GUESSED.includes(matchedBy) || (isOfAbbreviation(page) && ["TEXT", "FACT"].includes(matchedBy))
      : terms.length === 0
        ? matchedBy === "FILTER"
        : terms.length === 1 || isTitle
          ? isTitle ||
            isMarked ||
            reasons.get(id)?.includes(matchedBy) === true ||
            (isOneName && scan.own(scan.record(id), terms[0] ?? "", interpretation)?.reason === matchedBy)
          : isWrittenReason(matchedBy) === isNamedByAll(scan, id, spellings);
    if (!isRight) faults.push(`${id} is not found by ${matchedBy}`);
  }
  return faults;
}

/** What has all terms is strict, or joined by no fact, but never both on one list, and the page says which it is. */
function strictFaults(
  { hits, total, strictTotal, interpretation }: SearchPage,
  strict: boolean | null,
): string[] {
  const { terms, notJoined } = interpretation;
  const faults: string[] = [];
  if (strict !== null && total > 0 && strictTotal > 0 !== strict)
    faults.push(`the hits are ${strict ? "strict" : "partial"}`);
  if (strictTotal !== 0 && strictTotal !== total)
    faults.push(`${String(strictTotal)} of ${String(total)} strict`);
  if (!hits.every((hit) => hit.notJoined.length > 0 === (strictTotal === 0)))
    faults.push("joined and apart on one list");
  const apart = new Set(hits.flatMap((hit) => hit.notJoined));
  if (terms.filter((term) => apart.has(term)).join(" ") !== notJoined.join(" "))
    faults.push(`not joined: ${notJoined.join(" ")}`);
  if (hits.some((hit) => hit.notJoined.length === 1)) faults.push("one term alone is not joined");
  return faults;
}

/** A marked fact has a statement of the record, and no other text has one. */
function statementFaults(scan: Scan, { id, highlights }: SearchHit): string[] {
  const known = scan.record(id).facts.flatMap(({ statements }) => statements.map((one) => one.id));
  return highlights
    .filter(({ field, statement }) =>
      field === "FACT" ? !known.includes(statement ?? "") : statement !== undefined,
    )
    .map(({ text }) => `the statement of ${text} in ${id}`);
}

function isNamedByAll(scan: Scan, id: string, terms: readonly (readonly string[])[]): boolean {
  const isNamed = (term: string): boolean => isWrittenName(scan.named(scan.record(id), term));
  return terms.every((all) => all.some(isNamed)) || isNamed(terms.map(([term = ""]) => term).join(""));
}

/** Marked ranges match a term, and every term is marked where it matches. */
function highlightFaults(
  scan: Scan,
  query: SearchQuery,
  { id, highlights, matchedBy }: SearchHit,
  interpretation: Interpretation,
): string[] {
  const { terms, kinds, corrections } = interpretation;
  if (corrections.length > 0) return [];
  const spellings = spellingsOf(scan, query, interpretation);
  const faults = highlights.flatMap((marked) => faultsOf(marked, spellings.flat()));
  if (kinds.length === 0)
    faults.push(
      ...spellings
        .filter((all) => !all.some((term) => isShown(highlights, term)))
        .map(([term = ""]) => `${term} is not marked in ${id}`),
    );
  // The weakest of several terms gives the reason, and all are marked.
  const where =
    matchedBy === "KIND"
      ? "FILTER"
      : matchedBy === "TEXT" || matchedBy === "FACT" || matchedBy === "FILTER"
        ? matchedBy
        : "NAME";
  const groupOf = (field: string): string => {
    if (field === "FACT") return field;
    return field.endsWith("NAME") || field === "ALIAS" ? "NAME" : "TEXT";
  };
  // 第9 in a text, and a name that has it as 第九: both are marked.
  const marked = highlights.length > 0 ? highlights.map(({ field }) => groupOf(field)) : ["FILTER"];
  if (terms.length === 1 && (spellings[0]?.length === 1 ? marked[0] !== where : !marked.includes(where)))
    faults.push(`${id} is found by ${matchedBy}, and its ${marked.join(" and ")} is marked`);
  return faults;
}

/** A page is a piece of the whole list, with the same totals, facets and interpretation. */
function pageFaults(whole: SearchPage, { first, offset }: SearchQuery, page: SearchPage): string[] {
  const hits = whole.hits.slice(offset, offset + first);
  const wanted = { ...whole, hits, hasNext: offset + hits.length < whole.hits.length };
  return JSON.stringify(page) === JSON.stringify(wanted) ? [] : [`the page from ${String(offset)} on`];
}
