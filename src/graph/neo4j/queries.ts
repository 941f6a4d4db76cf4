import { ARTICLE_FIELDS, DOCUMENT_FIELDS, ENTITY_FIELDS, EVIDENCE_FIELDS, STATEMENT_FIELDS } from "./rows.js";
import { PLACE_PARTS } from "../../domain/place-tree.js";
import { UNDATED_LAST } from "../stored/page-order.js";
import { EACH_ID, EACH_QUERY } from "./parameters.js";
import { anyOf, OF_CERTAINTY, surely } from "./sureness.js";

// Each text is one port call: the batch is unwound, each query `q` runs in its own subquery, and its rows return with
// its slot. LIMIT takes no variable, so it is the largest of the batch and `q.limit` drops the rest. `$space`, the
// generation that is read, is in every index key. Texts are constants, so the server plans each once.

export const living = /* cypher */ `
MATCH (v:DataVersion {space: $marker}) RETURN v.generation AS generation`;

export const dataVersion = /* cypher */ `
MATCH (v:DataVersion {space: $marker, generation: $space})
RETURN v.version AS version, v.loadedAt AS loadedAt, v.generation AS load, v.format AS format`;

export const entities = /* cypher */ `
${EACH_ID}
CALL (id) {
  MATCH (e:Entity {space: $space, id: id}) RETURN e
  UNION
  MATCH (:FormerId {space: $space, id: id})-[:MERGED_INTO]->(e:Entity) RETURN e
}
RETURN id AS asked, e {${ENTITY_FIELDS}} AS item`;

export const documents = byId("Document", DOCUMENT_FIELDS);
export const articles = byId("Article", ARTICLE_FIELDS);

export const articlesOf = /* cypher */ `
${EACH_ID}
MATCH (:Document {space: $space, id: id})<-[:OF]-(a:Article)
RETURN id AS asked, a {${ARTICLE_FIELDS}} AS item ORDER BY a.ordinal, a.id`;

/** `x` is a relationship or a node; both have the same properties. */
export const statement = /* cypher */ `x {${STATEMENT_FIELDS}, subject: subject.id, predicate: predicate, object: object.id,
  evidence: COLLECT {
    MATCH (v:Evidence {space: $space, statementId: x.id}) WITH v ORDER BY v.ordinal RETURN v {${EVIDENCE_FIELDS}}
  }}`;

// No index covers relationships of all types: evidence stores the end with fewer relationships, which is expanded.
export const statements = /* cypher */ `
${EACH_ID}
CALL (id) {
  MATCH (subject:Entity)-[:STATES]->(x:Statement {space: $space, id: id})
  RETURN x, x.predicate AS predicate, subject, null AS object
  UNION ALL
  MATCH (v:Evidence {space: $space, statementId: id}) WHERE v.ordinal = 0
  MATCH (:Entity {space: $space, id: v.anchor})-[x]-() WHERE x.id = id
  RETURN x, type(x) AS predicate, startNode(x) AS subject, endNode(x) AS object
}
RETURN id AS asked, ${statement} AS item`;

export const selectsStatement = /* cypher */ `
  (q.includeDeprecated OR x.rank <> 'DEPRECATED')
  AND (q.statuses IS NULL OR x.status IN q.statuses)
  AND (q.window IS NULL OR (x.fromDay < q.window.to AND q.window.from < x.toDay))
  AND (q.asOf IS NULL OR (x.fromDay <= q.asOf AND q.asOf < x.asOfTo))
  AND (NOT q.dated OR x.dated)
  AND (q.outside IS NULL OR x.toDay <= q.outside.before OR x.fromDay > q.outside.after)
  AND (q.qualifier IS NULL OR any(one IN [] + x[q.qualifier] WHERE one IN q.values))
  AND (q.documents IS NULL OR any(d IN x.documents WHERE d IN q.documents))`;

/**
 * Statements of `q.entities` that the filter selects, and whether each is `sure` for its days; a statement of an entity
 * with itself is found once. Relations are
 * selected by type alone: a label or property of the other end would be read for each of a hub's 100,000 relations.
 */
export const statementsOf = /* cypher */ `
  UNWIND q.entities AS own
  MATCH (e:Entity {space: $space, id: own})
  CALL (q, e) {
    WITH q, e WHERE q.direction <> 'IN'
    MATCH (e)-[x]->(o) WHERE type(x) IN q.predicates
    RETURN x, type(x) AS predicate, e AS subject, o AS object
    UNION ALL
    WITH q, e WHERE q.direction <> 'OUT'
    MATCH (e)<-[x]-(s) WHERE type(x) IN q.predicates AND (q.direction = 'IN' OR s <> e)
    RETURN x, type(x) AS predicate, s AS subject, e AS object
    UNION ALL
    WITH q, e WHERE q.direction <> 'IN'
    MATCH (e)-[:STATES]->(x) WHERE x.predicate IN q.predicates
    RETURN x, x.predicate AS predicate, e AS subject, null AS object
  }
  WITH q, x, predicate, subject, object WHERE ${selectsStatement}
  AND (q.others IS NULL OR (q.direction <> 'IN' AND object.id IN q.others)
    OR (q.direction <> 'OUT' AND subject.id IN q.others))
  WITH q, x, predicate, subject, object, ${surely("x")} AS sure WHERE ${OF_CERTAINTY}`;

export const statementPages = pages(
  /* cypher */ `${statementsOf} RETURN count(*) AS total`,
  /* cypher */ `${statementsOf}
  WITH q, x, predicate, subject, object, sure, x.id AS id,
    CASE q.field WHEN 'DATE' THEN ${undatedLast("x.sortDay")} WHEN 'LAST_DAY' THEN x.toDay ELSE x.id END AS sort
  ${pageOrder("x, predicate, subject, object")}
  RETURN collect({sure: sure, item: ${statement}}) AS items`,
);

export const qualifierGroups = /* cypher */ `
${EACH_QUERY}
CALL (q) {
  ${statementsOf} AND x[q.group] IS NOT NULL
  WITH [] + x[q.group] AS values, [] + coalesce(x[q.groupUnits], x[q.group]) AS keys
  UNWIND range(0, size(values) - 1) AS at
  WITH values[at] AS value, keys[at] AS units, count(*) AS count
  ORDER BY count DESC, units LIMIT $limit
  RETURN collect({value: value, count: count}) AS items
}
RETURN q.slot AS slot, items[..q.limit] AS items`;

/** Occurrences of `q.subjects` with the item of each: the object of a relation, the subject of a value. */
const happened = /* cypher */ `
  CALL (q) {
    UNWIND q.subjects AS id MATCH (s:Entity {space: $space, id: id}) RETURN s
    UNION ALL
    WITH q WHERE q.everything
    MATCH (s:Entity {space: $space}) RETURN s
  }
  CALL (q, s) {
    MATCH (s)-[x]->(item) WHERE type(x) IN q.predicates RETURN x, item
    UNION ALL
    MATCH (s)-[:STATES]->(x) WHERE x.predicate IN q.predicates RETURN x, s AS item
  }
  WITH q, x, item WHERE ${selectsStatement}
  AND (q.eventKinds IS NULL OR (item.kind = 'EVENT' AND item.subkind IN q.eventKinds))`;

export const timelinePages = pages(
  /* cypher */ `${happened}
  WITH q, item, ${anyOf(surely("x"))} AS sure WHERE ${OF_CERTAINTY}
  RETURN count(*) AS total`,
  /* cypher */ `${happened}
  WITH q, item.id AS id, min(x.sortDay) AS sortDay, collect(x.id) AS statements, ${anyOf(surely("x"))} AS sure
  WITH q, id, sortDay, statements, sure, ${undatedLast("sortDay")} AS sort WHERE ${OF_CERTAINTY}
  ${pageOrder("sortDay, statements")}
  RETURN collect({sure: sure, item: {entity: id, sortDay: sortDay, statements: statements}}) AS items`,
);

export const selectsRelation = /* cypher */ `
  x.rank <> 'DEPRECATED'
  AND (f.window IS NULL OR (x.fromDay < f.window.to AND f.window.from < x.toDay))
  AND (f.statuses IS NULL OR x.status IN f.statuses)
  AND (f.asOf IS NULL OR (x.fromDay <= f.asOf AND f.asOf < x.asOfTo))`;

/** Cypher condition: a relation of `e` that the filter `f` selects meets the condition on `x`. */
function isRelated(condition: string): string {
  return /* cypher */ `(
    EXISTS { MATCH (e)-[x]->(o) WHERE f.direction = 'OUT' AND type(x) IN f.predicates
      AND (f.ends IS NULL OR o.id IN f.ends) AND ${condition} }
    OR EXISTS { MATCH (e)<-[x]-(s) WHERE f.direction = 'IN' AND type(x) IN f.predicates
      AND (f.ends IS NULL OR s.id IN f.ends) AND ${condition} }
    OR EXISTS { MATCH (e)-[:STATES]->(x) WHERE f.direction = 'OUT' AND x.predicate IN f.predicates
      AND f.ends IS NULL AND ${condition} })`;
}

/** Cypher condition: `e` can exist in the window and on the day of `days`. */
const canExist = (days: string): string => /* cypher */ `
  (${days}.window IS NULL OR (e.fromDay < ${days}.window.to AND ${days}.window.from < e.toDay))
  AND (${days}.asOf IS NULL OR (e.fromDay <= ${days}.asOf AND ${days}.asOf < e.asOfTo))`;

/**
 * Starts from the narrowest condition (a name, the other end of a relation, else the kind), then checks all conditions, and
 * whether each entity is `sure`.
 */
export const entitiesOf = /* cypher */ `
  CALL (q) {
    UNWIND q.scan AS kind MATCH (e:Entity {space: $space, kind: kind}) RETURN e
    UNION ALL
    UNWIND q.named AS norm MATCH (:Name {space: $space, norm: norm})<-[:HAS_NAME]-(e:Entity) RETURN DISTINCT e
    UNION ALL
    UNWIND q.near AS id MATCH (:Entity {space: $space, id: id})--(e:Entity) RETURN DISTINCT e
  }
  WITH q, e WHERE e.kind IN q.kinds
  AND (q.subkinds IS NULL OR e.subkind IN q.subkinds)
  AND ${canExist("q")}
  AND (q.alive IS NULL OR (${canExist("q.alive")}))
  AND (q.documents IS NULL OR any(d IN e.documents WHERE d IN q.documents))
  AND all(a IN q.attributes WHERE e[a.property] IN a.values)
  AND (q.names IS NULL OR EXISTS { MATCH (e)-[:HAS_NAME]->(n:Name) WHERE n.norm IN q.names })
  AND (q.contains IS NULL OR EXISTS { MATCH (e)-[:HAS_NAME]->(n:Name) WHERE n.norm CONTAINS q.contains })
  AND all(f IN q.related WHERE ${isRelated(selectsRelation)})
  WITH q, e, ${surely("e")} AND all(f IN q.related WHERE (f.window IS NULL AND f.asOf IS NULL)
    OR ${isRelated(`${selectsRelation} AND ${surely("x", "f")}`)}) AS sure
  WHERE ${OF_CERTAINTY}`;

export const entityPages = pages(
  /* cypher */ `${entitiesOf} RETURN count(*) AS total`,
  /* cypher */ `${entitiesOf}
  WITH q, e, sure, e.id AS id,
    CASE q.field WHEN 'NAME' THEN e.sortUnits WHEN 'DATE' THEN ${undatedLast("e.sortDay")} ELSE e.id END AS sort
  ${pageOrder("e")}
  RETURN collect({sure: sure, item: e {${ENTITY_FIELDS}}}) AS items`,
);

export const nameMatches = /* cypher */ `
${EACH_QUERY}
CALL (q) {
  MATCH (n:Name {space: $space}) WHERE q.length <= n.length AND n.norm =~ q.pattern
  MATCH (n)<-[:HAS_NAME]-(e:Entity) WHERE e.kind IN q.kinds
  WITH n, e ORDER BY n.length, e.id, n.ordinal LIMIT $limit
  RETURN collect({entity: e {${ENTITY_FIELDS}}, ordinal: n.ordinal}) AS items
}
RETURN q.slot AS slot, items[..q.limit] AS items`;

/** Every place with a place that contains it. */
export const placeLinks = /* cypher */ `
MATCH (p:Place {space: $space})-[x:${PLACE_PARTS.join("|")}]->(w:Place) WHERE x.rank <> 'DEPRECATED'
RETURN DISTINCT p.id AS part, w.id AS whole`;

const reportedOf = /* cypher */ `
  CALL (q) {
    MATCH (v:Evidence {space: $space, document: q.source}) RETURN v, v.inDocument AS position
    UNION ALL
    MATCH (:Article {space: $space, id: q.source})<-[:IN]-(v:Evidence) RETURN v, v.inArticle AS position
  }
  WITH q, v.statementId AS id, v.anchor AS anchor, min(position) AS sort, true AS sure WHERE sort IS NOT NULL`;

export const reportedPages = pages(
  /* cypher */ `${reportedOf} RETURN count(*) AS total`,
  /* cypher */ `${reportedOf}
  ${pageOrder("anchor")}
  CALL (id, anchor) {
    MATCH (subject:Entity)-[:STATES]->(x:Statement {space: $space, id: id})
    RETURN x, x.predicate AS predicate, subject, null AS object
    UNION ALL
    MATCH (:Entity {space: $space, id: anchor})-[x]-() WHERE x.id = id
    RETURN DISTINCT x, type(x) AS predicate, startNode(x) AS subject, endNode(x) AS object
  }
  WITH x, predicate, subject, object, sort, id ORDER BY sort, id
  RETURN collect({sure: true, item: {position: sort, statement: ${statement}}}) AS items`,
);

const documentsOf = /* cypher */ `
  MATCH (d:Document {space: $space})
  WHERE (q.kinds IS NULL OR d.kind IN q.kinds)
  AND (q.contains IS NULL OR d.norm CONTAINS q.contains)
  AND (q.window IS NULL OR (d.fromDay < q.window.to AND q.window.from < d.toDay))
  WITH q, d, ${surely("d")} AS sure WHERE ${OF_CERTAINTY}`;

export const documentPages = pages(
  /* cypher */ `${documentsOf} RETURN count(*) AS total`,
  /* cypher */ `${documentsOf}
  WITH q, d, sure, d.id AS id, CASE q.field WHEN 'DATE' THEN ${undatedLast("d.sortDay")} ELSE d.id END AS sort
  ${pageOrder("d")}
  RETURN collect({sure: sure, item: d {${DOCUMENT_FIELDS}}}) AS items`,
);

export const totals = /* cypher */ `
CALL () {
  MATCH (e:Entity {space: $space}) WITH e.kind AS key, count(*) AS total ORDER BY key
  RETURN collect({key: key, total: total}) AS entities
}
CALL () {
  MATCH (:Entity {space: $space})-[x]->(:Entity) WITH type(x) AS key, count(*) AS total
  RETURN collect({key: key, total: total}) AS relations
}
CALL () {
  MATCH (x:Statement {space: $space}) WITH x.predicate AS key, count(*) AS total
  RETURN collect({key: key, total: total}) AS values
}
CALL () { MATCH (v:Evidence {space: $space}) RETURN count(*) AS evidence }
CALL () {
  MATCH (d:Document {space: $space}) WITH d ORDER BY d.id
  RETURN collect({
    document: d.id,
    articles: COUNT { MATCH (d)<-[:OF]-(:Article) },
    statements: COUNT { MATCH (v:Evidence {space: $space, document: d.id}) RETURN DISTINCT v.statementId }
  }) AS documents
}
RETURN entities, relations, values, evidence, documents`;

function byId(label: string, fields: string): string {
  return /* cypher */ `
${EACH_ID}
MATCH (n:${label} {space: $space, id: id})
RETURN id AS asked, n {${fields}} AS item`;
}

/** Total and page of each query, in two passes: one pass would have to keep every row, too many for a hub. */
export function pages(total: string, items: string): string {
  return /* cypher */ `
${EACH_QUERY}
CALL (q) {
  ${total}
}
CALL (q) {
  ${items}
}
RETURN q.slot AS slot, total, items[..q.limit] AS items`;
}

/**
 * Rows after the cursor: sure ones first, by `sort` in the direction of the query, then by `id` ascending. One text for
 * both directions.
 */
export function pageOrder(carried: string): string {
  return /* cypher */ `
  WITH * WHERE q.after IS NULL OR (q.after.sure AND NOT sure) OR (sure = q.after.sure
    AND ((sort = q.after.sort AND id > q.after.id)
      OR CASE WHEN q.descending THEN sort < q.after.sort ELSE sort > q.after.sort END))
  WITH ${carried}, sure, id, sort, q.descending AS descending
  ORDER BY sure DESC, CASE WHEN descending THEN null ELSE sort END, CASE WHEN descending THEN sort END DESC, id
  LIMIT $limit`;
}

function undatedLast(day: string): string {
  return `CASE WHEN q.descending AND ${day} = ${String(UNDATED_LAST.day)} THEN ${String(UNDATED_LAST.descending)} ELSE ${day} END`;
}
