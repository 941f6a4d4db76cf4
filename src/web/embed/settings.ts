import type { EntityKind, SearchFilter } from "../../client/index.js";

/** What the attributes of an element ask for. */
export interface Settings {
  /** Address of the API. */
  readonly endpoint: string;
  /** What stands before an id in the address of the page of an entity. */
  readonly linkBase: string;
  readonly kinds: readonly EntityKind[] | null;
  readonly filter: SearchFilter | null;
  readonly pageSize: number;
  /** Fewest characters that are asked for. */
  readonly minLength: number;
  /** What a form sends: the id of the chosen entity, or the text in the box. */
  readonly formValue: "id" | "text";
  /** Where the page of a chosen entity opens; null: nowhere. */
  readonly target: string | null;
}

/** Attributes that change what is asked for. */
export const QUERY_ATTRIBUTES = [
  "endpoint",
  "kinds",
  "from",
  "to",
  "certainty",
  "place",
  "organization",
  "documents",
  "honor-level",
  "event-kind",
  "page-size",
  "min-length",
] as const;

/** Attributes that change how the element looks or what it holds. */
export const ELEMENT_ATTRIBUTES = [
  "lang",
  "placeholder",
  "name",
  "value",
  "text",
  "required",
  "disabled",
  "form-value",
  "link-base",
  "target",
  "aria-label",
  "aria-labelledby",
] as const;

const PAGE_SIZE = 8;
/** The API's own cap on suggestions. */
const LARGEST_PAGE = 50;

/**
 * Reads attributes. A value that the API does not know (a kind, an id) goes to the API as it is: its error says what is
 * wrong. `origin`: of the site that the script comes from; `base`: address of the page.
 */
export function readSettings(
  attribute: (name: string) => string | null,
  { origin, base, filter }: { origin: string; base: string; filter: SearchFilter | null },
): Settings {
  const endpoint = absolute(attribute("endpoint"), base) ?? `${origin}/graphql`;
  return {
    endpoint,
    linkBase:
      absolute(attribute("link-base"), base) ??
      `${URL.canParse(endpoint) ? new URL(endpoint).origin : origin}/id/`,
    kinds: codes(attribute("kinds")) as readonly EntityKind[] | null,
    filter: filter ?? filterOf(attribute),
    pageSize: whole(attribute("page-size"), PAGE_SIZE, LARGEST_PAGE),
    minLength: whole(attribute("min-length"), 1, 100),
    formValue: attribute("form-value") === "text" ? "text" : "id",
    target: attribute("target"),
  };
}

/** Address of the page of an entity. */
export function pageOf(linkBase: string, id: string): string {
  return linkBase + encodeURIComponent(id).replaceAll("%3A", ":");
}

function filterOf(attribute: (name: string) => string | null): SearchFilter | null {
  const from = list(attribute("from"))?.[0];
  const to = list(attribute("to"))?.[0];
  const certainty = codes(attribute("certainty"))?.[0];
  const place = list(attribute("place"));
  const organization = list(attribute("organization"));
  const documents = list(attribute("documents"));
  const honorLevel = codes(attribute("honor-level"));
  const eventKind = codes(attribute("event-kind"));
  const filter = {
    ...((from ?? to) !== undefined && { between: { from: from ?? null, to: to ?? null } }),
    ...(certainty !== undefined && { certainty }),
    ...(place && { place: { in: place } }),
    ...(organization && { organization: { in: organization } }),
    ...(documents && { documents: { in: documents } }),
    ...(honorLevel && { honorLevel: { in: honorLevel } }),
    ...(eventKind && { eventKind: { in: eventKind } }),
  };
  return Object.keys(filter).length === 0 ? null : (filter as SearchFilter);
}

/** Values parted by spaces or commas; null if there is none. */
function list(text: string | null): readonly string[] | null {
  const values = (text ?? "").split(/[\s,，、]+/).filter(Boolean);
  return values.length === 0 ? null : values;
}

/** Codes may be written in small letters, and with hyphens. */
function codes(text: string | null): readonly string[] | null {
  return list(text)?.map((code) => code.toUpperCase().replaceAll("-", "_")) ?? null;
}

function whole(text: string | null, usual: number, largest: number): number {
  const value = Math.floor(Number(text ?? ""));
  return value >= 1 ? Math.min(value, largest) : usual;
}

function absolute(address: string | null, base: string): string | null {
  if (address === null || address === "") return null;
  // A wrong one is kept: the error of the request names it.
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}
