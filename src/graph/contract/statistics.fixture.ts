import type { Dataset } from "../../domain/dataset.js";
import { ENTITY_KINDS } from "../../domain/entity.js";
import type { Day, DayWindow, Period } from "../../domain/time.js";
import { dayOf, formatDay, isDated } from "../../domain/time.js";
import { predicate as predicateOf } from "../../domain/vocabulary.js";
import { entityQuery, statementQuery } from "./contract.fixture.js";
import type { EntitySelection, RelatedFilter } from "../queries/entities.js";
import type { Page } from "../queries/page.js";
import type { StatementFilter } from "../queries/statements.js";
import type {
  EntityStatisticsQuery,
  StatementStatisticsQuery,
  StatisticsRow,
  StatisticsQuery,
} from "../queries/statistics.js";
import type { GraphReader } from "../store.js";
import { PLACE_PARTS } from "../../domain/place-tree.js";
import { FACT_DOCUMENTS, FACT_IDS, FACT_LEVELS, FACT_PREDICATES, FACT_SUBKINDS } from "./facts.fixture.js";
import { entityCertainty, happensOnce, widest } from "./days-oracle.fixture.js";
import { heldOn, meets } from "./random.fixture.js";

/** The definition of a count: the total of the list with the value of the dimension as a further condition. */
export function expectedStatistics(
  reader: GraphReader,
  data: Dataset,
  queries: readonly StatisticsQuery[],
): Promise<StatisticsRow[][]> {
  return Promise.all(
    queries.map(async (query) => {
      const keys = query.by === "YEAR" ? yearsOf(query, data) : KEYS[query.by];
      const counts = await countsOf(reader, data, query, keys);
      const rows = keys
        .map((key, index) => ({ key, ...(counts[index] ?? NONE) }))
        .filter(({ count, possibleCount }) => query.by === "YEAR" || count + possibleCount > 0);
      if (query.by === "YEAR") return rows;
      return rows.sort(
        (a, b) => b.count - a.count || b.possibleCount - a.possibleCount || (a.key < b.key ? -1 : 1),
      );
    }),
  );
}

type Counts = Omit<StatisticsRow, "key">;
const NONE: Counts = { count: 0, possibleCount: 0 };

/** Without days everything is certain, so that only `count` counts it. */
function countsOf(
  reader: GraphReader,
  data: Dataset,
  query: StatisticsQuery,
  keys: readonly string[],
): Promise<Counts[]> {
  return query.of === "ENTITIES"
    ? entityCounts(reader, data, query, keys)
    : statementCounts(reader, query, keys);
}

const KEYS: Readonly<Record<Exclude<StatisticsQuery["by"], "YEAR">, readonly string[]>> = {
  KIND: ENTITY_KINDS,
  SUBKIND: FACT_SUBKINDS,
  LEVEL: FACT_LEVELS,
  DOCUMENT: FACT_DOCUMENTS.map(({ id }) => id),
  PLACE: FACT_IDS.filter((id) => id.startsWith("plc:")),
  PREDICATE: FACT_PREDICATES,
  STATUS: ["STATED", "PROPOSED", "PLANNED"],
};

/**
 * Two conditions hold for the items that are in both lists, and surely if they are certain in both. `certain` holds the
 * certain items of a list, `all` all of them.
 */
interface Lists {
  readonly all: readonly string[];
  readonly certain: readonly string[];
}

function common(one: Lists, other: Lists): Counts {
  const both = (list: keyof Lists): number => other[list].filter((id) => one[list].includes(id)).length;
  return { count: both("certain"), possibleCount: both("all") - both("certain") };
}

const NOTHING: Lists = { all: [], certain: [] };

function listsOf(pages: readonly Page<{ readonly id: string }>[]): Lists[] {
  return pages.map(({ items, certain }) => {
    const all = items.map(({ id }) => id);
    return { all, certain: all.slice(0, certain) };
  });
}

async function entityCounts(
  reader: GraphReader,
  data: Dataset,
  { selection, by, relation }: EntityStatisticsQuery,
  keys: readonly string[],
): Promise<Counts[]> {
  const [all = NOTHING, ...lists] = listsOf(
    await reader.entityPages([
      entityQuery(selection),
      ...keys.map((key) => entityQuery(further(data, { selection, by, relation }, key))),
    ]),
  );
  return lists.map((list) => common(all, list));
}

function further(
  data: Dataset,
  { selection, by, relation }: Omit<EntityStatisticsQuery, "of">,
  key: string,
): Partial<EntitySelection> {
  switch (by) {
    case "KIND":
      return { kinds: ENTITY_KINDS.filter((kind) => kind === key) };
    case "SUBKIND":
      return { subkinds: [key] };
    case "LEVEL":
      return { attributes: [{ name: "level", in: [key] }] };
    case "DOCUMENT":
      return { documents: [key] };
    case "PLACE": {
      if (!relation) throw new Error("statistics by place need a relation");
      const { to } = relation;
      const parts = partsOf(key, data).filter((id) => to === null || to.includes(id));
      return { related: [{ ...relation, to: parts }] };
    }
    case "YEAR": {
      if (!relation) return { between: inYear(selection.between, key) };
      return { related: [{ ...relation, between: inYear(relation.between, key) }] };
    }
  }
}

/** The place with all places below it. */
function partsOf(place: string, { entities, statements }: Dataset): string[] {
  const isPlace = (id: string): boolean => entities.some((one) => one.id === id && one.kind === "PLACE");
  const found = [place];
  for (const outer of found)
    for (const { subject, predicate, object, rank } of statements)
      if (
        object === outer &&
        PLACE_PARTS.includes(predicate) &&
        rank !== "DEPRECATED" &&
        isPlace(subject) &&
        !found.includes(subject)
      )
        found.push(subject);
  return found;
}

async function statementCounts(
  reader: GraphReader,
  { entity, filter, by }: StatementStatisticsQuery,
  keys: readonly string[],
): Promise<Counts[]> {
  // Every statement has one subject.
  const [first = "", ...rest] = FACT_IDS;
  const of = (over: Partial<StatementFilter>) =>
    entity === null
      ? statementQuery(first, { ...filter, ...over, direction: "OUT", alsoOf: rest })
      : statementQuery(entity, { ...filter, ...over });
  const condition = (key: string): Partial<StatementFilter> => {
    switch (by) {
      case "PREDICATE":
        return { predicates: [key] };
      case "STATUS":
        return { statuses: [key as "STATED"] };
      case "DOCUMENT":
        return { documents: [key] };
      case "YEAR":
        return { between: inYear(filter.between, key) };
    }
  };
  const [all = NOTHING, ...lists] = listsOf(
    await reader.statementPages([of({}), ...keys.map((key) => of(condition(key)))]),
  );
  return lists.map((list) => common(all, list));
}

function inYear(window: DayWindow | null, year: string): DayWindow {
  const [from, to] = [dayOf(`${year}-01-01`), dayOf(`${year}-12-31`) + 1];
  return { from: Math.max(from, window?.from ?? from), to: Math.min(to, window?.to ?? to) };
}

/**
 * The years from the first to the last day that bounds a counted and dated item, within the window: those that such an
 * item can touch.
 */
function yearsOf(query: StatisticsQuery, data: Dataset): string[] {
  const window = windowOf(query);
  const spans = spansOf(query, data);
  const bounds = spans.flat().filter(Number.isFinite);
  if (bounds.length === 0) return [];
  const first = yearOf(Math.max(Math.min(...bounds), window?.from ?? -Infinity));
  const last = yearOf(Math.min(Math.max(...bounds), (window?.to ?? Infinity) - 1));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index)).filter(
    (year) => {
      const { from, to } = inYear(window, year);
      return spans.some(([begin, end]) => begin < (to ?? Infinity) && (from ?? -Infinity) <= end);
    },
  );
}

const yearOf = (day: number): number => Number(formatDay(day).slice(0, 4));

function windowOf(query: StatisticsQuery): DayWindow | null {
  if (query.of === "STATEMENTS") return query.filter.between;
  return query.relation ? query.relation.between : query.selection.between;
}

/** The periods of the counted items that somebody dates. Naive, because no list returns them. */
function spansOf(query: StatisticsQuery, data: Dataset): (readonly [Day, Day])[] {
  const { entities, statements } = data;
  if (query.of === "STATEMENTS") {
    const { entity, filter } = query;
    return statements
      .filter(({ subject, object }) => {
        const ends = {
          OUT: subject === entity,
          IN: object === entity,
          BOTH: subject === entity || object === entity,
        };
        return entity === null || ends[filter.direction];
      })
      .filter(
        ({ predicate, status, rank, period, evidence }) =>
          (filter.predicates?.includes(predicate) ?? true) &&
          (filter.statuses?.includes(status) ?? true) &&
          (filter.includeDeprecated || rank !== "DEPRECATED") &&
          (filter.between === null || meets(period, filter.between, predicate)) &&
          (filter.asOf === null || heldOn(period, predicate, filter.asOf)) &&
          (filter.documents === null || evidence.some((one) => filter.documents?.includes(one.document))),
      )
      .flatMap(({ period, predicate }) => spanOf(period, isOnce(predicate)));
  }
  const { selection, relation } = query;
  const chosen = entities.filter((one) => selects(selection, one));
  if (!relation) return chosen.flatMap(({ period, kind }) => spanOf(period, happensOnce(kind)));
  return statements
    .filter((one) => joins(relation, one))
    .filter(({ subject, object }) => {
      const end = relation.direction === "OUT" ? subject : object;
      return chosen.some(({ id }) => id === end);
    })
    .flatMap(({ period, predicate }) => spanOf(period, isOnce(predicate)));
}

function spanOf(period: Period, once: boolean): (readonly [Day, Day])[] {
  return isDated(period) ? [widest(period, once)] : [];
}

function isOnce(name: string): boolean {
  return predicateOf(name).time === "OCCURRENCE";
}

function selects(selection: EntitySelection, one: Dataset["entities"][number]): boolean {
  const { kinds, subkinds, attributes, between, asOf } = selection;
  return (
    (kinds?.includes(one.kind) ?? true) &&
    (subkinds?.includes(one.subkind ?? "") ?? true) &&
    attributes.every(({ name, in: values }) => values.includes(one.attributes[name] ?? "")) &&
    entityCertainty(one, { between, asOf }) !== null
  );
}

function joins(filter: RelatedFilter, one: Dataset["statements"][number]): boolean {
  const { predicates, direction, to, statuses, between, asOf = null } = filter;
  const across = direction === "OUT" ? one.object : one.subject;
  return (
    predicates.includes(one.predicate) &&
    one.rank !== "DEPRECATED" &&
    (to === null || (across !== null && to.includes(across))) &&
    (statuses?.includes(one.status) ?? true) &&
    (between === null || meets(one.period, between, one.predicate)) &&
    (asOf === null || heldOn(one.period, one.predicate, asOf))
  );
}
