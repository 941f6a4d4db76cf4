/**
 * A larger data set than the seed, for parity tests and for counting calls of the store. All names are made up. It uses
 * index arithmetic and no random numbers, so that each run loads the same data. There are more than 50 entities of
 * every kind, and each has every relation that its kind allows, so that a page of 5 reaches as deep as a page of 50.
 * Every predicate, status, rank, kind of name and precision of date occurs, and many sort values are equal.
 */
import { conflictRules } from "../../src/domain/conflict/rules.js";
import type { Dataset } from "../../src/domain/dataset.js";
import type { Entity, EntityKind } from "../../src/domain/entity.js";
import type { Article, Document, Evidence } from "../../src/domain/evidence.js";
import { articleId, documentId, entityId, evidenceId, statementId } from "../../src/domain/ids.js";
import type { Qualifiers, Statement, Value } from "../../src/domain/statement.js";
import { citedPeriod, envelope, isDated, periodOf, UNKNOWN_PERIOD } from "../../src/domain/time.js";
import { vocabulary } from "../../src/domain/vocabulary.js";
import { versionOf } from "../../src/ingest/data-version.js";

import { syntheticEntities } from "./synthetic-entities.js";
import { PERIODS } from "./synthetic-periods.js";

const SEATS = conflictRules.SINGLE_SEAT.titles.filter((title) => !["局长", "党组书记"].includes(title));

export function synthetic(): Dataset {
  const documents = documentsOf();
  const articles = articlesOf(documents);
  const { put, statements } = ledger(articles);
  const all = syntheticEntities();
  const of = (kind: EntityKind, index: number): string => {
    const list = all[kind];
    const found = list[((index % list.length) + list.length) % list.length];
    if (!found) throw new Error(`there is no ${kind}`);
    return found.id;
  };
  for (const [kind, list] of Object.entries(all) as [EntityKind, Entity[]][])
    list.forEach((entity, index) => {
      for (const { text, kind: nameKind, period, scope } of entity.names)
        put(entity.id, "NAMED", { type: "TEXT", text }, index, {
          qualifiers: { nameKind, ...(scope === null ? {} : { scope }) },
          period,
        });
      put(entity.id, "FIGURE", { type: "QUANTITY", amount: index + 0.5, unit: "万平方米" }, index, {
        qualifiers: { indicator: `指标${String(index % 3)}`, comparator: "约", forPeriod: "2020" },
      });
      put(entity.id, "POSSIBLY_SAME_AS", { type: "TEXT", text: "虚构的理由" }, index, {
        qualifiers: { entity: of(kind, index + 1) },
        rank: "NORMAL",
      });
      relate(kind, entity.id, index, of, put);
    });
  const rest = {
    entities: Object.values(all).flat().sort(byId),
    statements: statements().sort(byId),
    documents: documents.sort(byId),
    articles: articles.sort(byId),
  };
  return { version: versionOf(rest), ...rest };
}

type Of = (kind: EntityKind, index: number) => string;
type Put = (
  subject: string,
  predicate: string,
  target: string | Value,
  index: number,
  over?: Partial<Pick<Statement, "qualifiers" | "period" | "status" | "rank">>,
) => void;

/** All statements whose subject is the entity number `index` of its kind, except its names. */
function relate(kind: EntityKind, id: string, index: number, of: Of, put: Put): void {
  const role = (offset: number): Qualifiers => ({
    role: Object.keys(vocabulary.roles)[(index + offset) % 9] ?? "HOST",
  });
  const status = (["STATED", "PROPOSED", "STATED", "PLANNED"] as const)[index % 4] ?? "STATED";
  const contribute = (): void => {
    const roles = Object.keys(vocabulary.creatorRoles);
    put(id, "CONTRIBUTED_TO", of("WORK", index), index, {
      qualifiers: { role: roles[index % roles.length] ?? "OTHER", roleTerm: ["摄影", "供图"] },
    });
  };
  const takePart = (): void => {
    put(id, "TOOK_PART_IN", of("EVENT", index), index, { qualifiers: role(0) });
    put(id, "TOOK_PART_IN", of("EVENT", index * 7 + 3), index + 1, {
      qualifiers: { ...role(4), roleTerm: index % 2 === 0 ? ["致辞"] : ["承办", "讲话"] },
    });
    put(id, "TOOK_PART_IN", of("EVENT", index), index, { qualifiers: { role: "SIGNATORY" } });
  };
  const conferred = { conferrer: ["虚构委员会", "虚构学会"], conferredOn: "2020-11" };
  const confer = (): void => {
    put(id, "RECEIVED_HONOR", of("HONOR", index), index, {
      qualifiers: {
        ...conferred,
        conferrerId: [of("ORGANIZATION", index + 5), of("ORGANIZATION", index + 6)],
        ...(index % 2 === 0 ? { for: [of("WORK", index)] } : {}),
      },
      status,
    });
    put(of("WORK", index), "RECEIVED_HONOR", of("HONOR", index), index, {
      qualifiers: { ...conferred, recipient: [id] },
    });
    put(id, "DESIGNATED_AS", of("HONOR", index + 30), index + 2, {
      qualifiers: index % 2 === 0 ? conferred : {},
      status: index % 3 === 0 ? "PROPOSED" : "STATED",
    });
  };
  switch (kind) {
    case "PERSON":
      for (const title of ["局长", "党组书记", "副局长"].slice(0, 2 + (index % 2)))
        put(id, "HOLDS_POSITION", of("ORGANIZATION", index), index + title.length, {
          qualifiers: { title },
          rank: index % 10 === 9 ? "DEPRECATED" : index % 10 === 8 ? "PREFERRED" : "NORMAL",
        });
      put(id, "HOLDS_POSITION", of("ORGANIZATION", 0), index, { qualifiers: { title: "委员" } });
      // Two persons in one seat on the same days, which no seat allows. All are in one organization, which every page
      // reaches.
      put(id, "HOLDS_POSITION", of("ORGANIZATION", 0), index, {
        qualifiers: { title: SEATS[Math.floor(index / 2) % SEATS.length] ?? "主任" },
        period: citedPeriod(["2020-11-10", index % 4 < 2 ? "2021-05-28" : "2020-11-10"]),
      });
      put(id, "MEMBER_OF", of("ORGANIZATION", index + 1), index, { qualifiers: { role: "成员" } });
      put(id, "AUTHORED", of("WORK", index), index, {
        qualifiers: {
          affiliation: "虚构学院",
          organization: of("ORGANIZATION", index),
          page: String(index + 1),
        },
      });
      contribute();
      put(id, "SUPPORTED", of("PLACE", index), index);
      takePart();
      confer();
      return;
    case "ORGANIZATION":
      // A cycle, which no real organization has, so that each has a parent and a child.
      put(id, index % 2 === 0 ? "PART_OF" : "SUBORDINATE_TO", of("ORGANIZATION", index + 7), index, {
        period: PERIODS[(index * 5) % PERIODS.length] ?? UNKNOWN_PERIOD,
      });
      put(id, "SUBORDINATE_TO", of("ORGANIZATION", index + 11), index, { rank: "DEPRECATED" });
      put(id, "COOPERATES_WITH", of("ORGANIZATION", index + 1), index);
      put(id, "BUILT_WITH", of("ORGANIZATION", index + 2), index, {
        qualifiers: { result: [of("ORGANIZATION", index + 3)] },
      });
      put(id, "ESTABLISHED", of("ORGANIZATION", index + 3), index, {
        qualifiers: { with: [of("ORGANIZATION", index + 2)] },
      });
      put(id, "MEMBER_RECEIVED_HONOR", of("HONOR", index), index, {
        qualifiers: { ...conferred, member: "一名护士", count: 1 },
      });
      put(id, "CONFERRED", of("HONOR", index), index, {
        qualifiers: { recipient: [of("PERSON", index)], conferredOn: "2020-11" },
      });
      for (const [turn, text] of ["川A 1-1", "川B 2-2"].entries())
        put(id, "WRITTEN_AS", { type: "TEXT", text }, index + turn, {
          qualifiers: { form: "NUMBER" },
          rank: "NORMAL",
        });
      put(id, "DISSOLVED_ON", { type: "DATE", edtf: "2030" }, index, { period: periodOf("2030") });
      contribute();
      put(id, "SUCCEEDED_BY", of("ORGANIZATION", index + 3), index, { rank: "NORMAL" });
      put(id, "COOPERATES_WITH", id, index);
      put(id, "BASED_IN", of("PLACE", index + 2), index);
      put(id, "LOCATED_IN", of("PLACE", index + 9), index);
      put(id, "ESTABLISHED", of("WORK", index + 1), index);
      put(id, "ISSUED", of("WORK", index), index);
      put(id, "PARTY_TO", of("AGREEMENT", index), index);
      put(id, "PARTY_TO", of("AGREEMENT", index + 1), index + 1, { status: "PLANNED" });
      put(id, "RENAMED_TO", { type: "TEXT", text: `新名${String(index)}` }, index);
      // Another date of founding, which contains or contradicts the first; and another amount.
      for (const edtf of ["1950-06", index % 2 === 0 ? "1951" : "1950-06-01"])
        put(id, "FOUNDED_ON", { type: "DATE", edtf }, index, { period: periodOf(edtf) });
      put(id, "FIGURE", { type: "QUANTITY", amount: index * 2 + 9, unit: "万平方米" }, index + 4, {
        qualifiers: {
          indicator: `指标${String(index % 3)}`,
          forPeriod: index % 5 === 4 ? "2019" : "2020",
          change: "增长",
        },
      });
      put(id, "FIGURE", { type: "QUANTITY", amount: index * 2 + 12, unit: "万平方米" }, index, {
        qualifiers: { indicator: `指标${String(index % 3)}`, forPeriod: "2021" },
      });
      takePart();
      confer();
      return;
    case "EVENT":
      if (index > 0) put(id, "PART_OF", of("EVENT", Math.floor(index / 5)), index);
      put(id, "HELD_AT", of("PLACE", index + 3), index, { qualifiers: { venue: "礼堂" } });
      put(id, "OCCURRED_ON", { type: "DATE", edtf: "2020-11-10" }, index);
      return;
    case "HONOR":
      put(id, "TOOK_PART_IN", of("EVENT", index), index, { qualifiers: { role: "SUBJECT" } });
      return;
    case "AGREEMENT":
      put(id, "BASED_ON", of("AGREEMENT", index + 1), index);
      put(id, "BASED_ON", of("WORK", index), index);
      put(id, "SIGNED_AT", of("EVENT", index), index);
      put(id, "SIGNED_ON", { type: "DATE", edtf: "2020-11-10" }, index);
      // More than nine, so that the order of texts differs from the order of numbers.
      for (let ordinal = 11; ordinal > 0; ordinal -= 1)
        put(id, "CLAUSE", { type: "TEXT", text: `虚构条款${String(ordinal)}` }, index, {
          qualifiers: { ordinal },
        });
      put(id, "UNNAMED_PARTY", { type: "TEXT", text: "若干企业" }, index);
      return;
    case "WORK":
      put(id, "BASED_ON", of("WORK", index + 4), index);
      put(
        id,
        "ABOUT",
        of((["PERSON", "ORGANIZATION", "EVENT"] as const)[index % 3] ?? "PLACE", index),
        index,
      );
      put(id, "PUBLISHED_ON", { type: "DATE", edtf: "2020-11-10" }, index);
      put(id, "SUBORDINATE_TO", of("ORGANIZATION", index), index);
      return;
    case "PLACE":
      if (index > 0) {
        const whole = of("PLACE", Math.floor((index - 1) / 4));
        put(id, index % 5 === 4 ? "LOCATED_IN" : "PART_OF", whole, index);
      }
      put(id, "PARTY_TO", of("AGREEMENT", index), index);
      return;
  }
}

function documentsOf(): Document[] {
  const kinds = ["BULLETIN", "MAGAZINE", "LIST"] as const;
  const published = ["2020-12-17", "2021-05-28", "2020-12", null, "2020", "2020-12-17"];
  return published.map((date, index) => ({
    id: documentId(`synthetic-${String(index)}`),
    kind: kinds[index % 3] ?? "LIST",
    title: `虚构简报${index % 2 === 0 ? "Ａ" : "𠮷"}`,
    issue: index % 2 === 0 ? `第${String(index)}期` : null,
    publisher: index === 4 ? null : entityId("ORGANIZATION", "虚构 虚构局甲0"),
    publisherName: index === 4 ? null : "虚构局",
    published: date,
  }));
}

function articlesOf(documents: readonly Document[]): Article[] {
  return documents.flatMap(({ id, title }) =>
    Array.from({ length: 11 }, (_, index) => ({
      id: articleId(id.slice("doc:".length), `part-${String(index)}`),
      document: id,
      ordinal: index,
      title: `${title} 之${String(index)}`,
      subtitle: index % 2 === 0 ? "虚构的副题" : null,
      about: index % 2 === 0 ? [entityId("ORGANIZATION", "虚构 虚构局甲0")] : [],
      section: index % 2 === 0 ? "动态" : null,
      page: index % 3 === 0 ? String(index + 1) : null,
      authors: index % 2 === 0 ? ["虚构作者甲", "虚构作者乙"] : [],
    })),
  );
}

function ledger(articles: readonly Article[]): { readonly put: Put; readonly statements: () => Statement[] } {
  const rows = new Map<string, Statement>();
  const put: Put = (subject, predicate, target, index, over = {}) => {
    const end = typeof target === "string" ? { object: target } : { value: target };
    const qualifiers = over.qualifiers ?? {};
    const id = statementId(subject, predicate, end, qualifiers);
    rows.set(id, {
      id,
      subject,
      predicate,
      object: "object" in end ? end.object : null,
      value: "value" in end ? end.value : null,
      qualifiers,
      period: over.period ?? PERIODS[index % PERIODS.length] ?? UNKNOWN_PERIOD,
      rank: over.rank ?? (index % 17 === 16 ? "DEPRECATED" : "NORMAL"),
      status: over.status ?? "STATED",
      evidence: evidenceOf(id, index, articles),
    });
  };
  return { put, statements: () => [...rows.values()] };
}

/** One to three pieces of evidence; two of them in one article, because bulletins repeat themselves. */
function evidenceOf(id: string, index: number, articles: readonly Article[]): Evidence[] {
  return Array.from({ length: 1 + (index % 3) }, (_, turn) => {
    const article = articles[(index * 3 + Math.floor(turn / 2)) % articles.length];
    if (!article) throw new Error("there are no articles");
    const locator = `¶${String(turn + 9)}`;
    const period = PERIODS[(index + turn) % PERIODS.length];
    const citedOn = turn === 0 ? "2020-11-10" : turn === 1 ? "2021-02" : null;
    return {
      id: evidenceId(id, article.id, locator, citedOn),
      document: article.document,
      article: article.id,
      locator,
      citedOn,
      reported: period && isDated(period) ? envelope(period) : null,
      quote: index % 2 === 0 ? "虚构的引文。" : null,
      note: index % 3 === 0 ? "虚构的备注" : null,
      method: index % 2 === 0 ? ("CURATED" as const) : ("RULE" as const),
    };
  });
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
