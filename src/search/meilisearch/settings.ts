import type { Settings } from "meilisearch";

/** The fields for one set of texts: when one is full, the next is used. */
const SPREAD = 4;

/** The searched fields of documents. Texts in fields that begin with `u_` are made by `spelled`. */
export const NAME_FIELDS = ["u_name", "u_alias", "u_former"] as const;
/** Names with punctuation, without it. They are for prefixes only. */
export const JOINED_FIELDS = ["u_joined"] as const;
export const TEXT_FIELDS = spread("u_text");
export const WORD_FIELDS = spread("u_word");
/** Words for the relations of facts, which no text has. */
export const RELATION_FIELDS = ["u_relation"] as const;
/** Names of the entities on the other side of facts. */
export const SIDE_FIELDS = spread("u_fact");
export const SOUND_FIELDS = ["py"] as const;
export const SIDE_SOUND_FIELDS = spread("py_fact");
/** Texts with Latin letters, with a marker before each Latin word. */
export const LATIN_FIELDS = spread("w");

export function spread(name: string): readonly string[] {
  return [name, ...Array.from({ length: SPREAD - 1 }, (_, at) => `${name}_${String(at + 2)}`)];
}

/** Names and words of facts, folded: the dictionary for splitting a term. */
export const DICTIONARY_FIELDS = ["whole_names", "whole_words"] as const;

/** The beginnings of long names (`beginningOf`). */
export const LONG_NAME_FIELD = "long_names";

/** The longest part of a text that is looked up in the dictionary. */
export const LONGEST_MENTION = 24;

/** By what a longer name is looked up in a text: its first characters. Null for a shorter one. */
export function beginningOf(name: string): string | null {
  if (name.length <= LONGEST_MENTION) return null;
  const isHalf = /[\ud800-\udbff]/.test(name.charAt(LONGEST_MENTION - 1));
  return name.slice(0, isHalf ? LONGEST_MENTION - 1 : LONGEST_MENTION);
}

/** Higher than any count. */
const MOST_HITS = 1_000_000;

/** The settings of every index. */
export const SETTINGS = {
  searchableAttributes: [
    ...NAME_FIELDS,
    ...JOINED_FIELDS,
    ...TEXT_FIELDS,
    ...WORD_FIELDS,
    ...RELATION_FIELDS,
    ...SIDE_FIELDS,
    ...SOUND_FIELDS,
    ...SIDE_SOUND_FIELDS,
    ...LATIN_FIELDS,
  ],
  filterableAttributes: [
    "kind",
    "subkind",
    "level",
    "years",
    "possibleYears",
    "undatedYears",
    "dated",
    "recurring",
    "first",
    "last",
    "places",
    "organizations",
    "documents",
    ...DICTIONARY_FIELDS,
    LONG_NAME_FIELD,
  ],
  sortableAttributes: ["rank"],
  // We sort ourselves. The server must drop the worst connected candidates.
  rankingRules: ["words", "sort"],
  localizedAttributes: [
    { attributePatterns: ["u_*"], locales: ["cmn"] },
    { attributePatterns: ["py*", "w*"], locales: ["eng"] },
  ],
  // We correct typos ourselves, and every query is a phrase.
  typoTolerance: { enabled: false },
  pagination: { maxTotalHits: MOST_HITS },
  faceting: { maxValuesPerFacet: 10_000 },
  prefixSearch: "disabled",
} satisfies Settings;
