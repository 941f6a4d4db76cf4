import type { Dataset } from "../../domain/dataset.js";
import type { Entity, EntityId, NameKind } from "../../domain/entity.js";
import type { Statement } from "../../domain/statement.js";
import type { Day, Period } from "../../domain/time.js";
import { isDated } from "../../domain/time.js";
import { vocabulary } from "../../domain/vocabulary.js";
import { foldText } from "../../text/fold.js";
import { personsIn } from "./persons-in-names.js";
import { chainNames, placesOf } from "./places.js";
import type { DaySpan, SearchFact, SearchName, SearchRecord, SearchText } from "./record.js";
import type { Link } from "./links.js";
import { linksOf } from "./links.js";

/**
 * What search knows of each entity, in the order of the data set. Statements that are DEPRECATED are left out: search
 * must not find by what is known to be wrong.
 */
export function searchRecords({ entities, statements }: Dataset): SearchRecord[] {
  const links = linksOf(statements);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const places = placesOf(entities, (id) => links.get(id) ?? []);
  const wholes = linksToWholes(links);
  const persons = personsIn(entities);
  const inChain = chainNames(entities, (id) => links.get(id) ?? []);
  return entities.map((entity) => {
    const mine = links.get(entity.id) ?? [];
    const spans = mine.flatMap(({ statement }) => spanOf(statement.period));
    const own = isDated(entity.period) ? spanOf(entity.period) : [];
    const facts = factsOf([...mine, ...(wholes.get(entity.id) ?? [])]);
    return {
      id: entity.id,
      kind: entity.kind,
      subkind: entity.subkind,
      label: entity.label,
      names: namesOf(entity, inChain(entity.id), persons),
      texts: textsOf(entity, mine),
      facts,
      days: merged(own.length > 0 ? own : spans),
      documents: unique(
        mine.flatMap(({ statement }) => statement.evidence.map(({ document }) => document)),
      ).sort(),
      places: places(entity.id),
      organizations: unique([
        ...(entity.kind === "ORGANIZATION" ? [entity.id] : []),
        ...facts.flatMap(({ other }) => (byId.get(other)?.kind === "ORGANIZATION" ? other : [])),
      ]).sort(),
      honorLevel: entity.kind === "HONOR" ? (entity.attributes["level"] ?? null) : null,
      weight: new Set(mine.map(({ statement }) => statement.id)).size,
      latest: latestOf([...own, ...spans]),
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

function textsOf({ attributes }: Entity, links: readonly Link[]): SearchText[] {
  const texts: (SearchText & { readonly spans: readonly DaySpan[] })[] = links.flatMap(
    ({ statement, subject }) =>
      subject ? statementTexts(statement).map((text) => ({ ...text, spans: spanOf(statement.period) })) : [],
  );
  const summary = attributes["summary"];
  if (summary !== undefined) texts.unshift({ field: "SUMMARY", text: summary, spans: [] });
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
  return spans.some((one) => one.length === 0) ? {} : { days: merged(spans.flat()) };
}

function statementTexts({ predicate, qualifiers, value }: Statement): SearchText[] {
  const text = (name: string): string[] => (qualifiers[name] === undefined ? [] : [String(qualifiers[name])]);
  const note = (texts: readonly string[]): SearchText[] => texts.map((one) => ({ field: "NOTE", text: one }));
  switch (predicate) {
    case "HOLDS_POSITION":
      return text("title").map((one) => ({ field: "TITLE", text: one }));
    case "MEMBER_OF":
      return text("role").map((one) => ({ field: "TITLE", text: one }));
    case "FIGURE":
      return [...text("indicator"), ...text("about")].map((one) => ({ field: "FIGURE", text: one }));
    case "CLAUSE":
      return value?.type === "TEXT" ? [{ field: "CLAUSE", text: value.text }] : [];
    case "UNNAMED_PARTY":
      return value?.type === "TEXT" ? note([value.text]) : [];
    case "HELD_AT":
      return note(text("venue"));
    default:
      return [];
  }
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

/** One fact for each linked entity; for posts, one for each period, because a head was a deputy at another time. */
function factsOf(links: readonly Link[]): SearchFact[] {
  const facts = new Map<string, { other: EntityId; words: string[]; spans: DaySpan[][] }>();
  for (const { statement, subject, other } of links) {
    if (other === null) continue;
    const spans = spanOf(statement.period);
    const key = POSTS.has(statement.predicate) ? `${other} ${spans.join()}` : other;
    const fact = facts.get(key) ?? { other, words: [], spans: [] };
    fact.words.push(...factWords(statement, subject));
    fact.spans.push(spans);
    facts.set(key, fact);
  }
  return [...facts.values()].map(({ other, words, spans }) => ({
    other,
    words: unique(words),
    ...daysOf(spans),
  }));
}

/** A post belongs to its holder: 绵阳局 局长 asks for the person, not for the bureau. */
function factWords({ predicate, qualifiers }: Statement, subject: boolean): string[] {
  const text = (name: string): string[] => (qualifiers[name] === undefined ? [] : [String(qualifiers[name])]);
  switch (predicate) {
    case "HOLDS_POSITION":
      return subject ? text("title") : [];
    case "MEMBER_OF":
      return subject ? text("role") : [];
    case "TOOK_PART_IN":
      return text("role").flatMap((role) => vocabulary.roles[role]?.zh ?? []);
    case "RECEIVED_HONOR":
    case "DESIGNATED_AS":
      return text("conferrer");
    case "AUTHORED":
      return text("affiliation");
    default:
      return [];
  }
}

/** Without an end only the first days are known, unless a source says that it goes on. */
function spanOf({ start, end }: Period): DaySpan[] {
  const from = start.earliest ?? end.earliest ?? end.latest;
  if (from === null) return [];
  const last = end.basis === "OPEN" ? FOREVER : end.latest === null ? start.latest : end.latest - 1;
  const to = last ?? from;
  return [from <= to ? [from, to] : [to, from]];
}

/** Later than any day in a text, and a 32-bit integer. */
const FOREVER = 2_000_000_000;

function merged(spans: readonly DaySpan[]): DaySpan[] {
  const result: [Day, Day][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

function latestOf(spans: readonly DaySpan[]): Day | null {
  return spans.reduce<Day | null>((latest, [from, to]) => {
    const day = to === FOREVER ? from : to;
    return latest === null || day > latest ? day : latest;
  }, null);
}

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
