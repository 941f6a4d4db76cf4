import type { Dataset } from "../../domain/dataset.js";
import type { Entity, EntityId, NameKind } from "../../domain/entity.js";
import type { Article } from "../../domain/evidence.js";
import { vocabulary } from "../../domain/vocabulary.js";
import { foldText } from "../../text/fold.js";
import { personsIn } from "./persons-in-names.js";
import { daysOfRecord, mergedDays, spanOfStatement } from "./days.js";
import type { NamesOf } from "./fact-words.js";
import { factWords, statementTexts } from "./fact-words.js";
import { chainNames, placesOf } from "./places.js";
import type { DaySpan, SearchFact, SearchName, SearchRecord, SearchStatement, SearchText } from "./record.js";
import { relationOf } from "./relation.js";
import type { Link } from "./links.js";
import { linksOf } from "./links.js";

/**
 * What search knows of each entity, in the order of the data set. Statements that are DEPRECATED are left out: search
 * must not find by what is known to be wrong.
 */
export function searchRecords({ entities, statements, articles }: Dataset): SearchRecord[] {
  const links = linksOf(statements);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const places = placesOf(entities, (id) => links.get(id) ?? []);
  const wholes = linksToWholes(links);
  const persons = personsIn(entities);
  const inChain = chainNames(entities, (id) => links.get(id) ?? []);
  const titles = titlesAbout(articles);
  const named: NamesOf = (id) => {
    const entity = byId.get(id);
    // English words among the words of a fact would rule out pinyin.
    const names = entity?.names.filter(({ kind }) => kind !== "ENGLISH") ?? [];
    return entity ? unique([entity.label, ...names.map(({ text }) => text)]) : [];
  };
  return entities.map((entity) => {
    const mine = links.get(entity.id) ?? [];
    const facts = factsOf([...mine, ...(wholes.get(entity.id) ?? [])], named);
    return {
      id: entity.id,
      kind: entity.kind,
      subkind: entity.subkind,
      label: entity.label,
      names: namesOf(entity, inChain(entity.id), persons),
      texts: textsOf(entity, mine, titles.get(entity.id) ?? []),
      facts,
      ...daysOfRecord(
        entity,
        mine.map(({ statement }) => statement),
      ),
      documents: unique(
        mine.flatMap(({ statement }) => statement.evidence.map(({ document }) => document)),
      ).sort(),
      places: places(entity.id),
      organizations: unique([
        ...(entity.kind === "ORGANIZATION" ? [entity.id] : []),
        ...facts.flatMap(({ other }) =>
          other !== null && byId.get(other)?.kind === "ORGANIZATION" ? other : [],
        ),
      ]).sort(),
      honorLevel: entity.kind === "HONOR" ? (entity.attributes["level"] ?? null) : null,
      weight: new Set(mine.map(({ statement }) => statement.id)).size,
    };
  });
}

const NAME_ORDER: readonly NameKind[] = ["OFFICIAL", "SHORT", "ALIAS", "ENGLISH", "FORMER"];

/** Of names with one folded form only the strongest kind stays. `personsOf`: the persons in a folded name. */
function namesOf(
  { kind, names, label, attributes }: Entity,
  further: readonly string[],
  personsOf: (folded: string) => readonly string[],
): SearchName[] {
  const number = attributes["number"];
  const all: SearchName[] = [
    { text: label, kind: "OFFICIAL" },
    ...names.map(({ text, kind }) => ({ text, kind })),
    ...further.map((text) => ({ text, kind: "ALIAS" as const })),
    ...(number === undefined ? [] : [{ text: number, kind: "ALIAS" as const }]),
  ];
  all.sort((a, b) => NAME_ORDER.indexOf(a.kind) - NAME_ORDER.indexOf(b.kind));
  return distinct(all, ({ text }) => foldText(text)).map((name) => {
    // A person's own name begins with a surname in any case.
    const persons = kind === "PERSON" ? [] : personsOf(foldText(name.text));
    return persons.length > 0 ? { ...name, persons } : name;
  });
}

/** For each entity the titles of the articles that are about it. */
function titlesAbout(articles: readonly Article[]): ReadonlyMap<EntityId, readonly string[]> {
  const titles = new Map<EntityId, string[]>();
  for (const { title, subtitle, about } of articles)
    for (const id of about)
      titles.set(id, [...(titles.get(id) ?? []), title, ...(subtitle === null ? [] : [subtitle])]);
  return titles;
}

function textsOf(
  { kind, attributes }: Entity,
  links: readonly Link[],
  titles: readonly string[],
): SearchText[] {
  const texts: (SearchText & { readonly spans: readonly DaySpan[] })[] = links.flatMap(
    ({ statement, subject }) =>
      subject
        ? statementTexts(statement).map((text) => ({ ...text, spans: spanOfStatement(statement) }))
        : [],
  );
  const summary = attributes["summary"];
  if (summary !== undefined) texts.unshift({ field: "SUMMARY", text: summary, spans: [] });
  const level = kind === "HONOR" ? vocabulary.levels[attributes["level"] ?? ""] : undefined;
  if (level) texts.push({ field: "LEVEL", text: level.zh, spans: [] });
  for (const title of titles) texts.push({ field: "ARTICLE", text: title, spans: [] });
  const keyOf = ({ field, text }: SearchText): string => `${field} ${foldText(text)}`;
  const spans = new Map<string, (readonly DaySpan[])[]>();
  for (const one of texts) spans.set(keyOf(one), [...(spans.get(keyOf(one)) ?? []), one.spans]);
  return distinct(texts, keyOf).map(({ field, text }) => ({
    field,
    text,
    ...daysOf(spans.get(keyOf({ field, text })) ?? []),
  }));
}

/** No days if one of the statements is undated: then the fact may hold at any time. */
function daysOf(spans: readonly (readonly DaySpan[])[]): { readonly days?: readonly DaySpan[] } {
  return spans.some((one) => one.length === 0) ? {} : { days: mergedDays(spans.flat()) };
}

/**
 * A post in a part of an organization counts as one in the whole: 省四医院 护士长 finds the head nurse of a ward. On both
 * sides, as all facts are. For search only: no statement says so.
 */
function linksToWholes(links: ReadonlyMap<EntityId, readonly Link[]>): ReadonlyMap<EntityId, Link[]> {
  const wholes = new Map<EntityId, Link[]>();
  const add = (id: EntityId, link: Link): void => {
    wholes.set(id, [...(wholes.get(id) ?? []), link]);
  };
  for (const [holder, mine] of links)
    for (const { statement, subject, other } of mine) {
      if (!subject || other === null || !POSTS.has(statement.predicate)) continue;
      for (const whole of containing(other, links, new Set([other]))) {
        add(holder, { statement, subject: true, other: whole });
        add(whole, { statement, subject: false, other: holder });
      }
    }
  return wholes;
}

const POSTS = new Set(["HOLDS_POSITION", "MEMBER_OF"]);

/** All organizations that this one is a part of. `seen` are left out, so that a circle ends. */
function containing(
  part: EntityId,
  links: ReadonlyMap<EntityId, readonly Link[]>,
  seen: Set<EntityId>,
): EntityId[] {
  return (links.get(part) ?? []).flatMap(({ statement, subject, other }) => {
    if (!subject || other === null || statement.predicate !== "PART_OF" || seen.has(other)) return [];
    seen.add(other);
    return [other, ...containing(other, links, seen)];
  });
}

/**
 * One fact for each other entity and time, because a head was a deputy at another time; and one for each value.
 */
function factsOf(links: readonly Link[], namesOf: NamesOf): SearchFact[] {
  const facts = new Map<
    string,
    { other: EntityId | null; statements: SearchStatement[]; days: readonly DaySpan[] }
  >();
  for (const { statement, subject, other } of links) {
    if (other === null && (!subject || NO_FACTS.has(statement.predicate))) continue;
    const days = spanOfStatement(statement);
    const key = other === null ? `${statement.id} value` : `${other} ${days.join()}`;
    const fact = facts.get(key) ?? { other, statements: [], days };
    fact.statements.push({
      id: statement.id,
      relation: relationOf(statement, subject),
      words: factWords(statement, subject, namesOf),
    });
    facts.set(key, fact);
  }
  return [...facts.values()].map(({ other, statements, days }) => ({
    other,
    statements: distinct(statements, ({ id }) => id),
    ...(days.length > 0 ? { days } : {}),
  }));
}

/** Values that are texts (`statementTexts`) or names already. */
const NO_FACTS = new Set(["NAMED", "CLAUSE", "UNNAMED_PARTY", "OCCURRED_ON", "POSSIBLY_SAME_AS"]);

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

/** The first of those that have one key. */
function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
