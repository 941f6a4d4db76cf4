/**
 * Measures the expensive fields of the API, each with its worst query over a large data set (or over the data in a
 * folder). Prints CPU time, the longest time for which the event loop was blocked, the cost that `src/server/limits/cost.ts`
 * computes, and CPU time per unit of cost. The weights in cost-weights.ts come from here: one plain field is about one unit.
 *
 *   npx tsx bench/work.ts [folder] [part of a name]
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { execute, Kind, parse } from "graphql";

import { openBackends } from "../src/backends.js";
import { readConfig } from "../src/config.js";
import { NO_DEADLINE } from "../src/domain/deadline.js";
import { write } from "../src/ingest/write.js";
import { createContext } from "../src/resolvers/context.js";
import { openDatabase } from "../src/graph/sqlite/database.js";
import { costOf } from "../src/server/limits/cost.js";
import { schema } from "../test/support/execute.js";
import { largeDataset } from "../test/fuzz/large-data.js";
import { watchLoop } from "../test/fuzz/loop.js";

const ROUNDS = 3;

const [given, part = ""] = process.argv.slice(2);
const folder = given ?? (await mkdtemp(join(tmpdir(), "jianbao-work-")));
const backends = await openBackends({ ...readConfig({}), data: folder });
try {
  if (given === undefined) await write(largeDataset({ entities: 20_000, statements: 200_000 }), backends);
  for (const [name, text] of Object.entries(questions())) {
    if (!name.includes(part)) continue;
    await measure(name, text);
  }
} finally {
  await backends[Symbol.asyncDispose]();
  if (given === undefined) await rm(folder, { recursive: true, force: true });
}

async function measure(name: string, text: string): Promise<void> {
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
  const cost = costOf({ schema, document, operation, variables: {} });
  const runs: { cpu: number; block: number; error: string }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const deadline = { ...NO_DEADLINE };
    const contextValue = createContext({ ...backends, deadline, language: "zh" });
    const loop = watchLoop();
    const before = process.cpuUsage();
    const { errors } = await execute({ schema, document, contextValue });
    const { user, system } = process.cpuUsage(before);
    const block = await loop.stop();
    runs.push({ cpu: (user + system) / 1000, block, error: errors?.[0]?.message ?? "" });
  }
  const least = (of: "cpu" | "block"): number => Math.min(...runs.map((run) => run[of]));
  const [first] = runs;
  console.log(
    `${name.padEnd(44)} cpu ${least("cpu").toFixed(0).padStart(6)} ms  block ${least("block").toFixed(0).padStart(5)} ms (first ${(first?.block ?? 0).toFixed(0).padStart(5)})  cost ${String(cost).padStart(8)}  ${((least("cpu") * 1000) / cost).toFixed(1).padStart(8)} µs/unit ${first?.error.slice(0, 100) ?? ""}`,
  );
}

/** The ids of all entities of a kind, sorted by number of edges, most first. */
function idsOf(kind: string): string[] {
  const database = openDatabase(join(folder, "graph.db"));
  try {
    const rows = database.all(
      `SELECT e.id FROM entity e LEFT JOIN (SELECT node, count(*) AS edges
         FROM (SELECT subject AS node FROM edge UNION ALL SELECT object FROM edge) GROUP BY 1) d ON d.node = e.ordinal
       WHERE e.kind = ? ORDER BY d.edges DESC, e.id`,
      [kind],
    );
    return rows.map((row) => String(row["id"]));
  } finally {
    database.close();
  }
}

function questions(): Readonly<Record<string, string>> {
  const [person = "", otherPerson = ""] = idsOf("PERSON");
  const [organization = "", ...organizations] = idsOf("ORGANIZATION");
  const [event = ""] = idsOf("EVENT");
  const honors = idsOf("HONOR");
  const [honor = ""] = honors;
  const places = idsOf("PLACE");
  const [place = ""] = places;
  const list = (ids: readonly string[], count: number): string => JSON.stringify(ids.slice(0, count));
  const seeds = list([organization, ...organizations], 20);
  const far = idsOf("WORK").at(-1) ?? "";
  const around = (more: string): string =>
    `{ subgraph(seeds: ${seeds}, depth: 3, maxNodes: 500${more}) { truncated { nodes } } }`;
  const of = (id: string, fields: string): string => `{ node(id: "${id}") { ... on Entity { ${fields} } } }`;
  const inOrganization = (fields: string): string =>
    `{ node(id: "${organization}") { ... on Organization { ${fields} } } }`;
  return {
    "plain fields of 100 persons":
      "{ persons(first: 100) { nodes { id kind label names { text kind } kindLabel relation { id } } } }",
    "statements of 100 persons":
      "{ persons(first: 100) { nodes { statements(first: 100) { nodes { id status } } } } }",
    "nested 20 × 20 × 20":
      "{ organizations(first: 20) { nodes { statements(first: 20) { nodes { subject { statements(first: 20) { nodes { id } } } } } } } }",
    subgraph: around(""),
    "subgraph degree": around(", measures: [DEGREE]"),
    "subgraph betweenness": around(", measures: [BETWEENNESS]"),
    "subgraph community": around(", measures: [COMMUNITY]"),
    "subgraph all nodes": `{ subgraph(seeds: ${seeds}, depth: 3, maxNodes: 500) { nodes { entity { id } } edges { statement { id } source { id } target { id } } } }`,
    "conflicts of all": "{ conflicts(first: 1) { totalCount } }",
    "conflicts of all, values": "{ conflicts(rules: [SINGLE_VALUE], first: 1) { totalCount } }",
    "conflicts of all, single seats": "{ conflicts(rules: [SINGLE_SEAT], first: 1) { totalCount } }",
    "conflicts of all, order": "{ conflicts(rules: [IMPOSSIBLE_ORDER], first: 1) { totalCount } }",
    "conflicts of all, figures": "{ conflicts(rules: [SAME_FIGURE], first: 1) { totalCount } }",
    "conflicts of all, names": "{ conflicts(rules: [TWO_NAMES], first: 1) { totalCount } }",
    "conflicts of a hub": of(organization, "conflicts(first: 1) { totalCount }"),
    "conflicts of a person": of(person, "conflicts(first: 1) { totalCount }"),
    "conflicts of 100 organizations":
      "{ organizations(first: 100) { nodes { conflicts(first: 1) { totalCount } } } }",
    "coverage of all": "{ coverage(first: 100) { statements } }",
    "coverage of days": `{ coverage(between: { from: "2000-01-01", to: "2020-12-31" }) { statements } }`,
    "coverage of 50 places": `{ coverage(places: ${list(places, 50)}) { statements } }`,
    "coverage of a hub": of(organization, "coverage(first: 1) { statements }"),
    "coverage of 100 organizations":
      "{ organizations(first: 100) { nodes { coverage(first: 1) { statements } } } }",
    statistics: "{ statistics { evidenceCount } }",
    "statistics documents": "{ statistics { documents { statements } } }",
    "statistics by kind": "{ statistics { by(dimension: KIND) { count } } }",
    "statistics by predicate": "{ statistics { by(dimension: PREDICATE) { count } } }",
    "statistics of statements by document": "{ statistics { by(dimension: DOCUMENT) { count } } }",
    "statistics of statements by year": "{ statistics { by(dimension: YEAR) { count } } }",
    "statistics of persons by document":
      "{ statistics { by(dimension: DOCUMENT, filter: { kind: PERSON }) { count } } }",
    "statistics of organizations by place":
      "{ statistics { by(dimension: PLACE, filter: { kind: ORGANIZATION }) { count } } }",
    "statistics of events by place":
      "{ statistics { by(dimension: PLACE, filter: { kind: EVENT }) { count } } }",
    "statistics of honors by year":
      "{ statistics { by(dimension: YEAR, filter: { kind: HONOR }) { count } } }",
    "statistics in statistics":
      "{ statistics { by(dimension: DOCUMENT, first: 5) { by(dimension: PREDICATE) { count } } } }",
    "timeline of all": "{ timeline(first: 1) { totalCount nodes { period { edtf } } } }",
    "timeline of all, last first": "{ timeline(first: 100, direction: DESC) { nodes { period { edtf } } } }",
    "timeline of all, meetings": "{ timeline(first: 1, kinds: [MEETING]) { totalCount } }",
    "timeline of a hub": of(organization, "timeline(first: 1) { totalCount }"),
    "timeline of an event": of(event, "timeline(first: 1) { totalCount }"),
    "timeline of 100 organizations":
      "{ organizations(first: 100) { nodes { timeline(first: 1) { totalCount } } } }",
    "paths near": `{ paths(from: "${person}", to: "${otherPerson}", maxLength: 6, first: 20) { status } }`,
    "paths far": `{ paths(from: "${person}", to: "${far}", maxLength: 6, hubLimit: 10, first: 20) { status skippedHubCount } }`,
    "coParticipants of a hub": of(person, "coParticipants(first: 100) { totalCount }"),
    "coParticipants of an organization": of(
      organization,
      "coParticipants(first: 100, kinds: [PERSON]) { totalCount }",
    ),
    "coParticipants of 100 persons":
      "{ persons(first: 100) { nodes { coParticipants(first: 1) { totalCount } } } }",
    "shared occasions of a hub": of(
      person,
      "coParticipants(first: 100) { edges { shared { id } statements { id } } }",
    ),
    "statements of a hub": of(organization, "statements(first: 1) { totalCount }"),
    "statements of a hub, by date": of(
      organization,
      "statements(first: 100, orderBy: { field: DATE, direction: DESC }) { nodes { id } }",
    ),
    "positions of a hub": inOrganization("positions { title holderCount }"),
    "positions with holders": inOrganization("positions { title holders(first: 100) { nodes { title } } }"),
    "figures of a hub": inOrganization("figureSeries { indicator pointCount points { amount } }"),
    "conferrals of an honor": `{ node(id: "${honor}") { ... on Honor { conferrals(first: 1) { totalCount } } } }`,
    "persons named": `{ persons(first: 1, filter: { name: { contains: "子" } }) { totalCount } }`,
    "persons in an organization": `{ persons(first: 1, filter: { organization: { eq: "${organization}" } }) { totalCount } }`,
    "events reported in a document": `{ events(first: 1, filter: { document: { eq: "doc:large-0" } }) { totalCount } }`,
    "events of a place": `{ events(first: 1, filter: { place: { eq: "${place}" } }) { totalCount } }`,
    "organizations of a place": `{ organizations(first: 1, filter: { place: { eq: "${place}" } }) { totalCount } }`,
    "honors with days": `{ honors(first: 1, filter: { conferred: { between: { from: "2000-01-01", to: "2020-12-31" } } }) { totalCount } }`,
    "persons, last page": `{ persons(first: 100, orderBy: { field: NAME, direction: DESC }) { nodes { id } } }`,
    resolve: `{ resolve(name: "虚川局", first: 10) { score } }`,
    "search a frequent word": `{ search(query: "机关事务", first: 20) { totalCount nodes { id } } }`,
    "search with facets": `{ search(query: "虚川 局", first: 100, facets: [KIND, YEAR, DOCUMENT, PLACE, ORGANIZATION, EVENT_KIND, HONOR_LEVEL]) { totalCount facets { field } } }`,
    "search all of a kind": `{ search(query: "", kinds: [PERSON], first: 20, facets: [ORGANIZATION, PLACE]) { totalCount facets { field } } }`,
    "search twelve words": `{ search(query: "虚川 构江 甲州 机关 事务 管理 局 会议 2010年 副局长 主任 委员", first: 20, facets: [KIND]) { totalCount } }`,
    "search with a typo": `{ search(query: "虚子丑寅卯", first: 20) { totalCount } }`,
    "search by sound": `{ search(query: "jiguan", first: 20) { totalCount } }`,
    "search one character": `{ search(query: "虚", first: 20) { totalCount } }`,
    "search days": `{ search(query: "2010年的会议", first: 20, facets: [YEAR]) { totalCount } }`,
    suggest: `{ suggest(prefix: "虚", first: 10) { text } }`,
    "suggest by sound": `{ suggest(prefix: "x", first: 10) { text } }`,
  };
}
