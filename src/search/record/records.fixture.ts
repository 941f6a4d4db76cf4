/** Entities and statements that say no more than a test is about. Made-up names. */
import type { Entity, EntityKind, Name } from "../../domain/entity.js";
import type { Statement } from "../../domain/statement.js";
import { UNKNOWN_PERIOD } from "../../domain/time.js";

export function entity(
  id: string,
  kind: EntityKind,
  more: Partial<Omit<Entity, "names">> & { readonly names?: readonly Pick<Name, "text" | "kind">[] } = {},
): Entity {
  return {
    id,
    kind,
    subkind: null,
    label: id,
    sortKey: id,
    attributes: {},
    formerIds: [],
    period: UNKNOWN_PERIOD,
    ...more,
    names: (more.names ?? []).map((name) => ({ ...name, period: UNKNOWN_PERIOD, scope: null })),
  };
}

/** `subject PREDICATE object`, of one document. */
export function statement(
  subject: string,
  predicate: string,
  object: string | null,
  more: Partial<Statement> & { readonly document?: string } = {},
): Statement {
  const { document = "doc:1", ...rest } = more;
  const evidence = {
    id: "ev",
    document,
    article: "art",
    locator: "¶1",
    citedOn: null,
    reported: null,
    quote: null,
    note: null,
    method: "CURATED" as const,
  };
  return {
    id: [subject, predicate, object, document].join(" "),
    subject,
    predicate,
    object,
    value: null,
    qualifiers: {},
    period: UNKNOWN_PERIOD,
    rank: "NORMAL",
    status: "STATED",
    evidence: [evidence],
    ...rest,
  };
}
