import { parse } from "graphql";
import { expect } from "vitest";

import type { Backends } from "../../src/backends.js";
import type { Language } from "../../src/domain/vocabulary.js";
import { ask } from "./execute.js";

type Searched = Pick<Backends, "store" | "engine">;
type Variables = Readonly<Record<string, unknown>>;

interface Edge {
  readonly cursor: string;
  readonly matchedBy: string;
  readonly highlights: readonly {
    readonly field: string;
    readonly text: string;
    readonly ranges: readonly { readonly start: number; readonly end: number }[];
  }[];
  readonly node: { readonly id: string; readonly label: string } | null;
}

/** The fields of `SEARCH`. */
export interface Found {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  readonly facets: readonly {
    readonly field: string;
    readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  }[];
  readonly interpretation: Readonly<Record<string, unknown>>;
}

const SEARCH = parse(`
  query ($query: String!, $kinds: [EntityKind!], $filter: SearchFilter, $facets: [SearchFacetField!],
         $first: Int, $after: String) {
    search(query: $query, kinds: $kinds, filter: $filter, facets: $facets, first: $first, after: $after) {
      totalCount
      edges { cursor matchedBy highlights { field text ranges { start end } } node { id label } }
      nodes { id label }
      pageInfo { hasNextPage hasPreviousPage }
      facets { field values { value label count } }
      interpretation { terms between { from to } yearly { from to } notDates kinds corrections { from to } }
    }
  }`);

/** The answer of a search without errors. */
export async function searchOver(
  backends: Searched,
  query: string,
  more: Variables = {},
  language: Language = "zh",
): Promise<Found> {
  const variables = { query, ...more };
  const { data: found, errors } = await ask(backends, { document: SEARCH, variables, language });
  expect(errors).toEqual([]);
  return (found as { search: Found }).search;
}

/** The code and the message of the only error of a search. */
export async function refusalOver(
  backends: Searched,
  query: string,
  more: Variables = {},
): Promise<readonly [code: string | undefined, message: string | undefined]> {
  const { errors } = await ask(backends, { document: SEARCH, variables: { query, ...more } });
  expect(errors).toHaveLength(1);
  return [errors[0]?.code, errors[0]?.message];
}
