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
/** What is read from a statement as a type of its own: its id is the statement's under another prefix. */
const FACT_PREFIX = { TENURE: "ten", PARTICIPATION: "par", CONFERRAL: "con", AUTHORSHIP: "aut" } as const;
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
 * The id of the entity that the seed knows by `key`. The key is chosen once (a name, with a qualifier where two
 * bear it) and never changed afterwards: names may come and go, the id stays.
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

/** The id of what is read from a statement: caches take two objects of one id for one object. */
export function factId(kind: FactKind, statement: StatementId): string {
  return `${FACT_PREFIX[kind]}:${statement.slice(4)}`;
}

/** The statement that an id of `factId` was read from. */
export function statementOfFact(id: string): StatementId {
  return `sta:${id.slice(4)}`;
}

/** What a global id points to. Throws BAD_ID for anything that was never an id of ours. */
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
