import { setImmediate as nextTurn } from "node:timers/promises";

import {
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FragmentDefinitionNode,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Backends } from "../../src/backends.js";
import type { GraphStore } from "../../src/graph/store.js";
import { MOST_READS_OF_PARTS } from "../../src/resolvers/lists/organization-parts.js";
import { MOST_SUCCESSIONS } from "../../src/resolvers/lists/lineage.js";
import { ask, schema } from "../support/execute.js";
import { data, overSqlite } from "../support/graphs.js";
import { isNesting, operations, type Operation } from "../support/operation.js";

// The tests count calls of the ports. Their number depends only on the resolvers, not on the adapters.
const places = data.map((one) => ({ one, open: () => overSqlite(one) }));

describe.each(places)("with the $one.name data", ({ one, open }) => {
  let backends: Backends;
  beforeAll(async () => {
    backends = await open();
  });
  afterAll(() => backends[Symbol.asyncDispose]());

  const named = (list: readonly Operation[]): (readonly [string, Operation])[] =>
    list.map((operation) => [operation.name, operation]);

  // In the seed, the first five nodes have fewer relations than later ones; synthetic nodes have all relations.
  const nestings = one.name === "synthetic" ? operations.filter(isNesting) : [];
  it.each(named(nestings))("%s makes no more calls for 50 nodes than for 5", async (_, operation) => {
    const few = await callsOf(operation, 5);
    const many = await callsOf(operation, 50);
    // Fewer is possible: with more nodes, more reads fall into one batch.
    expect(Object.entries(many).filter(([method, count]) => count > (few[method] ?? 0))).toEqual([]);
  });

  it.each(named(operations))("%s makes no more calls than its fields allow", async (_, operation) => {
    for (const variables of operation.variables(one)) {
      const { counted, calls } = counting(backends, (answer) => answer);
      await ask(counted, { document: operation.document, variables });
      expect(total(calls)).toBeLessThanOrEqual(mostCalls(operation.document));
    }
  });

  async function callsOf(operation: Operation, first: number): Promise<Calls> {
    const { counted, calls } = counting(backends, lockstep());
    for (const variables of operation.variables(one)) {
      const { document } = operation;
      const { errors } = await ask(counted, { document, variables: { ...variables, first } });
      expect(errors).toEqual([]);
    }
    return calls;
  }
});

describe("the limit of calls", () => {
  it("is exceeded by a resolver that calls the store for each node", async () => {
    const [one] = data;
    const operation = operations.find(({ name }) => name === "38-nested-statements");
    if (!operation) throw new Error("the operation is gone");
    const backends = await overSqlite(one);
    const { counted, calls } = counting(backends, (answer) => answer);
    // Without a loader, every query would be a separate call.
    const store: GraphStore = {
      ...counted.store,
      reader: (deadline) => {
        const reader = counted.store.reader(deadline);
        return {
          ...reader,
          statementPages: async (queries) =>
            (await Promise.all(queries.map((query) => reader.statementPages([query])))).flat(),
        };
      },
    };
    await ask({ ...counted, store }, { document: operation.document, variables: { first: 50 } });
    expect(total(calls)).toBeGreaterThan(mostCalls(operation.document));
    await backends[Symbol.asyncDispose]();
  });
});

type Calls = Readonly<Record<string, number>>;

function total(calls: Calls): number {
  return Object.values(calls).reduce((sum, count) => sum + count, 0);
}

/** Store and engine that count the calls of their readers by method. `hold` can delay answers. */
function counting(
  { store, engine }: Backends,
  hold: (answer: Promise<unknown>) => Promise<unknown>,
): { readonly counted: Pick<Backends, "store" | "engine">; readonly calls: Calls } {
  const calls: Record<string, number> = {};
  const watched = <Reader extends object>(reader: Reader): Reader =>
    new Proxy(reader, {
      get: (target, method: string) => {
        const call = (target as Record<string, (...asked: unknown[]) => Promise<unknown>>)[method];
        return (...asked: unknown[]) => {
          calls[method] = (calls[method] ?? 0) + 1;
          return hold(call?.apply(target, asked) ?? Promise.resolve());
        };
      },
    });
  return {
    counted: {
      store: { ...store, reader: (deadline) => watched(store.reader(deadline)) },
      engine: { ...engine, reader: (version, deadline) => watched(engine.reader(version, deadline)) },
    },
    calls,
  };
}

/**
 * Delays answers and returns all pending ones together. Which loads share a batch then depends only on the query and the
 * data, and not on which answer was ready first.
 */
function lockstep(): (answer: Promise<unknown>) => Promise<unknown> {
  let underWay = 0;
  let ready: (() => void)[] = [];
  return async (answer) => {
    underWay += 1;
    await answer.catch(() => undefined);
    await nextTurn();
    underWay -= 1;
    await new Promise<void>((release) => {
      ready.push(release);
      if (underWay > 0) return;
      for (const one of ready) one();
      ready = [];
    });
    return answer;
  };
}

/**
 * How many reads each field makes one after the other, for any number of nodes: with the loaders, each read of a field in the
 * query is one call. Fields not listed here read nothing.
 */
const STEPS: Readonly<Record<string, number>> = {
  ...steps(1, "Query", [
    ...["organizations", "persons", "events", "honors", "agreements", "works", "places"],
    ...["documents", "node", "timeline"],
  ]),
  // Names, the persons of a surname, and their posts; or names and a page of standards.
  ...steps(3, "Query", ["resolve"]),
  ...steps(2, "Query", ["statistics"]),
  // The index; for a search also the ids of its filter.
  ...steps(1, "Query", ["suggest"]),
  ...steps(2, "Query", ["search"]),
  ...steps(1, "SearchConnection", ["nodes"]),
  ...steps(1, "SearchEdge", ["node"]),
  ...steps(1, "Highlight", ["fact"]),
  // Entities and documents.
  ...steps(2, "SearchFacetValue", ["label"]),
  ...steps(1, "Suggestion", ["entity"]),
  // The entity, the statements that describe its kind and their other ends; without them, any statements and theirs.
  ...steps(5, "Suggestion", ["detail"]),
  ...steps(4, "Query", ["nodes"]),
  ...["Entity", "Person", "Organization", "Event", "Honor", "Agreement", "Work", "Place"].reduce(
    (all, type) => ({ ...all, ...steps(1, type, ["statements", "timeline", "coParticipants"]) }),
    {},
  ),
  ...["Entity", "Person", "Organization", "Event", "Honor", "Agreement", "Work", "Place"].reduce(
    // Conflict candidates in at most four rounds, then their documents.
    (all, type) => ({
      ...all,
      ...steps(1, type, ["relation", "coverage", "possiblySame", "subjectOf"]),
      ...steps(5, type, ["conflicts"]),
    }),
    {},
  ),
  // Conflict candidates in at most four rounds for data of this size, then documents.
  ...steps(5, "Query", ["conflicts"]),
  ...steps(1, "Conflict", ["entity", "statements", "preferred", "reason"]),
  // The places of the argument; reads of their parts are counted below.
  ...steps(2, "Query", ["coverage"]),
  ...steps(1, "Coverage", ["document"]),
  ...steps(1, "TimelineConnection", ["coverage"]),
  ...steps(1, "TenureConnection", ["coverage"]),
  ...steps(1, "NearestTenures", ["before", "after"]),
  // The entity and the place of the filter, then the count.
  ...steps(3, "Statistics", ["by"]),
  ...steps(1, "StatisticsRow", ["by", "label"]),
  ...steps(1, "Via", ["from", "note"]),
  ...steps(1, "Tenure", ["documents"]),
  ...steps(1, "Organization", ["figureSeries"]),
  ...steps(MOST_SUCCESSIONS + 1, "Organization", [
    ...["successors", "predecessors", "successorEdges", "predecessorEdges"],
  ]),
  // The statement by which the node is in the list; all three fields read it.
  ...["Organization", "Agreement", "Work", "Event", "Place"].reduce(
    (all, type) => ({ ...all, ...steps(1, `${type}Edge`, ["relation", "certainty", "via"]) }),
    {},
  ),
  ...steps(1, "Name", ["scope"]),
  ...steps(1, "Person", ["tenures", "honors", "participations", "works", "affiliations", "contributions"]),
  ...steps(1, "Affiliation", ["person", "organization"]),
  ...steps(1, "Contribution", ["contributor", "work"]),
  ...steps(1, "PossiblySame", ["entity"]),
  ...steps(1, "Tenure", ["person", "organization"]),
  ...steps(1, "Organization", [
    ...["children", "positions", "honors", "designations", "agreements", "participations"],
    ...["works", "figures", "memberHonors", "contributions", "tenures"],
  ]),
  ...steps(2, "Organization", ["parent", "place"]),
  ...steps(1, "Position", ["holders"]),
  ...steps(1, "Event", ["participations", "parts", "agreements"]),
  ...steps(2, "Event", ["venues", "partOf"]),
  ...steps(1, "Participation", ["participant", "event"]),
  ...steps(1, "Honor", ["conferrals", "memberConferrals"]),
  ...steps(1, "Conferral", [
    ...["honor", "recipient", "conferredBy", "conferrers", "receivedFor", "sharedWith"],
  ]),
  ...steps(1, "Agreement", ["otherParties", "clauses"]),
  ...steps(2, "Agreement", ["parties", "basedOn", "basisOf", "signing"]),
  ...steps(3, "Agreement", ["signatories"]),
  ...steps(1, "Work", ["authors", "article", "contributions"]),
  ...steps(2, "Work", ["issuers", "basedOn", "about"]),
  ...steps(1, "Authorship", ["author", "work", "organization"]),
  ...steps(2, "Place", ["within"]),
  ...steps(1, "Place", ["parts", "organizations"]),
  ...steps(1, "Document", ["publisher", "articles", "articlesConnection", "statements"]),
  ...steps(1, "Article", ["document", "citation", "about", "statements"]),
  ...steps(1, "Statement", ["subject", "object"]),
  ...steps(1, "Qualifier", ["value", "entity"]),
  ...steps(1, "Evidence", ["document", "article"]),
  ...steps(2, "Evidence", ["citation"]),
  ...steps(1, "CoParticipantConnection", ["nodes"]),
  ...steps(1, "CoParticipantEdge", ["node"]),
  ...steps(2, "CoParticipantEdge", ["shared", "statements"]),
  // The two ends, then the paths between them.
  ...steps(2, "Query", ["paths"]),
  ...steps(1, "PathResult", ["coverage"]),
  ...steps(1, "PathHop", ["from", "to", "statement"]),
  ...steps(1, "SkippedHub", ["entity"]),
  // The seeds, then the subgraph.
  ...steps(2, "Query", ["subgraph"]),
  ...steps(1, "SubgraphNode", ["entity"]),
  ...steps(1, "SubgraphEdge", ["source", "target", "statement"]),
  ...steps(1, "Timeline", ["period", "certainty", "entity", "statements", "statementEdges"]),
};

function steps(count: number, type: string, fields: readonly string[]): Record<string, number> {
  return Object.fromEntries(fields.map((field) => [`${type}.${field}`, count]));
}

/** Fields of filters whose ids are read first, because ids can be merged or unknown. */
const LOOKED_UP = new Set([
  ...["place", "within", "document", "documents", "participant", "party", "recipient"],
  ...["organization", "author", "issuer"],
]);

/** Levels of places below a place: country, province, city, county, township, village, site. */
const LEVELS_OF_PLACES = 7;

/** The limit of calls of an operation, for any page size. A fragment counts for each of its spreads. */
function mostCalls(document: DocumentNode): number {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error("there is no operation");
  // One read of the data version per request.
  return 1 + count({ ...document, definitions: [operation] });

  function count(part: DocumentNode): number {
    let most = 0;
    const info = new TypeInfo(schema);
    visit(
      part,
      visitWithTypeInfo(info, {
        Field: () => {
          const name = `${info.getParentType()?.name ?? ""}.${info.getFieldDef()?.name ?? ""}`;
          most += STEPS[name] ?? 0;
        },
        ObjectField: ({ name: { value } }) => {
          if (LOOKED_UP.has(value)) most += 1;
          if (value === "place" || value === "within") most += LEVELS_OF_PLACES;
          // Persons are filtered by an organization with all its parts.
          if (value === "organization" && info.getParentInputType()?.toString() === "PersonFilter")
            most += MOST_READS_OF_PARTS;
        },
        Argument: ({ name: { value } }) => {
          if (value === "of") most += 1;
          if (value === "includeSuccessors") most += MOST_SUCCESSIONS;
          if (value === "places") most += LEVELS_OF_PLACES;
        },
        FragmentSpread: ({ name: { value } }) => {
          most += countFragment(fragments.get(value));
        },
      }),
    );
    return most;
  }

  function countFragment(fragment: FragmentDefinitionNode | undefined): number {
    return fragment ? count({ kind: Kind.DOCUMENT, definitions: [fragment] }) : 0;
  }
}
