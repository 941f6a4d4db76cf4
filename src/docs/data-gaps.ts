import type { Dataset } from "../domain/dataset.js";
import type { Entity } from "../domain/entity.js";
import type { Statement } from "../domain/statement.js";
import { isDated } from "../domain/time.js";
import { CONFERRALS } from "../domain/vocabulary.js";
import { list } from "./markdown.js";

/** The notes of an authority entry for the next editor. */
export interface AuthorityNote {
  readonly name: string;
  readonly note: string | null;
  /** A place below the countries whose entry has no parent. */
  readonly loose: boolean;
}

const DESCRIBED = /(?:主管|管理|监察)?部门$/;
// Notes that say that the sources give no full name, and that another source does.
const UNNAMED = /[文中]只有|只称|合称|全称未写|[未无].{0,3}全称|无名称/;
const NAMED_ELSEWHERE = /全称(?![未见])/;

/** Gaps in the data, counted and, if useful, named. */
export function gaps(dataset: Dataset, authority: readonly AuthorityNote[]): string {
  const { documents, entities, statements } = dataset;
  const undated = documents.filter(({ published }) => published === null);
  const vague = documents.filter(
    ({ published }) => published !== null && !/^\d{4}-\d{2}-\d{2}$/.test(published),
  );
  const described = authority.filter(({ name }) => DESCRIBED.test(name)).map(({ name }) => name);
  const unnamed = authority
    .filter(({ note }) => note !== null && UNNAMED.test(note) && !NAMED_ELSEWHERE.test(note))
    .map(({ name }) => name)
    .filter((name) => !described.includes(name));
  const divisions = entities.filter(
    ({ kind, subkind, attributes }) =>
      kind === "PLACE" && DIVISIONS.has(subkind ?? "") && attributes["code"] === undefined,
  );
  const loose = authority.filter((entry) => entry.loose).map(({ name }) => name);
  const awards = of(statements, CONFERRALS);
  return list([
    `Documents without a date: ${ids(undated)}. Their facts have no day unless the text gives one.`,
    `Documents dated to a month or a year only: ${ids(vague)}. A post that they cite without a day is known for that month or year only.`,
    `Organizations that the texts describe but do not name: ${named(described)}.`,
    `Entries whose full name is in no text: ${named(unnamed)}.`,
    `Edges (statements between two entities) without a known start: ${portion(openOf(statements, false))}; with neither a start nor an end: ${portion(openOf(statements, true))}.`,
    `Events that no source dates: ${portion(undatedOf(entities, "EVENT"))}. They happened no later than the first source that reports them.`,
    `Agreements without a day of signing: ${portion(undatedOf(entities, "AGREEMENT"))}; works without a date: ${portion(undatedOf(entities, "WORK"))}.`,
    `Honors and designations without a date of conferral: ${portion([awards.filter(({ qualifiers }) => qualifiers["conferredOn"] === undefined).length, awards.length])}; without a conferrer: ${portion([awards.filter(({ qualifiers }) => qualifiers["conferrer"] === undefined).length, awards.length])}.`,
    `Divisions (province, prefecture, county) without a code: ${named(divisions.map(({ label }) => label))}.`,
    `Places without a containing place in the sources: ${named(loose)}.`,
    `Places that occur in the texts only within the names of organizations with their seat there: ${named(unnamedPlaces(dataset))}.`,
    "Places have today's codes and hierarchy. Earlier changes are recorded only if a text reports them.",
  ]);
}

const DIVISIONS: ReadonlySet<string> = new Set(["PROVINCE", "CITY", "COUNTY"]);

function unnamedPlaces({ entities, statements }: Dataset): string[] {
  const named = new Set(of(statements, ["NAMED"]).map(({ subject }) => subject));
  return entities.filter(({ kind, id }) => kind === "PLACE" && !named.has(id)).map(({ label }) => label);
}

const of = (statements: readonly Statement[], predicates: readonly string[]): Statement[] =>
  statements.filter(({ predicate }) => predicates.includes(predicate));

function undatedOf(entities: readonly Entity[], kind: Entity["kind"]): [number, number] {
  const own = entities.filter((entity) => entity.kind === kind);
  return [own.filter(({ period }) => !isDated(period)).length, own.length];
}

function openOf(statements: readonly Statement[], both: boolean): [number, number] {
  const edges = statements.filter(({ object }) => object !== null);
  const open = edges.filter(
    ({ period }) => period.start.basis === "UNKNOWN" && (!both || period.end.basis === "UNKNOWN"),
  );
  return [open.length, edges.length];
}

const portion = ([part, whole]: readonly [number, number]): string => `${String(part)} of ${String(whole)}`;

function named(names: readonly string[]): string {
  return names.length === 0 ? "none" : `${String(names.length)} (${[...names].sort().join("、")})`;
}

function ids(documents: readonly { readonly id: string }[]): string {
  return documents.length === 0 ? "none" : documents.map(({ id }) => id.replace(/^doc:/, "")).join(", ");
}
