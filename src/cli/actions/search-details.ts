import type { Entity, EntityId } from "../../domain/entity.js";
import type { Statement, StatementId, Value } from "../../domain/statement.js";
import { predicate, vocabulary } from "../../domain/vocabulary.js";
import type { Loaders } from "../../resolvers/context.js";
import { periodText } from "../../resolvers/fields/common.js";
import type { SearchPage } from "../../search/engine.js";

/** What a printed page needs beside the hits themselves. */
export interface SearchDetails {
  /** In the order of the hits; null for one that a load has just removed. */
  readonly entities: readonly (Entity | null)[];
  readonly facts: ReadonlyMap<StatementId, FactDetail>;
  /** What tells a hit from another one with the same label: a day or an organization. */
  readonly suffixes: ReadonlyMap<EntityId, string>;
}

export interface FactDetail {
  readonly statement: Statement;
  /** The label of the other end, seen from the hit, or the value. */
  readonly labels: ReadonlyMap<EntityId, string>;
}

/** Loads all that a page shows, in a few batches. */
export async function detailsOf({ hits }: SearchPage, loaders: Loaders): Promise<SearchDetails> {
  const ids = [
    ...new Set(hits.flatMap(({ highlights }) => highlights.flatMap(({ statement }) => statement ?? []))),
  ];
  const [entities, statements] = await Promise.all([
    Promise.all(hits.map(({ id }) => loaders.entity.load(id))),
    Promise.all(ids.map((id) => loaders.statement.load(id))),
  ]);
  const known = statements.filter((one) => one !== null);
  const ends = [...new Set(known.flatMap(({ subject, object }) => [subject, object ?? []].flat()))];
  const found = await Promise.all(ends.map((id) => loaders.entity.load(id)));
  const labels = new Map(found.flatMap((one) => (one ? [[one.id, one.label] as const] : [])));
  return {
    entities,
    facts: new Map(known.map((statement) => [statement.id, { statement, labels }])),
    suffixes: await suffixesOf(
      entities.filter((one) => one !== null),
      loaders,
    ),
  };
}

/** A day or, where there is none, the organization of a first fact; for entities that share their label and kind. */
async function suffixesOf(
  entities: readonly Entity[],
  loaders: Loaders,
): Promise<ReadonlyMap<EntityId, string>> {
  const nameOf = ({ label, kind, subkind }: Entity): string => [label, kind, subkind ?? ""].join(" ");
  const alike = entities.filter((one) =>
    entities.some((other) => other !== one && nameOf(other) === nameOf(one)),
  );
  const suffixes = await Promise.all(
    alike.map(async (one) => [one.id, periodText(one.period) ?? (await bodyOf(one, loaders))] as const),
  );
  return new Map(suffixes.flatMap(([id, suffix]) => (suffix === null ? [] : [[id, suffix] as const])));
}

async function bodyOf({ id }: Entity, loaders: Loaders): Promise<string | null> {
  const { items } = await loaders.statementPage.load({
    entity: id,
    predicates: null,
    direction: "BOTH",
    between: null,
    asOf: null,
    statuses: null,
    qualifier: null,
    documents: null,
    includeDeprecated: false,
    order: { field: "ID", direction: "ASC" },
    page: { first: 20, after: null },
  });
  const others = items.flatMap(({ subject, object }) => (subject === id ? (object ?? []) : subject));
  const found = await Promise.all(others.map((other) => loaders.entity.load(other)));
  return found.find((one) => one?.kind === "ORGANIZATION")?.label ?? null;
}

/** One fact as a line of text, seen from one of its ends: 参与 某会 · 主持 · 2021-05-08. */
export function factAsText({ statement, labels }: FactDetail, from: EntityId): string {
  const { predicate: name, subject, object, value, qualifiers, status, period } = statement;
  const { labels: forward, reverse, qualifiers: types } = predicate(name);
  const isSubject = subject === from || object === null;
  const other = isSubject ? object : subject;
  const said = Object.entries(qualifiers).flatMap(([qualifier, text]) => {
    const type = types[qualifier]?.type;
    if (type === "ROLE" || type === "CREATOR_ROLE")
      return (vocabulary.roles[String(text)] ?? vocabulary.creatorRoles[String(text)])?.zh ?? String(text);
    return type === "TEXT" && !["comparator", "rankReason"].includes(qualifier)
      ? [text].flat().map(String)
      : [];
  });
  return [
    `${(isSubject ? forward : (reverse?.labels ?? forward)).zh} ${other === null ? valueAsText(value) : (labels.get(other) ?? other)}`,
    ...said,
    ...(status === "STATED" ? [] : [vocabulary.statuses[status]?.zh ?? status]),
    ...[periodText(period) ?? []].flat(),
  ].join(" · ");
}

function valueAsText(value: Value | null): string {
  switch (value?.type) {
    case "TEXT":
      return value.text;
    case "DATE":
      return value.edtf;
    case "QUANTITY":
      return `${String(value.amount)}${value.unit}`;
    case undefined:
      return "";
  }
}
