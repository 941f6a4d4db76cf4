import { createHash } from "node:crypto";

import type { EntityId, EntityKind } from "./entity.js";
import { JianbaoError } from "./errors.js";
import type { ArticleId, DocumentId } from "./evidence.js";
import type { Qualifiers, StatementId, Value } from "./statement.js";
import { predicate } from "./vocabulary.js";

const ENTITY_PREFIX: Readonly<Record<EntityKind, string>> = {
  PERSON: "per",
  ORGANIZATION: "org",
  EVENT: "evt",
  HONOR: "hon",
  AGREEMENT: "agr",
  WORK: "wrk",
  PLACE: "plc",
};
/** API types that are views of a statement: their id is the statement's id with another prefix. */
const FACT_PREFIX = {
  TENURE: "ten",
  PARTICIPATION: "par",
  CONFERRAL: "con",
  AUTHORSHIP: "aut",
  AFFILIATION: "aff",
  CONTRIBUTION: "ctr",
} as const;
const PREFIXES = new Set([
  ...Object.values(ENTITY_PREFIX),
  ...Object.values(FACT_PREFIX),
  ...["sta", "evi", "doc", "art"],
]);
const FACT_KINDS = new Map<string, FactKind>(
  Object.entries(FACT_PREFIX).map(([kind, prefix]) => [prefix, kind as FactKind]),
);

export type FactKind = keyof typeof FACT_PREFIX;
export type NodeType = "ENTITY" | "STATEMENT" | "EVIDENCE" | "DOCUMENT" | "ARTICLE" | FactKind;

/**
 * The id of the entity with this key. The key is chosen once (a name, with a qualifier if two entities share it) and
 * never changed: names may change, the id stays.
 */
export function entityId(kind: EntityKind, key: string): EntityId {
  return `${ENTITY_PREFIX[kind]}:${hash([kind, key])}`;
}

/** Content hash: the same fact read from two documents has one id. Only identifying qualifiers count. */
export function statementId(
  subject: EntityId,
  predicateName: string,
  target: { readonly object: EntityId } | { readonly value: Value },
  qualifiers: Qualifiers,
): StatementId {
  const identifying = Object.entries(predicate(predicateName).qualifiers)
    .filter(([name, { identifying: counts }]) => counts && qualifiers[name] !== undefined)
    .map(([name]) => [name, qualifiers[name]])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  const what = "object" in target ? target.object : valueParts(target.value);
  return `sta:${hash([subject, predicateName, what, identifying])}`;
}

export function evidenceId(
  statement: StatementId,
  article: ArticleId,
  locator: string,
  citedOn: string | null,
): string {
  return `evi:${hash([statement, article, locator, citedOn])}`;
}

export function documentId(id: string): DocumentId {
  return `doc:${id}`;
}

export function articleId(document: string, slug: string): ArticleId {
  return `art:${document}/${slug}`;
}

/** The id of a view of a statement. A view needs its own id, because caches merge objects with the same id. */
export function factId(kind: FactKind, statement: StatementId): string {
  return `${FACT_PREFIX[kind]}:${statement.slice(4)}`;
}

/** The statement id of a `factId`. */
export function statementOfFact(id: string): StatementId {
  return `sta:${id.slice(4)}`;
}

/** The type of the object with a global id. Throws BAD_ID for a text that is not an id of this service. */
export function nodeType(id: string): NodeType {
  const prefix = id.slice(0, 3);
  if (id[3] !== ":" || id.length > 200 || !PREFIXES.has(prefix))
    throw new JianbaoError(
      "BAD_ID",
      `"${id.slice(0, 60)}" is not an id of this service: give one that it answered, such as org:…, per:… or doc:…`,
    );
  if (prefix === "sta") return "STATEMENT";
  const fact = FACT_KINDS.get(prefix);
  if (fact) return fact;
  if (prefix === "evi") return "EVIDENCE";
  if (prefix === "doc") return "DOCUMENT";
  return prefix === "art" ? "ARTICLE" : "ENTITY";
}

/** Sixteen base-32 characters (80 bits) of the SHA-256 of the parts' JSON. */
export function hash(parts: readonly unknown[]): string {
  const digest = createHash("sha256").update(JSON.stringify(parts)).digest();
  let bits = 0n;
  for (const byte of digest.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  return bits.toString(32).padStart(16, "0");
}

function valueParts(value: Value): readonly unknown[] {
  switch (value.type) {
    case "TEXT":
      return ["TEXT", value.text];
    case "DATE":
      return ["DATE", value.edtf];
    case "QUANTITY":
      return ["QUANTITY", value.amount, value.unit];
  }
}
