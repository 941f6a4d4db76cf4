/**
 * Data of the search contract. The rules: made-up names only; ids in neither ascending nor descending order, so that only
 * a sort passes; each record serves a query that a wrong engine would answer differently.
 */
import type { EntityId, EntityKind, NameKind } from "../../domain/entity.js";
import type { Day } from "../../domain/time.js";
import { dayOf } from "../../domain/time.js";
import type { Interpretation, SearchPage, SearchQuery, SearchReader } from "../engine.js";
import { NO_FILTER } from "../engine.js";
import { FOREVER } from "../record/days.js";
import type { DaySpan, SearchFact, SearchName, SearchRecord, SearchText } from "../record/record.js";

const KINDS: Readonly<Record<string, EntityKind>> = {
  per: "PERSON",
  org: "ORGANIZATION",
  evt: "EVENT",
  hon: "HONOR",
  agr: "AGREEMENT",
  wrk: "WORK",
  plc: "PLACE",
};

/** A record with a name and nothing else, except `over`. The prefix of its id gives its kind. */
export function record(id: EntityId, label: string, over: Partial<SearchRecord> = {}): SearchRecord {
  const kind = KINDS[id.slice(0, 3)] ?? "WORK";
  return {
    id,
    kind,
    label,
    subkind: null,
    honorLevel: null,
    names: [name(label)],
    texts: [],
    facts: [],
    days: [],
    sure: (over.days ?? []).map(([from, to]) => [from, to + 1] as const),
    moments: (over.days ?? []).flatMap(([from, to]): readonly DaySpan[] =>
      to - from < 365
        ? [[from, to + 1]]
        : [from, to].filter((day) => Math.abs(day) < FOREVER).map((day) => [day, day + 1]),
    ),
    undated: over.days === undefined || over.days.length === 0 ? [-FOREVER, FOREVER] : null,
    documents: [],
    places: [],
    organizations: kind === "ORGANIZATION" ? [id] : [],
    weight: 1,
    latest: null,
    ...over,
  };
}

export function name(text: string, kind: NameKind = "OFFICIAL"): SearchName {
  return { text, kind };
}

/** The official name and others, by kind. */
export function names(
  official: string,
  others: Readonly<Partial<Record<NameKind, readonly string[]>>>,
): SearchName[] {
  const order: readonly NameKind[] = ["SHORT", "ALIAS", "ENGLISH", "FORMER"];
  return [name(official), ...order.flatMap((kind) => (others[kind] ?? []).map((text) => name(text, kind)))];
}

/** A figure of a record, with what it counts and its value. */
function value(id: string, ...words: readonly string[]): SearchFact {
  return { other: null, statements: [{ id, relation: "FIGURE>", words }] };
}

/** The days from `from` to `to`, both included. */
export function span(from: string, to = from): DaySpan {
  return [dayOf(from), dayOf(to)];
}

/** A fact between two records, with the words of each side. */
export interface Link {
  /** Without its end; a made-up one unless given, which no word names. */
  readonly relation?: string;
  readonly of: EntityId;
  readonly words?: readonly string[];
  readonly with: EntityId;
  readonly wordsThere?: readonly string[];
  readonly days?: readonly DaySpan[];
}

/** The records with the facts of the links on both sides, and with the fields that follow from facts. */
export function linked(records: readonly SearchRecord[], links: readonly Link[]): SearchRecord[] {
  const isOrganization = (id: EntityId): boolean => id.startsWith("org:");
  return records.map((one) => {
    const facts = links.flatMap((link, at): SearchFact[] => {
      const fact = (other: EntityId, words: readonly string[], end: string): SearchFact => ({
        other,
        statements: [{ id: `s${String(at)}`, relation: `${link.relation ?? "MADE_UP"}${end}`, words }],
        ...(link.days ? { days: link.days } : {}),
      });
      if (link.of === one.id) return [fact(link.with, link.words ?? [], ">")];
      return link.with === one.id ? [fact(link.of, link.wordsThere ?? [], "<")] : [];
    });
    const others = facts.flatMap(({ other }) => other ?? []).filter(isOrganization);
    return {
      ...one,
      facts: [...one.facts, ...facts],
      organizations: [...new Set([...one.organizations, ...others])].sort(),
      weight: Math.max(one.weight, facts.length),
      latest: one.days.reduce<Day | null>((latest, [, to]) => Math.max(latest ?? to, to), null),
    };
  });
}

const text = (field: SearchText["field"], ...texts: readonly string[]): SearchText[] =>
  texts.map((one) => ({ field, text: one }));

const IN_YUNXI = { places: ["plc:h", "plc:b"] };
const [SPRING, AUTUMN] = ["doc:spring", "doc:autumn"];

/** A small town: its offices, the people who work there, and events. */
export const TOWN: readonly SearchRecord[] = linked(
  [
    record("plc:h", "云溪市", IN_YUNXI),
    record("plc:b", "岚江省", { places: ["plc:b"] }),
    record("plc:w", "什邡市", { places: ["plc:w"] }),
    record("org:m", "云溪市机关事务局", {
      ...IN_YUNXI,
      subkind: "BUREAU",
      names: names("云溪市机关事务局", { SHORT: ["云溪局"], FORMER: ["云溪市行政后勤处"] }),
      documents: [AUTUMN, SPRING],
    }),
    record("org:e", "云溪市机关事务局节能科", { ...IN_YUNXI, documents: [AUTUMN] }),
    record("org:t", "岚江省云溪市第六人民医院", {
      ...IN_YUNXI,
      subkind: "HOSPITAL",
      names: names("岚江省云溪市第六人民医院", { ALIAS: ["市六医院"] }),
    }),
    record("org:c", "鸿雁（云溪）数据有限公司", {
      ...IN_YUNXI,
      names: names("鸿雁（云溪）数据有限公司", { ENGLISH: ["Wild Goose Data Ltd."] }),
      documents: [SPRING],
    }),
    record("org:v", "什邡融媒体中心", {
      places: ["plc:w"],
      texts: text("FIGURE", "节约经费"),
      facts: [value("f1", "节约经费", "545.45亿元"), value("f2", "培训人数", "2016名")],
    }),
    record("per:q", "林知夏", {
      ...IN_YUNXI,
      texts: text("TITLE", "局长", "党组书记、局长"),
      documents: [AUTUMN, SPRING],
    }),
    record("per:d", "林知夏"),
    record("per:x", "单远帆", { ...IN_YUNXI, texts: text("TITLE", "副局长"), documents: [SPRING] }),
    record("per:k", "欧阳青禾"),
    record("per:f", "𠮷野高禾"),
    record("per:r", "高雨桐", { days: [span("2031-05-08")] }),
    record("evt:n", "云溪数字机关建设座谈会", {
      ...IN_YUNXI,
      subkind: "MEETING",
      texts: text("SUMMARY", "会上，林知夏介绍了“一网统管”的做法；代表参观ＤＡＴＡ中心。"),
      days: [span("2031-05-08")],
      documents: [SPRING],
    }),
    record("evt:g", "云溪后勤服务培训班", {
      ...IN_YUNXI,
      subkind: "TRAINING",
      days: [span("2030-11-03", "2030-11-05")],
      documents: [AUTUMN],
    }),
    record("evt:a", "岚江后勤标准推进会", {
      places: ["plc:b"],
      subkind: "MEETING",
      days: [span("2030-12-30", "2031-01-02")],
      documents: [AUTUMN],
    }),
    record("hon:p", "云溪服务之星", {
      honorLevel: "CITY",
      texts: text("LEVEL", "市级"),
      days: [span("2031-12-01")],
    }),
    record("hon:j", "岚江后勤先锋", { honorLevel: "PROVINCIAL", days: [span("2030-12-01")] }),
    record("agr:u", "云溪—鸿雁数字机关合作协议", {
      ...IN_YUNXI,
      texts: text("CLAUSE", "共建“一网统管”平台，数据不出云溪。"),
      days: [span("2031-03-01")],
      documents: [SPRING],
    }),
    record("wrk:o", "机关后勤服务 术语", {
      names: names("机关后勤服务 术语", { ALIAS: ["GB/T 99001-2031"] }),
      days: [span("2031-07-01")],
    }),
    record("wrk:i", "雲溪機關誌", { documents: [SPRING] }),
    record("wrk:s", "论机关食堂的“光盘”", { documents: [AUTUMN] }),
  ],
  [
    { of: "per:q", words: ["局长", "党组书记、局长"], with: "org:m" },
    { of: "per:x", words: ["副局长"], with: "org:m" },
    { of: "per:q", with: "evt:n", relation: "TOOK_PART_IN:HOST" },
    { of: "per:r", with: "evt:n", relation: "TOOK_PART_IN:ATTENDEE" },
    { of: "org:m", with: "evt:n", relation: "TOOK_PART_IN:ORGANIZER", words: ["承办"], wordsThere: ["承办"] },
    { of: "per:q", with: "evt:g", relation: "TOOK_PART_IN:LECTURER", words: ["授课"], wordsThere: ["授课"] },
    { of: "org:c", with: "evt:g", relation: "TOOK_PART_IN:ORGANIZER", words: ["协办"], wordsThere: ["协办"] },
    { of: "per:x", with: "evt:a", relation: "TOOK_PART_IN:ATTENDEE" },
    { of: "org:m", with: "agr:u", relation: "PARTY_TO" },
    { of: "org:c", with: "agr:u", relation: "PARTY_TO" },
    { of: "per:r", with: "hon:p", words: ["云溪市人民政府"], wordsThere: ["云溪市人民政府"] },
    { of: "org:e", with: "org:m", relation: "PART_OF" },
    { of: "org:m", with: "wrk:o", relation: "ISSUED" },
    { of: "org:v", with: "hon:j" },
  ],
);

/** A query for a text, without filters and facets, except `over`. */
export function query(text: string, over: Partial<SearchQuery> = {}): SearchQuery {
  return { text, kinds: null, filter: NO_FILTER, facets: [], first: 20, offset: 0, ...over };
}

/** An interpretation without terms, days, kinds and corrections, except `over`. */
export function interpreted(over: Partial<Interpretation>): Interpretation {
  const none = {
    terms: [],
    between: null,
    yearly: null,
    notDates: [],
    notJoined: [],
    kinds: [],
    partial: null,
    isTruncated: false,
    asks: null,
    synonyms: [],
    corrections: [],
  };
  return { ...none, ...over };
}

/** The engine under test. The suite opens it before its tests run. */
export interface Asked {
  readonly reader: () => SearchReader;
  readonly search: (text: string, over?: Partial<SearchQuery>) => Promise<SearchPage>;
}

/** The hits of a page in short: `id REASON`. */
export function shown({ hits }: SearchPage): string[] {
  return hits.map(({ id, matchedBy }) => `${id} ${matchedBy}`);
}

export function idsOf({ hits }: SearchPage): string[] {
  return hits.map(({ id }) => id);
}

/** The marked ranges of all highlights of a page: `FIELD: range|range of text`. */
export function marked({ hits }: SearchPage): string[] {
  return hits.flatMap(({ highlights }) =>
    highlights.map(
      ({ field, text: full, ranges }) =>
        `${field}: ${ranges.map(({ start, end }) => full.slice(start, end)).join("|")} of ${full}`,
    ),
  );
}
