import type { Statement } from "../../domain/statement.js";
import { predicate } from "../../domain/vocabulary.js";
import type { Relation } from "./record.js";

/** The relation that a statement is to its subject or, else, to its object. */
export function relationOf({ predicate: name, qualifiers }: Statement, subject: boolean): Relation {
  const roles = Object.entries(predicate(name).qualifiers).flatMap(([qualifier, { type }]) =>
    (type === "ROLE" || type === "CREATOR_ROLE") && qualifiers[qualifier] !== undefined
      ? String(qualifiers[qualifier])
      : [],
  );
  return relationCode(name, roles[0] ?? null, subject);
}

export function relationCode(name: string, role: string | null, subject: boolean): Relation {
  return `${name}${role === null ? "" : `:${role}`}${subject ? ">" : "<"}`;
}
