/**
 * A data set of the largest size that the project supports. All names are made up, and the same sizes and seed give the
 * same data. The subjects and objects of statements follow a power law: a few hubs have thousands of statements, most
 * entities have few. All predicates, kinds of dates, statuses and ranks occur, and conflicts by each rule.
 */
import { conflictRules } from "../../src/domain/conflict/rules.js";
import type { Dataset } from "../../src/domain/dataset.js";
import type { Entity, EntityKind } from "../../src/domain/entity.js";
import type { Article, Document, Evidence } from "../../src/domain/evidence.js";
import { articleId, documentId, entityId, hash, statementId } from "../../src/domain/ids.js";
import type { Qualifiers, Statement, Value } from "../../src/domain/statement.js";
import type { Period } from "../../src/domain/time.js";
import {
  citedPeriod,
  envelope,
  isDated,
  periodOf,
  statedPeriod,
  UNKNOWN_PERIOD,
} from "../../src/domain/time.js";
import { vocabulary } from "../../src/domain/vocabulary.js";
import { sortKey } from "../../src/text/pinyin.js";
import type { Random } from "./random.js";
import { pickFrom, randomFrom } from "./random.js";

export interface LargeOptions {
  readonly entities: number;
  readonly statements: number;
  readonly documents?: number;
  readonly seed?: number;
}

type Predicate = (typeof vocabulary.predicates)[number];

/** Out of twenty entities. */
const SHARES: Readonly<Record<EntityKind, number>> = {
  PERSON: 8,
  ORGANIZATION: 4,
  EVENT: 3,
  HONOR: 1,
  AGREEMENT: 1,
  WORK: 1,
  PLACE: 2,
};
const ARTICLES_A_DOCUMENT = 41;

export function largeDataset({ seed = 1, documents = 100, ...sizes }: LargeOptions): Dataset {
  const random = randomFrom(seed);
  const entities = entitiesOf(sizes.entities, random);
  const sources = documentsOf(documents, entities);
  const articles = articlesOf(sources);
  const rest = {
    entities: entities.sort(byId),
    statements: statementsOf(sizes.statements, entities, articles, random).sort(byId),
    documents: sources.sort(byId),
    articles: articles.sort(byId),
  };
  return { version: hash(["large", seed, documents, sizes]), ...rest };
}

const SURNAMES = Array.from("虚构甲乙丙丁戊己庚辛壬癸");
const GIVEN = Array.from("子丑寅卯辰巳午未申酉戌亥东南西北春夏秋冬");
const PLACES = ["虚川", "构江", "甲州", "乙阳", "丙溪", "丁山", "戊海", "己城"];
const MATTERS = ["机关事务", "后勤服务", "公务用车", "办公用房", "节约能源", "餐饮管理", "职工教育"];
const ENDINGS: Readonly<Record<Exclude<EntityKind, "PERSON">, readonly string[]>> = {
  ORGANIZATION: ["管理局", "委员会", "服务中心", "研究所", "幼儿园", "医院"],
  EVENT: ["工作会议", "专题培训", "座谈会", "签约仪式", "调研"],
  HONOR: ["先进集体", "示范单位", "文明单位"],
  AGREEMENT: ["合作协议", "备忘录"],
  WORK: ["管理办法", "规划", "标准"],
  PLACE: ["市", "县", "镇", "园"],
};

function entitiesOf(count: number, random: Random): Entity[] {
  const kinds = (Object.entries(SHARES) as [EntityKind, number][]).flatMap(([kind, share]) =>
    Array.from({ length: share }, () => kind),
  );
  const pick = <Item>(list: readonly Item[]): Item => pickFrom(list, random);
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? "PERSON";
    const label =
      kind === "PERSON"
        ? `${pick(SURNAMES)}${pick(GIVEN)}${pick(GIVEN)}`
        : `${pick(PLACES)}${pick(MATTERS)}${pick(ENDINGS[kind])}${random() < 0.5 ? String(index) : ""}`;
    const period = ["EVENT", "AGREEMENT", "WORK"].includes(kind) ? someDays(random) : UNKNOWN_PERIOD;
    const name = { text: label, kind: "OFFICIAL", period: UNKNOWN_PERIOD, scope: null } as const;
    const short = { ...name, kind: "SHORT", text: `${label.slice(0, 2)}${label.slice(-2)}` } as const;
    return {
      id: entityId(kind, `large ${String(index)}`),
      kind,
      label,
      period,
      sortKey: sortKey(label, { person: kind === "PERSON" }),
      subkind: pick([...Object.keys(vocabulary.subkinds[kind]), null]),
      names: kind === "ORGANIZATION" && label.length > 6 ? [name, short] : [name],
      attributes: {
        ...(kind === "HONOR" ? { level: pick(Object.keys(vocabulary.levels)) } : {}),
        ...(kind === "EVENT" ? { summary: `${pick(PLACES)}${pick(MATTERS)}，${pick(MATTERS)}` } : {}),
      },
      formerIds: index % 50 === 0 ? [entityId(kind, `large former ${String(index)}`)] : [],
    };
  });
}

/** Periods by their dates, because parsing a date takes as long as making twenty statements. */
const periods = new Map<string, Period>();

function once(made: string, period: () => Period): Period {
  const known = periods.get(made) ?? period();
  periods.set(made, known);
  return known;
}

function someDays(random: Random): Period {
  const year = 1985 + Math.floor(random() ** 0.3 * 37);
  const month = `${String(year)}-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}`;
  const day = `${month}-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}`;
  const chance = random();
  if (chance < 0.1) return UNKNOWN_PERIOD;
  if (chance < 0.5) return once(day, () => periodOf(day));
  if (chance < 0.6) return once(month, () => periodOf(month));
  if (chance < 0.7) return once(String(year), () => periodOf(String(year)));
  if (chance < 0.8) return once(`${day}/`, () => statedPeriod(day, null));
  if (chance < 0.9) return once(`${day} cited`, () => citedPeriod([day]));
  return once(`${day} again`, () => citedPeriod([day, `${String(year + 2)}-05-28`]));
}

function documentsOf(count: number, entities: readonly Entity[]): Document[] {
  const publishers = entities.filter(({ kind }) => kind === "ORGANIZATION");
  return Array.from({ length: count }, (_, index) => ({
    id: documentId(`large-${String(index)}`),
    kind: (["BULLETIN", "MAGAZINE", "LIST"] as const)[index % 3] ?? "LIST",
    title: `虚构简报${String(index)}`,
    issue: `第${String(index)}期`,
    publisher: publishers[index % Math.max(1, publishers.length)]?.id ?? null,
    publisherName: "虚构局",
    published: index % 10 === 9 ? null : `${String(1995 + (index % 27))}-06-01`,
  }));
}

function articlesOf(documents: readonly Document[]): Article[] {
  return documents.flatMap(({ id, title }) =>
    Array.from({ length: ARTICLES_A_DOCUMENT }, (_, index) => ({
      id: articleId(id.slice("doc:".length), `part-${String(index)}`),
      document: id,
      ordinal: index,
      title: `${title} 之${String(index)}`,
      subtitle: null,
      about: [],
      section: null,
      page: null,
      authors: ["虚构作者"],
    })),
  );
}

function statementsOf(
  count: number,
  entities: readonly Entity[],
  articles: readonly Article[],
  random: Random,
): Statement[] {
  const pick = <Item>(list: readonly Item[]): Item => pickFrom(list, random);
  // The first entities of a list are the hubs. With the ninth power, the first of 4,000 gets some 40 % of the
  // statements that go to its list.
  const someone = <Item>(list: readonly Item[]): Item => {
    const skew = random() < 0.15 ? 9 : 2;
    return list[Math.floor(random() ** skew * list.length)] as Item;
  };
  const ofKind = (kind: EntityKind): Entity[] => entities.filter((one) => one.kind === kind);
  const byKind = Object.fromEntries(Object.keys(SHARES).map((kind) => [kind, ofKind(kind as EntityKind)]));
  const made = new Map<string, Statement>();
  // More attempts than statements, because a statement drawn twice counts once. The limit ends the loop if few
  // statements are left to draw.
  for (let turn = 0; made.size < count && turn < 3 * count; turn += 1) {
    const subject = random() < 0.8 ? pick(entities) : someone(entities);
    const predicates = PREDICATES_OF[subject.kind];
    const predicate = pickFrom(predicates, () => random() ** 1.5);
    const kinds = predicate.objects.filter((kind) => (byKind[kind]?.length ?? 0) > 0);
    const object = kinds.length > 0 ? someone(byKind[pick(kinds)] ?? []).id : null;
    const target = object === null ? { value: valueOf(predicate, subject, random) } : { object };
    const qualifiers = qualifiersOf(predicate, random);
    const id = statementId(subject.id, predicate.name, target, qualifiers);
    const period = someDays(random);
    const chance = random();
    made.set(id, {
      id,
      subject: subject.id,
      predicate: predicate.name,
      qualifiers,
      period,
      object,
      value: "value" in target ? target.value : null,
      rank: chance < 0.03 ? "DEPRECATED" : chance < 0.06 ? "PREFERRED" : "NORMAL",
      status: chance > 0.97 ? "PROPOSED" : chance > 0.94 ? "PLANNED" : "STATED",
      evidence: Array.from({ length: random() < 0.8 ? 1 : 3 }, (_, index) =>
        evidenceOf(`${id}/${String(index)}`, pick(articles), period),
      ),
    });
  }
  return [...made.values()];
}

const PREDICATES_OF = Object.fromEntries(
  Object.keys(SHARES).map((kind) => [
    kind,
    vocabulary.predicates.filter(({ subjects }) => (subjects as readonly string[]).includes(kind)),
  ]),
) as Partial<Record<EntityKind, readonly Predicate[]>> as Readonly<Record<EntityKind, readonly Predicate[]>>;

function valueOf(predicate: Predicate, { label }: Entity, random: Random): Value {
  switch (predicate.value) {
    case "DATE":
      return { type: "DATE", edtf: String(1990 + Math.floor(random() * 30)) };
    case "QUANTITY":
      return {
        type: "QUANTITY",
        amount: Math.floor(random() * 1000),
        unit: pickFrom(["人", "万元"], random),
      };
    case "TEXT":
    case null:
      return {
        type: "TEXT",
        text: predicate.name === "NAMED" ? label : `虚构文字${String(Math.floor(random() * 5000))}`,
      };
  }
}

const TITLES = [...conflictRules.SINGLE_SEAT.titles.slice(0, 6), "副局长", "副主任", "委员", "职工"];

function qualifiersOf({ name, qualifiers }: Predicate, random: Random): Qualifiers {
  const pick = <Item>(list: readonly Item[]): Item => pickFrom(list, random);
  const known = qualifiers as Readonly<Record<string, { readonly required: boolean }>>;
  const given: Record<string, string | number> = {};
  if (name === "HOLDS_POSITION") given["title"] = pick(TITLES);
  if (name === "NAMED") given["nameKind"] = "OFFICIAL";
  if (name === "TOOK_PART_IN") given["role"] = pick(Object.keys(vocabulary.roles));
  if (name === "CLAUSE") given["ordinal"] = Math.floor(random() * 40);
  if (name === "WRITTEN_AS") given["form"] = pick(["NAME", "TITLE", "NUMBER"]);
  if ("conferredOn" in known && random() < 0.5)
    given["conferredOn"] = String(1990 + Math.floor(random() * 30));
  if ("indicator" in known)
    Object.assign(given, {
      indicator: `指标${String(Math.floor(random() * 5))}`,
      forPeriod: String(2000 + Math.floor(random() * 20)),
    });
  return given;
}

function evidenceOf(id: string, { id: article, document }: Article, period: Period): Evidence {
  return {
    id: `evi:${id}`,
    document,
    article,
    locator: "¶2",
    citedOn: null,
    quote: null,
    note: null,
    reported: isDated(period) ? envelope(period) : null,
    method: "CURATED",
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
