import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Asked, Certainty } from "../../domain/certainty.js";
import { timeOfKind } from "../../domain/certainty.js";
import type { Dataset } from "../../domain/dataset.js";
import { NO_DEADLINE } from "../../domain/deadline.js";
import type { Entity } from "../../domain/entity.js";
import { ENTITY_KINDS } from "../../domain/entity.js";
import type { Statement } from "../../domain/statement.js";
import type { Period } from "../../domain/time.js";
import { isDated, periodOf, UNKNOWN_PERIOD } from "../../domain/time.js";
import { predicate, vocabulary } from "../../domain/vocabulary.js";
import { documentQuery, entityQuery, groupQuery, statementQuery, timelineQuery } from "./contract.fixture.js";
import { best, entityCertainty, selectedCertainty, statementCertainty } from "./days-oracle.fixture.js";
import {
  factDay,
  factId,
  factIds,
  factPredicates,
  factStatuses,
  factWindow,
  orNull,
  randomFacts,
} from "./facts.fixture.js";
import type { RelatedFilter } from "../queries/entities.js";
import type { Direction, Page, PageRequest } from "../queries/page.js";
import { dayColumns } from "../stored/day-columns.js";
import type { GraphReader, GraphStore } from "../store.js";

/** One rule for days: every list has the items, their order and their certainty that `days-oracle` gives. */
export function describeDays(store: () => GraphStore, randomRuns: number): void {
  describe("lists with days, in any data", () => {
    const holds = <Query>(
      queries: fc.Arbitrary<Query>,
      ask: (reader: GraphReader, queries: readonly (Query & Walk)[]) => Promise<readonly Page<Listed>[]>,
      expected: (data: Dataset, query: Query) => readonly Candidate[],
    ): Promise<void> => {
      const property = fc.asyncProperty(
        randomFacts,
        fc.array(fc.tuple(queries, walks), { minLength: 1, maxLength: 5 }),
        async (data, given) => {
          await store().replace(data);
          const reader = store().reader(NO_DEADLINE);
          const right = given.map(([query, walk]) => inOrder(expected(data, query), walk));
          const whole = { first: 1_000, after: null };
          const found = await ask(
            reader,
            given.map(([query, walk]) => ({ ...query, ...walk, page: whole })),
          );
          expect(found.map(shown)).toEqual(right.map((list) => ({ ...list, total: list.ids.length })));
          const [first] = given;
          if (first) expect(await walked(reader, ask, first)).toEqual(right[0]);
        },
      );
      return fc.assert(property, { numRuns: randomRuns });
    };

    /** The same, page by page. */
    const walked = async <Query>(
      reader: GraphReader,
      ask: (reader: GraphReader, queries: readonly (Query & Walk)[]) => Promise<readonly Page<Listed>[]>,
      [query, walk]: readonly [Query, Pages],
    ): Promise<Ordered> => {
      const found: Ordered = { ids: [], certain: 0 };
      for (let after: Walk["page"]["after"] = null; ;) {
        const [page] = await ask(reader, [{ ...query, ...walk, page: { first: walk.size, after } }]);
        const last = page?.items.at(-1);
        found.ids.push(...(page?.items ?? []).map(({ id }) => id));
        found.certain += page?.certain ?? 0;
        if (!page?.hasNext || !last || found.ids.length > 200) return found;
        const certainty = page.certain === page.items.length ? "CERTAIN" : "POSSIBLE";
        after = { certainty, sort: last.sort, id: last.id };
      }
    };

    const timeout = 240_000;

    it("statements", { timeout }, () => {
      const query = fc.record({
        asked,
        entity: factId,
        direction: fc.constantFrom("OUT", "IN", "BOTH"),
        predicates: orNull(factPredicates),
        dated: fc.boolean(),
      });
      return holds(
        query,
        async (reader, queries) =>
          listed(
            await reader.statementPages(
              queries.map(({ asked: days, direction, order, entity, ...more }) =>
                statementQuery(entity, {
                  ...more,
                  ...days,
                  direction,
                  order: { field: "DATE", direction: order },
                }),
              ),
            ),
            ofStatement,
          ),
        (data, { asked: days, entity, direction, predicates, dated }) =>
          live(data).flatMap((one) =>
            ((direction !== "IN" && one.subject === entity) ||
              (direction !== "OUT" && one.object === entity)) &&
            (predicates?.includes(one.predicate) ?? true) &&
            (!dated || isDated(one.period))
              ? [{ ...ofStatement(one), certainty: statementCertainty(one, days) }]
              : [],
          ),
      );
    });

    it("timelines", { timeout }, () =>
      holds(
        fc.record({ asked, entities: orNull(factIds) }),
        async (reader, queries) =>
          listed(
            await reader.timelinePages(
              queries.map(({ asked: days, order, page, ...more }) =>
                timelineQuery({
                  ...more,
                  ...days,
                  direction: order,
                  predicates: OCCURRENCES,
                  page: numbered(page),
                }),
              ),
            ),
            ({ entity, sortDay }) => ({ id: entity, sort: sortDay }),
          ),
        (data, { asked: days, entities }) => {
          const items = new Map<string, Candidate>();
          for (const one of live(data)) {
            const certainty = statementCertainty(one, days);
            const isWanted = OCCURRENCES.includes(one.predicate) && (entities?.includes(one.subject) ?? true);
            if (!isWanted || certainty === null) continue;
            const id = one.object ?? one.subject;
            const { sort } = ofStatement(one);
            const known = items.get(id) ?? { id, sort, certainty };
            items.set(id, {
              id,
              sort: Math.min(known.sort, sort),
              certainty: best([known.certainty, certainty]),
            });
          }
          return [...items.values()];
        },
      ),
    );

    it("entities", { timeout }, () => {
      const relation: fc.Arbitrary<RelatedFilter> = fc.record({
        predicates: factPredicates,
        direction: fc.constantFrom("OUT", "IN"),
        to: orNull(factIds),
        statuses: orNull(factStatuses),
        between: orNull(factWindow),
        asOf: orNull(factDay),
      });
      const query = fc.record({
        asked,
        alive: orNull(asked),
        kinds: orNull(fc.subarray([...ENTITY_KINDS])),
        related: fc.array(relation, { maxLength: 2 }),
      });
      return holds(
        query,
        async (reader, queries) =>
          listed(
            await reader.entityPages(
              queries.map(({ asked: days, alive, order, ...more }) =>
                entityQuery({
                  ...more,
                  ...days,
                  ...(alive ? { alive } : {}),
                  order: { field: "DATE", direction: order },
                }),
              ),
            ),
            ofEntity,
          ),
        (data, { asked: days, alive, kinds, related }) =>
          data.entities
            .filter(({ kind }) => kinds?.includes(kind) ?? true)
            .map((one) => ({
              ...ofEntity(one),
              certainty: selectedCertainty(
                one,
                { ...days, related, ...(alive ? { alive } : {}) },
                data.statements,
              ),
            })),
      );
    });

    it("documents", { timeout }, () =>
      holds(
        fc.record({ between: orNull(factWindow) }),
        async (reader, queries) =>
          listed(
            await reader.documentPages(
              queries.map(({ order, ...more }) =>
                documentQuery({ ...more, order: { field: "DATE", direction: order } }),
              ),
            ),
            ofDocument,
          ),
        (data, { between }) =>
          data.documents.map((one) => {
            const period = publishedPeriod(one);
            return {
              ...ofDocument(one),
              certainty: entityCertainty({ kind: "HONOR", period }, { asOf: null, between }),
            };
          }),
      ),
    );

    it("groups of a qualifier count what the list has", { timeout }, () => {
      const query = fc.record({ asked, entity: factId, certainty });
      const property = fc.asyncProperty(
        randomFacts,
        fc.array(query, { minLength: 1, maxLength: 5 }),
        async (data, queries) => {
          await store().replace(data);
          const groups = await store()
            .reader(NO_DEADLINE)
            .qualifierGroups(
              queries.map(({ asked: days, entity, certainty: wanted }) =>
                groupQuery(entity, "title", { ...days, certainty: wanted }),
              ),
            );
          const right = queries.map(({ asked: days, entity, certainty: wanted }) =>
            live(data).filter((one) => {
              const found = statementCertainty(one, days);
              return (
                (one.subject === entity || one.object === entity) &&
                one.qualifiers["title"] !== undefined &&
                found !== null &&
                (wanted === null || wanted === found)
              );
            }),
          );
          expect(groups.map((list) => list.reduce((sum, { count }) => sum + count, 0))).toEqual(
            right.map(({ length }) => length),
          );
        },
      );
      return fc.assert(property, { numRuns: randomRuns });
    });
  });
}

/** An item of a list, as it is sorted. */
interface Listed {
  readonly id: string;
  readonly sort: number;
}

/** An item that the list may have; null: it does not meet the days. */
interface Candidate extends Listed {
  readonly certainty: Certainty | null;
}

interface Pages {
  readonly certainty: Certainty | null;
  readonly order: Direction;
  readonly size: number;
}

type Walk = Pages & { readonly page: PageRequest<string | number> };

interface Ordered {
  readonly ids: string[];
  certain: number;
}

const asked: fc.Arbitrary<Asked> = fc.record({ asOf: orNull(factDay), between: orNull(factWindow) });
const certainty = fc.constantFrom(null, "CERTAIN" as const, "POSSIBLE" as const);
const walks: fc.Arbitrary<Pages> = fc.record({
  certainty,
  order: fc.constantFrom("ASC", "DESC"),
  size: fc.integer({ min: 1, max: 3 }),
});

const OCCURRENCES = vocabulary.predicates.filter(({ time }) => time === "OCCURRENCE").map(({ name }) => name);

/** Certain ones first, each by date, those without a day last in both directions, then by id. */
function inOrder(candidates: readonly Candidate[], { certainty: wanted, order }: Pages): Ordered {
  const found = candidates.filter(
    (one) => one.certainty !== null && (wanted === null || one.certainty === wanted),
  );
  const rank = ({ sort }: Candidate): number =>
    sort === UNDATED ? Infinity : order === "ASC" ? sort : -sort;
  const group = (one: Candidate): number => (one.certainty === "CERTAIN" ? 0 : 1);
  const byDay = (a: Candidate, b: Candidate): number => (rank(a) === rank(b) ? 0 : rank(a) - rank(b));
  const sorted = found.toSorted((a, b) => group(a) - group(b) || byDay(a, b) || (a.id < b.id ? -1 : 1));
  return { ids: sorted.map(({ id }) => id), certain: sorted.filter((one) => group(one) === 0).length };
}

const UNDATED = dayColumns(publishedPeriod({ published: null }), "STATE").sortDay;

function listed<Item>(pages: readonly Page<Item>[], shape: (item: Item) => Listed): Page<Listed>[] {
  return pages.map((page) => ({ ...page, items: page.items.map(shape) }));
}

function shown({ items, certain, total }: Page<Listed>): Ordered & { readonly total: number } {
  return { ids: items.map(({ id }) => id), certain, total };
}

function numbered({ first, after }: Walk["page"]): PageRequest<number> {
  return { first, after: after && { ...after, sort: Number(after.sort) } };
}

function ofStatement({ id, period, predicate: name }: Statement): Listed {
  return { id, sort: dayColumns(period, predicate(name).time).sortDay };
}

function ofEntity({ id, kind, period }: Entity): Listed {
  return { id, sort: dayColumns(period, timeOfKind(kind)).sortDay };
}

function ofDocument(one: { readonly id: string; readonly published: string | null }): Listed {
  return { id: one.id, sort: dayColumns(publishedPeriod(one), "STATE").sortDay };
}

function publishedPeriod({ published }: { readonly published: string | null }): Period {
  return published === null ? UNKNOWN_PERIOD : periodOf(published);
}

function live({ statements }: Dataset): readonly Statement[] {
  return statements.filter(({ rank }) => rank !== "DEPRECATED");
}
