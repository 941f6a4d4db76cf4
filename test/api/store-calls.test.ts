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
import { MOST_SUCCESSIONS } from "../../src/resolvers/lists/lineage.js";
import { ask, schema } from "../support/execute.js";
import { data, overSqlite } from "../support/graphs.js";
import { isNesting, operations, type Operation } from "../support/operation.js";

// Calls are counted at the port, above any adapter: how many there are is the resolvers' doing, whatever the engine.
const places = data.map((one) => ({ one, open: () => overSqlite(one) }));

describe.each(places)("with the $one.name data", ({ one, open }) => {
  let backends: Backends;
  beforeAll(async () => {
    backends = await open();
  });
  afterAll(() => backends[Symbol.asyncDispose]());

  const named = (list: readonly Operation[]): (readonly [string, Operation])[] =>
    list.map((operation) => [operation.name, operation]);

  // The five first nodes of the seed lack what later ones have; the synthetic ones lack nothing.
  const nestings = one.name === "synthetic" ? operations.filter(isNesting) : [];
  it.each(named(nestings))("%s asks the store as often for 50 nodes as for 5", async (_, operation) => {
    const few = await callsOf(operation, 5);
    expect(await callsOf(operation, 50)).toEqual(few);
  });

  it.each(named(operations))("%s asks no more often than its fields allow", async (_, operation) => {
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

describe("the bound on calls", () => {
  it("is broken by a resolver that asks for each node", async () => {
    const [one] = data;
    const operation = operations.find(({ name }) => name === "38-nested-statements");
    if (!operation) throw new Error("the operation is gone");
    const backends = await overSqlite(one);
    const { counted, calls } = counting(backends, (answer) => answer);
    // What it would be without a loader: every query a call of its own.
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

/** Store and engine, with how often their readers are called, by method. `hold` may keep answers back. */
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
 * Hands out all answers that are under way at once. Which loads share a batch then depends on the query and the data
 * only, and not on which of two answers an engine had ready first.
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
 * Steps to the store or the engine of each field, one after the other, however many nodes it stands on: with the loaders, each
 * step of each place in the query is one call. Fields that are not here are read from what is already there.
 */
const STEPS: Readonly<Record<string, number>> = {
  ...steps(1, "Query", [
    ...["organizations", "persons", "events", "honors", "agreements", "works", "places"],
    ...["documents", "node", "resolve", "timeline"],
  ]),
  ...steps(2, "Query", ["statistics"]),
  // The index; for a search also the ids of its filter.
  ...steps(1, "Query", ["suggest"]),
  ...steps(2, "Query", ["search"]),
  ...steps(1, "SearchConnection", ["nodes"]),
  ...steps(1, "SearchEdge", ["node"]),
  // Entities and documents.
  ...steps(2, "SearchFacetValue", ["label"]),
  ...steps(1, "Suggestion", ["entity"]),
  ...steps(4, "Query", ["nodes"]),
  ...["Entity", "Person", "Organization", "Event", "Honor", "Agreement", "Work", "Place"].reduce(
    (all, type) => ({ ...all, ...steps(1, type, ["statements", "timeline", "coParticipants"]) }),
    {},
  ),
  ...["Entity", "Person", "Organization", "Event", "Honor", "Agreement", "Work", "Place"].reduce(
    // Claims, then the documents they are from.
    (all, type) => ({
      ...all,
      ...steps(1, type, ["relation", "coverage"]),
      ...steps(2, type, ["conflicts"]),
    }),
    {},
  ),
  // Claims, and documents.
  ...steps(2, "Query", ["conflicts"]),
  ...steps(1, "Conflict", ["entity", "statements", "preferred", "reason"]),
  // The places asked for; their parts count where they are asked.
  ...steps(2, "Query", ["coverage"]),
  ...steps(1, "Coverage", ["document"]),
  ...steps(1, "TimelineConnection", ["coverage"]),
  ...steps(1, "TenureConnection", ["coverage"]),
  // The entity and the place of the filter, then the count.
  ...steps(3, "Statistics", ["by"]),
  ...steps(1, "StatisticsRow", ["by", "label"]),
  ...steps(1, "Via", ["from", "note"]),
  ...steps(1, "Tenure", ["documents"]),
  ...steps(1, "Organization", ["figureSeries"]),
  ...steps(MOST_SUCCESSIONS + 1, "Organization", [
    ...["successors", "predecessors", "successorEdges", "predecessorEdges"],
  ]),
  // The statement by which it stands in the list; all three read the same.
  ...["Organization", "Agreement", "Work", "Event", "Place"].reduce(
    (all, type) => ({ ...all, ...steps(1, `${type}Edge`, ["relation", "certainty", "via"]) }),
    {},
  ),
  ...steps(1, "Name", ["scope"]),
  ...steps(1, "Person", ["tenures", "honors", "participations", "works"]),
  ...steps(1, "Tenure", ["person", "organization"]),
  ...steps(1, "Organization", [
    ...["children", "positions", "honors", "designations", "agreements", "participations"],
    ...["works", "figures"],
  ]),
  ...steps(2, "Organization", ["parent", "place"]),
  ...steps(1, "Position", ["holders"]),
  ...steps(1, "Event", ["participations", "parts", "agreements"]),
  ...steps(2, "Event", ["venues", "partOf"]),
  ...steps(1, "Participation", ["participant", "event"]),
  ...steps(1, "Honor", ["conferrals"]),
  ...steps(1, "Conferral", ["honor", "recipient", "conferredBy"]),
  ...steps(1, "Agreement", ["otherParties", "clauses"]),
  ...steps(2, "Agreement", ["parties", "basedOn", "basisOf", "signing"]),
  ...steps(3, "Agreement", ["signatories"]),
  ...steps(1, "Work", ["authors", "article"]),
  ...steps(2, "Work", ["issuers", "basedOn"]),
  ...steps(1, "Authorship", ["author", "work"]),
  ...steps(2, "Place", ["within"]),
  ...steps(1, "Place", ["parts", "organizations"]),
  ...steps(1, "Document", ["publisher", "articles", "articlesConnection"]),
  ...steps(1, "Article", ["document", "citation"]),
  ...steps(1, "Statement", ["subject", "object"]),
  ...steps(1, "Qualifier", ["value", "entity"]),
  ...steps(1, "Evidence", ["document", "article"]),
  ...steps(2, "Evidence", ["citation"]),
  ...steps(1, "CoParticipantConnection", ["nodes"]),
  ...steps(1, "CoParticipantEdge", ["node"]),
  ...steps(2, "CoParticipantEdge", ["shared", "statements"]),
  // Its ends, then the ways between them.
  ...steps(2, "Query", ["paths"]),
  ...steps(1, "PathResult", ["coverage"]),
  ...steps(1, "PathHop", ["from", "to", "statement"]),
  ...steps(1, "SkippedHub", ["entity"]),
  // Its seeds, then what is around them.
  ...steps(2, "Query", ["subgraph"]),
  ...steps(1, "SubgraphNode", ["entity"]),
  ...steps(1, "SubgraphEdge", ["source", "target", "statement"]),
  ...steps(1, "Timeline", ["period", "certainty", "entity", "statements", "statementEdges"]),
};

function steps(count: number, type: string, fields: readonly string[]): Record<string, number> {
  return Object.fromEntries(fields.map((field) => [`${type}.${field}`, count]));
}

/** Fields of a filter whose ids are looked up first: merged ones are what they were merged into, of none is a fault. */
const LOOKED_UP = new Set([
  ...["place", "within", "document", "documents", "participant", "party", "recipient"],
  ...["organization", "author", "issuer"],
]);

/** A place is searched with its parts and theirs: country, province, city, county, township, village, site. */
const LEVELS_OF_PLACES = 7;

/** The most calls that an operation may make, whatever the size of its pages. A fragment counts where it is spread. */
function mostCalls(document: DocumentNode): number {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error("there is no operation");
  // Once a request, the version of the data: whether there are any.
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
