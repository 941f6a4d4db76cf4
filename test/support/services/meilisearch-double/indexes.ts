import { Refusal } from "./faults.js";
import type { Document } from "./filter.js";
import type { Token } from "./tokens.js";
import { tokensOf } from "./tokens.js";

export interface DoubleSettings {
  readonly searchableAttributes: readonly string[];
  readonly filterableAttributes: readonly string[];
  readonly sortableAttributes: readonly string[];
}

/** One index. A swap exchanges everything except the uid. */
export interface DoubleIndex extends IndexContent {
  readonly uid: string;
}

export interface IndexContent {
  readonly settings: DoubleSettings & Readonly<Record<string, unknown>>;
  primaryKey: string | null;
  readonly createdAt: string;
  updatedAt: string;
  readonly documents: Map<string, Document>;
  tokens(document: Document, field: string): readonly Token[];
  words(document: Document, field: string): ReadonlySet<string>;
}

/** Settings of a new index, as recorded from the server. */
const DEFAULTS = {
  displayedAttributes: ["*"],
  searchableAttributes: ["*"],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: ["words", "typo", "proximity", "attribute", "sort", "exactness"],
  stopWords: [],
  nonSeparatorTokens: [],
  separatorTokens: [],
  dictionary: [],
  synonyms: {},
  distinctAttribute: null,
  proximityPrecision: "byWord",
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: false,
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { "*": "alpha" } },
  pagination: { maxTotalHits: 1000 },
  embedders: {},
  searchCutoffMs: null,
  localizedAttributes: null,
  facetSearch: true,
  prefixSearch: "indexingTime",
};

export function newIndex(primaryKey: string | null, now: string): IndexContent {
  const tokens = new WeakMap<Document, Map<string, readonly Token[]>>();
  const words = new WeakMap<readonly Token[], ReadonlySet<string>>();
  const content: IndexContent = {
    settings: DEFAULTS,
    primaryKey,
    createdAt: now,
    updatedAt: now,
    documents: new Map(),
    tokens: (document, field) => {
      const fields = tokens.get(document) ?? new Map<string, readonly Token[]>();
      tokens.set(document, fields);
      const known = fields.get(field) ?? tokensOf(document[field]);
      fields.set(field, known);
      return known;
    },
    words: (document, field) => {
      const list = content.tokens(document, field);
      const known = words.get(list) ?? new Set(list.map(({ word }) => word));
      words.set(list, known);
      return known;
    },
  };
  return content;
}

export function checkSettings(settings: unknown): Record<string, unknown> {
  if (typeof settings !== "object" || settings === null)
    throw new Refusal(400, "bad_request", "expected an object");
  const unknown = Object.keys(settings).find((name) => !(name in DEFAULTS));
  if (unknown !== undefined) throw new Refusal(400, "bad_request", `Unknown field \`${unknown}\``);
  return settings as Record<string, unknown>;
}

/** The settings with these changes. A setting that is an object is changed field by field. */
export function changedSettings(
  old: IndexContent["settings"],
  changes: Readonly<Record<string, unknown>>,
): IndexContent["settings"] {
  return Object.entries(changes).reduce((settings, [name, value]) => {
    const before = settings[name];
    const isObject = (one: unknown): one is object =>
      typeof one === "object" && one !== null && !Array.isArray(one);
    const merged = isObject(value) && isObject(before) ? { ...before, ...value } : value;
    return { ...settings, [name]: merged };
  }, old);
}

/** Adds all documents or none. Raises the error with which the task fails. */
export function addDocuments(index: DoubleIndex, documents: readonly Document[]): void {
  const key = index.primaryKey ?? "id";
  const added = documents.map((document) => {
    const id = document[key];
    if (id === undefined)
      throw new Refusal(
        400,
        "missing_document_id",
        `Document doesn't have a \`${key}\` attribute: \`${JSON.stringify(document)}\`.`,
      );
    if (typeof id !== "string" || !/^[A-Za-z0-9_-]{1,511}$/.test(id))
      throw new Refusal(400, "invalid_document_id", "Document identifier is invalid.");
    return [id, document] as const;
  });
  index.primaryKey = key;
  for (const [id, document] of added) index.documents.set(id, document);
}
