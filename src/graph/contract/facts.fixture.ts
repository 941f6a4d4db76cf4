import fc from "fast-check";

import type { ConflictCandidate } from "../../domain/conflict/candidate.js";
import { conflictRules } from "../../domain/conflict/rules.js";
import type { Dataset } from "../../domain/dataset.js";
import type { Entity } from "../../domain/entity.js";
import type { Document, DocumentId } from "../../domain/evidence.js";
import type { Statement, Value } from "../../domain/statement.js";
import type { Day, Period } from "../../domain/time.js";
import {
  citedPeriod,
  dayOf,
  inferredPeriod,
  periodOf,
  reportedPeriod,
  statedPeriod,
  UNKNOWN_PERIOD,
} from "../../domain/time.js";
import { article, dataset, document, entity, evidence, statement } from "./contract.fixture.js";

/**
 * Random facts for conflicts, coverage and statistics: values and relations, places in places, several
 * documents. There are few of each, so that they often coincide; ids are in no order.
 */
const PERIODS: readonly Period[] = [
  UNKNOWN_PERIOD,
  periodOf("2020-03-01"),
  periodOf("2020"),
  periodOf("2019-12/.."),
  periodOf("2018/2019-06"),
  statedPeriod(null, "2020-03-02"),
  // Doubted on one or both ends: such dates conflict with nothing.
  periodOf("2020-03-01?"),
  statedPeriod("2020-03-01", "2021~"),
  statedPeriod("2020-03-01", "2021-12-31"),
  citedPeriod(["2020-02-28", "2021-01-01"]),
  citedPeriod(["2020-02"]),
  periodOf("../2020-03-02"),
  { start: periodOf("2020-03-01").start, end: citedPeriod(["2021-01-01"]).end },
  // A source reports it without a date; an inference has a reason.
  reportedPeriod("2020-03-02"),
  inferredPeriod("2020-02-20", "2020-03-02", "RECENTLY"),
  inferredPeriod("2019", null, "SEQUENCE"),
  inferredPeriod("2020-02-25", "2020-03-10", "PART_OF"),
  { start: inferredPeriod("2020-02-28", null, "LIFE").start, end: reportedPeriod("2020-03-04").end },
  { start: periodOf("2020-03-01").start, end: inferredPeriod(null, "2021-01-01", "LIFE").end },
  // Ends before it starts.
  { start: periodOf("2021").start, end: periodOf("2019").end },
];
const period = fc.constantFrom(...PERIODS);
const DAYS = ["2018-12-31", "2020-02-29", "2020-03-01", "2020-03-02", "2021-01-01"].map(dayOf);

export const FACT_DOCUMENTS: readonly Document[] = [
  document("doc:c", { published: "2020-03" }),
  document("doc:u"),
  document("doc:a", { published: "2021" }),
  document("doc:b", { published: "2020-03" }),
];
const DOCUMENT_IDS = FACT_DOCUMENTS.map(({ id }) => id);
const ARTICLES = [
  article("art:1", "doc:c"),
  article("art:2", "doc:c", { ordinal: 2 }),
  article("art:3", "doc:a"),
  article("art:4", "doc:b"),
];

export const FACT_IDS = [
  ...["per:m", "org:z", "evt:x", "per:a", "agr:k", "wrk:w", "org:b", "evt:c", "agr:c"],
  ...["hon:h", "plc:s", "plc:a", "plc:q"],
];
export const FACT_LEVELS = ["CITY", "STATE"];
export const FACT_SUBKINDS = ["MEETING", "BUREAU"];

const RELATIONS = [
  ...["HOLDS_POSITION", "HOLDS_POSITION", "MEMBER_OF", "TOOK_PART_IN", "PARTY_TO", "ESTABLISHED"],
  ...["SUCCEEDED_BY", "BASED_ON", "HELD_AT", "BASED_IN", "LOCATED_IN", "PART_OF"],
];
const DATES = ["FOUNDED_ON", "SIGNED_ON", "PUBLISHED_ON", "OCCURRED_ON"];
export const FACT_PREDICATES = [...new Set(RELATIONS), ...DATES, "FIGURE", "CLAUSE", "WRITTEN_AS"];

export const factId = fc.constantFrom(...FACT_IDS);
export const factIds = fc.uniqueArray(fc.constantFrom(...FACT_IDS, "per:none"), { maxLength: 3 });
export const factDay = fc.constantFrom(...DAYS);
export const factPredicates = fc.subarray(FACT_PREDICATES);
export const factDocuments = fc.subarray([...DOCUMENT_IDS, "doc:none"]);
export const factStatuses = fc.subarray(["STATED", "PROPOSED", "PLANNED"] as const);
/** Windows that contain a day, as the API requires. */
export const factWindow = fc
  .uniqueArray(factDay, { minLength: 2, maxLength: 2 })
  .chain(([a = 0, b = 0]) =>
    fc.constantFrom(
      { from: Math.min(a, b), to: Math.max(a, b) },
      { from: a, to: null },
      { from: null, to: b },
      { from: null, to: null },
    ),
  );
export const orNull = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item | null> =>
  fc.oneof(fc.constant(null), item);

const someEntity = (id: string): fc.Arbitrary<Entity> =>
  fc
    .record({
      subkind: fc.constantFrom(null, ...FACT_SUBKINDS),
      level: fc.constantFrom(null, ...FACT_LEVELS),
      period,
    })
    .map(({ level, ...over }) => entity(id, { ...over, attributes: level === null ? {} : { level } }));

interface Content {
  readonly predicate: string;
  readonly target: string | Value;
  readonly qualifiers: Statement["qualifiers"];
}

const [post = "", other = ""] = conflictRules.SINGLE_SEAT.titles;
const relation = fc.record({
  predicate: fc.constantFrom(...RELATIONS),
  target: factId,
  qualifiers: fc.constantFrom({}, { title: post }, { title: post }, { title: other }, { title: "员" }),
});
const date = fc.record({
  predicate: fc.constantFrom(...DATES),
  target: fc
    .constantFrom("2020", "2020-03", "2020-03-01", "2021", "2022?")
    .map((text): Value => ({ type: "DATE", edtf: text })),
  qualifiers: fc.constant({}),
});
const figure = fc.record({
  predicate: fc.constant("FIGURE"),
  target: fc
    .tuple(fc.constantFrom(10, 11, 30), fc.constantFrom("人", "人", "名", "批"))
    .map(([amount, unit]): Value => ({ type: "QUANTITY", amount, unit })),
  qualifiers: fc.constantFrom(
    ...["人数", "床位"].flatMap((indicator) => [
      { indicator },
      { indicator, forPeriod: "2020" },
      { indicator, forPeriod: "2020", comparator: "约" },
      { indicator, forPeriod: "2020", total: "RUNNING" },
      { indicator, forPeriod: "2021", total: "RUNNING" },
    ]),
    { indicator: "合计", forPeriod: "2020", computation: "SUM", computedFrom: ["人数", "床位"] },
    { indicator: "合计", computation: "SUM", computedFrom: ["床位"] },
  ),
});
const name = fc.record({
  predicate: fc.constant("WRITTEN_AS"),
  target: fc.constantFrom("甲局", "甲县局", "甲县局（本部）").map((text): Value => ({ type: "TEXT", text })),
  qualifiers: fc.constantFrom({ form: "NAME" }, { form: "NAME" }, { form: "NUMBER" }),
});
const clause = fc.record({
  predicate: fc.constant("CLAUSE"),
  target: fc.constant<Value>({ type: "TEXT", text: "共建" }),
  qualifiers: fc.constantFrom({}, { ordinal: 3 }),
});
const content: fc.Arbitrary<Content> = fc.oneof(
  { arbitrary: relation, weight: 5 },
  { arbitrary: date, weight: 2 },
  figure,
  name,
  clause,
);

const oneFact = fc.record({
  subject: factId,
  content,
  over: fc.record({
    period,
    rank: fc.constantFrom("NORMAL", "NORMAL", "PREFERRED", "DEPRECATED"),
    status: fc.constantFrom("STATED", "STATED", "STATED", "PROPOSED", "PLANNED"),
  }),
  read: fc.array(
    // Evidence without days of its own reports the whole period.
    fc.record({
      at: fc.constantFrom(...ARTICLES),
      reported: orNull(factWindow),
      citedOn: fc.constantFrom(null, null, "2020-03-01", "2020-02", "2020-03-02?", "2020-02-28/2020-03-01"),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

/** Predicates join entities of any kind here: stores do not check kinds. */
export const randomFacts: fc.Arbitrary<Dataset> = fc
  .record({ entities: fc.tuple(...FACT_IDS.map(someEntity)), facts: fc.array(oneFact, { maxLength: 40 }) })
  .map(({ entities, facts }) =>
    dataset({
      entities,
      documents: FACT_DOCUMENTS,
      articles: ARTICLES,
      statements: facts.map(({ subject, content: { predicate, target, qualifiers }, over, read }, index) => {
        // Ids do not follow the order in which statements are written.
        const id = `sta:${String((index * 17) % 41)}`;
        const places = read.map(({ at, ...days }, place) =>
          evidence(`evi:${id}:${String(place)}`, at.document, { article: at.id, ...days }),
        );
        return statement(id, subject, predicate, target, { ...over, qualifiers, evidence: places });
      }),
    }),
  );

/** Statements as the rules read them, sorted by id. */
export function candidatesIn({ statements }: Dataset): ConflictCandidate[] {
  return statements
    .map(({ evidence: places, ...rest }) => ({
      ...rest,
      documents: [...new Set(places.map((one) => one.document))].sort(),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function publishedIn({ documents }: Dataset): (id: DocumentId) => Day | null {
  const days = new Map(
    documents.map(({ id, published }) => [id, published === null ? null : periodOf(published).start.latest]),
  );
  return (id) => days.get(id) ?? null;
}
