import type { QualifierType } from "../../domain/vocabulary.js";
import { vocabulary } from "../../domain/vocabulary.js";
import { foldText } from "../../text/fold.js";
import type { Relation } from "../record/record.js";
import { relationCode } from "../record/relation.js";
import data from "./relation-words.json" with { type: "json" };

/**
 * The relations that a folded word names: 合作 is COOPERATES_WITH from both ends, 作者 is AUTHORED from its subject. The words
 * are the labels of predicates and roles in the vocabulary and the synonyms in `relation-words.json`, which people have
 * reviewed. Only the whole word counts. Empty for most words.
 */
export function relationsNamed(word: string): ReadonlySet<Relation> {
  return RELATIONS.get(word) ?? NONE;
}

/** The words that name a relation, folded. */
export function wordsNaming(relation: Relation): readonly string[] {
  return WORDS.get(relation) ?? [];
}

/** All words that name a relation, folded, the longest first. */
export function relationWordList(): readonly string[] {
  return [...RELATIONS.keys()].sort((a, b) => b.length - a.length);
}

/** Whether a folded word names a relation. */
export function isRelationWord(word: string): boolean {
  return RELATIONS.has(word);
}

/** The words of one predicate: for both ends, or for the end that the record is. */
interface PredicateWords {
  readonly both?: readonly string[];
  readonly subject?: readonly string[];
  readonly object?: readonly string[];
}

const SYNONYMS: Readonly<Record<string, PredicateWords>> = data.predicates;
const ROLE_SYNONYMS: Readonly<Record<string, readonly string[]>> = data.roles;
const NONE: ReadonlySet<Relation> = new Set();
const RELATIONS: ReadonlyMap<string, ReadonlySet<Relation>> = relationWords();
const WORDS: ReadonlyMap<Relation, readonly string[]> = inverted(RELATIONS);

function relationWords(): Map<string, Set<Relation>> {
  const words = new Map<string, Set<Relation>>();
  const add = (all: readonly string[], relation: Relation): void => {
    for (const word of all) {
      const key = foldText(word);
      // One character says too little.
      if (key.length > 1) words.set(key, (words.get(key) ?? new Set()).add(relation));
    }
  };
  for (const { name, labels, reverse, qualifiers } of vocabulary.predicates) {
    const { both = [], subject = [], object = [] } = SYNONYMS[name] ?? {};
    // The label of a value (数据, 名称) says nothing about what is there.
    const label = reverse === null ? [] : [labels.zh];
    const roles = Object.values(qualifiers).flatMap(({ type }) => rolesOf(type));
    for (const [role, ofRole] of [[null, []], ...roles] as const) {
      const all = [...label, ...both, ...ofRole];
      // The reverse label says what the subject is to the object: 作者, 设立者, 下属.
      add([...all, ...subject, reverse?.labels.zh ?? ""], relationCode(name, role, true));
      add([...all, ...object], relationCode(name, role, false));
    }
  }
  return words;
}

/** The roles of a type of qualifier, each with its words. */
function rolesOf(type: QualifierType["type"]): (readonly [role: string, words: readonly string[]])[] {
  const table = type === "ROLE" ? vocabulary.roles : type === "CREATOR_ROLE" ? vocabulary.creatorRoles : {};
  // 其他 is no word for a role.
  return Object.entries(table).map(([role, { zh }]) => [
    role,
    role === "OTHER" ? [] : [zh, ...(ROLE_SYNONYMS[role] ?? [])],
  ]);
}

function inverted(relations: ReadonlyMap<string, ReadonlySet<Relation>>): Map<Relation, string[]> {
  const words = new Map<Relation, string[]>();
  for (const [word, named] of relations)
    for (const relation of named) words.set(relation, [...(words.get(relation) ?? []), word]);
  return words;
}
