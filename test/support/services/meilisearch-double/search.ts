import { Refusal } from "./faults.js";
import type { Document } from "./filter.js";
import { parseFilter } from "./filter.js";
import type { DoubleIndex } from "./indexes.js";
import type { Token } from "./tokens.js";
import { wordsOf } from "./tokens.js";

/**
 * How strictly a phrase matches. EXACT: the words stand in a row in one of the fields. LOOSE: a document has all words
 * anywhere, in any field. A server may return too many documents; LOOSE fails an adapter that relies on its precision.
 */
export type Precision = "EXACT" | "LOOSE";

export interface SearchRequest {
  readonly q?: string;
  readonly limit?: number;
  readonly offset?: number;
  readonly page?: number;
  readonly hitsPerPage?: number;
  readonly filter?: string;
  readonly sort?: readonly string[];
  readonly facets?: readonly string[];
  readonly matchingStrategy?: "all" | "last";
  readonly attributesToSearchOn?: readonly string[];
  readonly attributesToRetrieve?: readonly string[];
}

const PARAMETERS = new Set([
  ...["q", "limit", "offset", "page", "hitsPerPage", "filter", "sort", "facets"],
  ...["matchingStrategy", "attributesToSearchOn", "attributesToRetrieve"],
  // Accepted and ignored: the test does not compare what they add to a hit.
  ...["showMatchesPosition", "attributesToHighlight"],
]);

/** Searches one index. Without `sort`, hits come in the order in which documents were added: there is no ranking. */
export function searchIndex(
  index: DoubleIndex,
  request: SearchRequest,
  precision: Precision,
): Record<string, unknown> {
  check(index, request);
  const { q = "", sort = [], facets, attributesToRetrieve = ["*"] } = request;
  const on = request.attributesToSearchOn ?? index.settings.searchableAttributes;
  const test =
    request.filter === undefined
      ? () => true
      : parseFilter(request.filter, index.settings.filterableAttributes, index.uid);
  const terms = parseQuery(q);
  const found = [...index.documents.values()].filter(
    (document) => test(document) && meets(index, document, terms, on, request, precision),
  );
  for (const rule of [...sort].reverse()) found.sort(comparer(rule));
  return {
    ...paged(found, request, (document) => retrieved(document, attributesToRetrieve)),
    query: q,
    processingTimeMs: 0,
    ...(facets ? { facetDistribution: distribution(found, facets), facetStats: {} } : {}),
  };
}

function check({ settings }: DoubleIndex, request: SearchRequest): void {
  const unknown = Object.keys(request).find((name) => !PARAMETERS.has(name));
  if (unknown !== undefined) throw new Refusal(400, "bad_request", `Unknown field \`${unknown}\``);
  for (const name of ["limit", "offset", "page", "hitsPerPage"] as const) {
    const value = request[name];
    if (value !== undefined && !(Number.isInteger(value) && value >= 0)) {
      const code = `invalid_search_${name === "hitsPerPage" ? "hits_per_page" : name}`;
      throw new Refusal(400, code, `Invalid value type at \`.${name}\``);
    }
  }
  const known = (code: string, names: readonly string[] = [], allowed: readonly string[]): void => {
    const wrong = names.find((name) => !allowed.includes(name) && !allowed.includes("*"));
    if (wrong !== undefined)
      throw new Refusal(400, `invalid_search_${code}`, `Attribute \`${wrong}\` is not allowed.`);
  };
  known("attributes_to_search_on", request.attributesToSearchOn, settings.searchableAttributes);
  known("facets", request.facets, settings.filterableAttributes);
  known(
    "sort",
    request.sort?.map((rule) => rule.replace(/:(asc|desc)$/, "")),
    settings.sortableAttributes,
  );
}

/** A phrase, or a word outside quotes. */
interface Term {
  readonly words: readonly string[];
  /** The last word is a prefix. */
  readonly isPrefix: boolean;
}

function parseQuery(q: string): Term[] {
  const terms = q.split('"').flatMap((part, index): Term[] => {
    const words = wordsOf(part);
    if (index % 2 === 1) return words.length > 0 ? [{ words, isPrefix: false }] : [];
    return words.map((word) => ({ words: [word], isPrefix: false }));
  });
  const last = terms.at(-1);
  const isOpen = last !== undefined && !/["\s]$/.test(q);
  // The server ignores everything after the tenth word or phrase.
  return (isOpen ? [...terms.slice(0, -1), { ...last, isPrefix: true }] : terms).slice(0, 10);
}

function meets(
  index: DoubleIndex,
  document: Document,
  terms: readonly Term[],
  on: readonly string[],
  { matchingStrategy = "last" }: SearchRequest,
  precision: Precision,
): boolean {
  if (terms.length === 0) return true;
  const fields = precision === "LOOSE" ? index.settings.searchableAttributes : on;
  const meetsTerm = ({ words, isPrefix }: Term): boolean =>
    precision === "LOOSE"
      ? words.every((word) => fields.some((field) => index.words(document, field).has(word)))
      : fields.some((field) => standsIn(index.tokens(document, field), words, isPrefix));
  // `last` drops words from the end until something matches, so the first word alone decides.
  return matchingStrategy === "all" ? terms.every(meetsTerm) : terms.slice(0, 1).every(meetsTerm);
}

function standsIn(tokens: readonly Token[], words: readonly string[], isPrefix: boolean): boolean {
  return tokens.some(({ position }, from) =>
    words.every((word, offset) => {
      const token = tokens[from + offset];
      if (token?.position !== position + offset) return false;
      return isPrefix && offset === words.length - 1 ? token.word.startsWith(word) : token.word === word;
    }),
  );
}

function comparer(rule: string): (a: Document, b: Document) => number {
  const [attribute = "", direction] = rule.split(":");
  const sign = direction === "desc" ? -1 : 1;
  return (a, b) => {
    const [one, two] = [a[attribute], b[attribute]];
    // A document without a value comes last in both directions.
    if (typeof one !== "number" || typeof two !== "number")
      return Number(typeof one !== "number") - Number(typeof two !== "number");
    return sign * (one - two);
  };
}

function paged(
  found: readonly Document[],
  { page, hitsPerPage, limit = 20, offset = 0 }: SearchRequest,
  show: (document: Document) => Document,
): Record<string, unknown> {
  if (page === undefined && hitsPerPage === undefined)
    return {
      hits: found.slice(offset, offset + limit).map(show),
      limit,
      offset,
      estimatedTotalHits: found.length,
    };
  const size = hitsPerPage ?? 20;
  const at = page ?? 1;
  return {
    hits: at === 0 ? [] : found.slice((at - 1) * size, at * size).map(show),
    hitsPerPage: size,
    page: at,
    totalPages: size === 0 ? 0 : Math.ceil(found.length / size),
    totalHits: found.length,
  };
}

function retrieved(document: Document, attributes: readonly string[]): Document {
  if (attributes.includes("*")) return document;
  return Object.fromEntries(Object.entries(document).filter(([name]) => attributes.includes(name)));
}

function distribution(
  found: readonly Document[],
  facets: readonly string[],
): Record<string, Record<string, number>> {
  return Object.fromEntries(
    facets.map((facet) => {
      const counts: Record<string, number> = {};
      for (const document of found) {
        const value = document[facet];
        const values: readonly unknown[] = Array.isArray(value) ? value : [value];
        for (const one of values)
          if (typeof one === "string" || typeof one === "number")
            counts[String(one)] = (counts[String(one)] ?? 0) + 1;
      }
      return [facet, counts];
    }),
  );
}
