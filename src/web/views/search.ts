import {
  BrowseAgreements,
  BrowseEvents,
  BrowseHonors,
  BrowseOrganizations,
  BrowsePersons,
  BrowsePlaces,
  BrowseWorks,
  SearchPage,
  SearchWelcome,
  type BrowseAgreementsQuery,
  type BrowseEventsQuery,
  type BrowseHonorsQuery,
  type BrowseOrganizationsQuery,
  type BrowsePersonsQuery,
  type BrowsePlacesQuery,
  type BrowseWorksQuery,
  type EntityKind,
  type SearchPageQuery,
  type SearchPageQueryVariables,
  type SearchWelcomeQuery,
  type SearchWelcomeQueryVariables,
  type TypedDocument,
} from "../../client/index.js";
import type { AnyView, Row, View } from "./view.js";

const KINDS: readonly EntityKind[] = [
  "ORGANIZATION",
  "PERSON",
  "EVENT",
  "AGREEMENT",
  "HONOR",
  "WORK",
  "PLACE",
];
/** How many a page has. A list without highlights is read faster. */
const HITS = 20;
const LISTED = 40;

/** What the address of the search page says. */
export interface SearchState {
  readonly query: string;
  readonly kinds: readonly EntityKind[];
  readonly year: string | null;
  readonly organizations: readonly string[];
  readonly places: readonly string[];
  readonly documents: readonly string[];
  readonly eventKinds: readonly string[];
  readonly levels: readonly string[];
  /** Only what surely meets the days. */
  readonly isSure: boolean;
  /** Of a list of one kind. */
  readonly type: string | null;
  readonly status: "STATED" | "PROPOSED" | null;
  readonly order: "NAME" | "DATE";
  readonly after: string | null;
}

export function readSearchState(parameters: URLSearchParams): SearchState {
  const codes = (name: string): string[] =>
    parameters.getAll(name).filter((one) => /^[A-Z_]{1,40}$/.test(one));
  const ids = (name: string): string[] => parameters.getAll(name).slice(0, 50);
  const year = parameters.get("year");
  const status = parameters.get("status");
  return {
    query: parameters.get("q") ?? "",
    kinds: KINDS.filter((kind) => parameters.getAll("kind").includes(kind)),
    year: year !== null && /^[12]\d{3}$/.test(year) ? year : null,
    organizations: ids("body"),
    places: ids("place"),
    documents: ids("document"),
    eventKinds: codes("event"),
    levels: codes("level"),
    isSure: parameters.get("sure") === "1",
    type: codes("type")[0] ?? null,
    status: status === "STATED" || status === "PROPOSED" ? status : null,
    order: parameters.get("order") === "DATE" ? "DATE" : "NAME",
    after: parameters.get("after"),
  };
}

type Browsed =
  | BrowseOrganizationsQuery
  | BrowsePersonsQuery
  | BrowseEventsQuery
  | BrowseAgreementsQuery
  | BrowseHonorsQuery
  | BrowseWorksQuery
  | BrowsePlacesQuery;

/** The answer for any kind; what only some kinds have is optional. */
export interface BrowseQuery {
  readonly list: Browsed["list"];
  readonly stated?: BrowseHonorsQuery["stated"];
  readonly proposed?: BrowseHonorsQuery["proposed"];
  readonly statistics: {
    readonly entities: Browsed["statistics"]["entities"];
    readonly types?: readonly Choice[];
    readonly years?: readonly (Choice & { readonly possibleCount: number })[];
    readonly levels?: readonly Choice[];
  };
}

export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** A type and no interface: only a type has the index signature of a view's variables. */
type BrowseVariables = {
  readonly filter: Readonly<Record<string, unknown>> | null;
  readonly orderBy: { readonly field: "NAME" | "DATE"; readonly direction: "ASC" | "DESC" };
  readonly first: number;
  readonly after: string | null;
  readonly status?: "STATED" | "PROPOSED" | null;
};

export type SearchView =
  | { readonly mode: "WELCOME"; readonly view: View<SearchWelcomeQuery, SearchWelcomeQueryVariables> }
  | { readonly mode: "HITS"; readonly view: View<SearchPageQuery, SearchPageQueryVariables> }
  | { readonly mode: "BROWSE"; readonly kind: EntityKind; readonly view: View<BrowseQuery, BrowseVariables> };

/**
 * The search page: without words or conditions the first screen, with one kind and nothing that only a search knows the
 * whole list of this kind, else hits.
 */
export function searchView(state: SearchState): SearchView {
  const { query, kinds, organizations, places, documents, eventKinds, levels, isSure, year } = state;
  const [kind, ...others] = kinds;
  const isWordless = query.trim() === "";
  const isSearched =
    [organizations, places, documents, eventKinds].some(({ length }) => length > 0) || isSure;
  if (isWordless && !isSearched) {
    if (kind === undefined && year === null && levels.length === 0)
      return { mode: "WELCOME", view: { document: SearchWelcome, variables: {}, rows: welcomeRows } };
    if (kind !== undefined && others.length === 0)
      return { mode: "BROWSE", kind, view: browseView(kind, state) };
  }
  return { mode: "HITS", view: { document: SearchPage, variables: hitVariables(state), rows: hitRows } };
}

/** For the server: the same by the address. */
export function readSearch(parameters: URLSearchParams): AnyView {
  return searchView(readSearchState(parameters)).view;
}

function hitVariables(state: SearchState): SearchPageQueryVariables {
  const { query, kinds, year, organizations, places, documents, eventKinds, levels, isSure, after } = state;
  const filter = {
    ...(year !== null && { between: daysOf(year) }),
    ...(organizations.length > 0 && { organization: { in: organizations } }),
    ...(places.length > 0 && { place: { in: places } }),
    ...(documents.length > 0 && { documents: { in: documents } }),
    ...(eventKinds.length > 0 && { eventKind: { in: eventKinds } }),
    ...(levels.length > 0 && { honorLevel: { in: levels } }),
    ...(isSure && { certainty: "CERTAIN" }),
  } as SearchPageQueryVariables["filter"];
  return {
    query,
    kinds: kinds.length > 0 ? kinds : null,
    filter,
    first: HITS,
    after,
    chosen: [...organizations, ...places, ...documents],
  };
}

const DOCUMENTS = {
  ORGANIZATION: BrowseOrganizations,
  PERSON: BrowsePersons,
  EVENT: BrowseEvents,
  AGREEMENT: BrowseAgreements,
  HONOR: BrowseHonors,
  WORK: BrowseWorks,
  PLACE: BrowsePlaces,
} as const;

/** The condition of each kind that takes a year. The others have no date of their own. */
export const DATED_BY: Readonly<Partial<Record<EntityKind, string>>> = {
  EVENT: "date",
  AGREEMENT: "signed",
  HONOR: "conferred",
  WORK: "published",
};

function browseView(kind: EntityKind, state: SearchState): View<BrowseQuery, BrowseVariables> {
  const { type, year, levels, status, order, after } = state;
  const dated = DATED_BY[kind];
  const isHonor = kind === "HONOR";
  const typed =
    type === null ? null : isHonor ? { category: type } : { type: kind === "PLACE" ? type : { eq: type } };
  const hasTypes = kind !== "PERSON" && kind !== "AGREEMENT";
  const filter = {
    ...(hasTypes && typed),
    ...(dated !== undefined && year !== null && { [dated]: { between: daysOf(year) } }),
    ...(isHonor && levels.length > 0 && { level: { in: levels } }),
    ...(isHonor && status !== null && { status }),
  };
  // Of what has a date, the latest is wanted first.
  const field = dated === undefined ? "NAME" : order;
  return {
    document: DOCUMENTS[kind] as TypedDocument<unknown, never> as TypedDocument<BrowseQuery, BrowseVariables>,
    variables: {
      filter: Object.keys(filter).length > 0 ? filter : null,
      orderBy: { field, direction: field === "DATE" ? "DESC" : "ASC" },
      first: LISTED,
      after,
      ...(isHonor && { status }),
    },
    rows: browseRows,
  };
}

function daysOf(year: string): { readonly from: string; readonly to: string } {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function welcomeRows({ statistics }: SearchWelcomeQuery): readonly Row[] {
  return statistics.entities.map(({ kind, label, count }) => ({ kind, label, count }));
}

function hitRows({ search: { edges } }: SearchPageQuery): readonly Row[] {
  return edges.map(({ node, matchedBy, isPartial, certainty, notMet, notJoined, highlights }) => ({
    kind: node?.kind ?? null,
    label: node?.label ?? null,
    id: node?.plainId ?? null,
    matchedBy,
    isPartial: String(isPartial),
    certainty,
    notMet: notMet.join("; "),
    notJoined: notJoined.join("; "),
    highlights: highlights.map(({ text }) => text).join("; "),
  }));
}

function browseRows({ list }: BrowseQuery): readonly Row[] {
  return list.nodes.map((node) => ({
    kind: node.kind,
    label: node.label,
    id: node.plainId,
    type: "typeLabel" in node ? node.typeLabel : "levelLabel" in node ? node.levelLabel : null,
    date:
      "date" in node
        ? (node.date?.edtf ?? null)
        : "publishedOn" in node
          ? (node.publishedOn?.edtf ?? null)
          : null,
    stated: "stated" in node ? node.stated.totalCount : null,
    proposed: "proposed" in node ? node.proposed.totalCount : null,
  }));
}
