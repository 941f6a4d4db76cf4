import type { EntityId } from "../../domain/entity.js";
import type { Statement, Value } from "../../domain/statement.js";
import { predicate } from "../../domain/vocabulary.js";
import type { SearchText } from "./record.js";

/** All names of an entity; none if it is unknown. */
export type NamesOf = (id: EntityId) => readonly string[];

/** The texts that a statement gives its subject. */
export function statementTexts({ predicate: name, qualifiers, value }: Statement): SearchText[] {
  const all = (field: SearchText["field"], texts: readonly string[]): SearchText[] =>
    texts.map((text) => ({ field, text }));
  switch (name) {
    case "HOLDS_POSITION":
      return all("TITLE", textsIn(qualifiers, "title"));
    case "MEMBER_OF":
      return all("TITLE", textsIn(qualifiers, "role"));
    case "FIGURE":
      return all("FIGURE", [...textsIn(qualifiers, "indicator"), ...textsIn(qualifiers, "about")]);
    case "CLAUSE":
      return value?.type === "TEXT" ? all("CLAUSE", [value.text]) : [];
    case "UNNAMED_PARTY":
      return value?.type === "TEXT" ? all("NOTE", [value.text]) : [];
    case "HELD_AT":
      return all("NOTE", textsIn(qualifiers, "venue"));
    default:
      return [];
  }
}

/** Qualifiers whose texts are words of the fact on both sides. */
const WORDS = [
  "roleTerm",
  "conferrer",
  "affiliation",
  "venue",
  "indicator",
  "about",
  "change",
  "from",
  "member",
];
/** A post belongs to its holder: 绵阳局 局长 asks for the person, not for the bureau. */
const WORDS_OF_SUBJECT: Readonly<Record<string, string>> = { HOLDS_POSITION: "title", MEMBER_OF: "role" };

/**
 * The words of a statement on one side: its texts, its value, and the names of the entities in its qualifiers, because a
 * fact with three ends is one fact. The role of a participation is in its relation.
 */
export function factWords(
  { predicate: name, qualifiers, value }: Statement,
  subject: boolean,
  namesOf: NamesOf,
): string[] {
  const ofSubject = WORDS_OF_SUBJECT[name];
  const entities = Object.entries(predicate(name).qualifiers).flatMap(([qualifier, { type }]) =>
    type === "ENTITY" ? textsIn(qualifiers, qualifier) : [],
  );
  const all = [
    ...(subject && ofSubject !== undefined ? textsIn(qualifiers, ofSubject) : []),
    ...WORDS.flatMap((qualifier) => textsIn(qualifiers, qualifier)),
    ...(value ? valueWords(value, textsIn(qualifiers, "comparator")) : []),
    ...entities.flatMap(namesOf),
  ];
  return [...new Set(all)];
}

/** A qualifier may hold one value or a list. */
function textsIn(qualifiers: Statement["qualifiers"], name: string): string[] {
  const value = qualifiers[name];
  return value === undefined ? [] : [value].flat().map(String);
}

/** As people write it: 545.45亿元, 34.99%; 860余万元 with the word for more between number and unit. */
function valueWords(value: Value, comparators: readonly string[]): string[] {
  switch (value.type) {
    case "TEXT":
      return [value.text];
    case "DATE":
      return [];
    case "QUANTITY": {
      const { amount, unit } = value;
      const between = comparators.filter((word) => /^[余多]$/u.test(word));
      return ["", ...between].map((word) => `${String(amount)}${word}${unit}`);
    }
  }
}
