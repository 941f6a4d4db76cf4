import type { Entity, EntityKind } from "../../domain/entity.js";
import type { Statement } from "../../domain/statement.js";
import { qualifierValues } from "../../domain/statement.js";
import type { Period } from "../../domain/time.js";
import { formatDay } from "../../domain/time.js";
import { CONFERRALS, vocabulary } from "../../domain/vocabulary.js";
import type { Language } from "../__generated__/types.js";
import type { Context } from "../context.js";
import { BY_DATE, statementFilter } from "../lists/statement-lists.js";
import { ALL_TIME } from "../views.js";
import { entityLabel, labelIn, languageOf } from "./labels.js";

/** Statements of which one tells an entity from others of its name. */
interface Source {
  /** Null: all. */
  readonly predicates: readonly string[] | null;
  readonly direction: "OUT" | "IN";
  /** Only with this role. */
  readonly role?: string;
  /** The qualifier that names the other end, by ids or texts; the object or the subject unless given. */
  readonly other?: { readonly ids: string; readonly texts: string };
  /** The qualifier to show behind the other end. */
  readonly word?: string;
  /** Shows the latest one and its years. */
  readonly isDated?: boolean;
  /** How many to show; 1 unless given. */
  readonly most?: number;
}

/** By kind, best first: the first source with a statement is shown. */
const SOURCES: Readonly<Record<EntityKind, readonly Source[]>> = {
  PERSON: [
    { predicates: ["HOLDS_POSITION"], direction: "OUT", word: "title", isDated: true },
    { predicates: ["MEMBER_OF"], direction: "OUT", word: "role", isDated: true },
  ],
  ORGANIZATION: [
    { predicates: ["PART_OF", "SUBORDINATE_TO"], direction: "OUT" },
    { predicates: ["BASED_IN", "LOCATED_IN"], direction: "OUT" },
  ],
  EVENT: [
    { predicates: ["HELD_AT"], direction: "OUT" },
    { predicates: ["TOOK_PART_IN"], direction: "IN", role: "ORGANIZER" },
    { predicates: ["TOOK_PART_IN"], direction: "IN", role: "HOST" },
  ],
  HONOR: [
    { predicates: CONFERRALS, direction: "IN", other: { ids: "conferrerId", texts: "conferrer" } },
    { predicates: ["CONFERRED", "ESTABLISHED"], direction: "IN" },
  ],
  AGREEMENT: [{ predicates: ["PARTY_TO"], direction: "IN", most: 2 }],
  WORK: [
    { predicates: ["ISSUED"], direction: "IN" },
    { predicates: ["AUTHORED"], direction: "IN", most: 2 },
    { predicates: ["TOOK_PART_IN"], direction: "OUT" },
  ],
  PLACE: [{ predicates: ["PART_OF", "LOCATED_IN"], direction: "OUT" }],
};

/** For what has none of these. */
const ANY: readonly Source[] = [
  { predicates: null, direction: "OUT", isDated: true },
  { predicates: null, direction: "IN", isDated: true },
];

// A conferral may name no conferrer, and somebody may hold several posts.
const READ = 10;

interface LanguageArgument {
  readonly language?: Language | null | undefined;
}

/** What tells an entity from others of its name: its kind, its number and days, and a fact such as a post. */
export async function detailOf(entity: Entity, args: LanguageArgument, context: Context): Promise<string> {
  const { kind, subkind, attributes, period } = entity;
  const fact =
    (await firstFact(entity.id, SOURCES[kind], args, context)) ??
    (await firstFact(entity.id, ANY, args, context));
  const parts = [
    labelIn(vocabulary.levels, attributes["level"], args, context),
    labelIn(vocabulary.subkinds[kind], subkind, args, context) ??
      labelIn(vocabulary.kinds, kind, args, context),
    attributes["number"],
    daysText(period),
    fact,
  ];
  return parts.filter(Boolean).join(" · ");
}

async function firstFact(
  id: string,
  sources: readonly Source[],
  args: LanguageArgument,
  context: Context,
): Promise<string | null> {
  // Together, so that they share a batch.
  const lists = await Promise.all(sources.map((source) => statementsOf(id, source, context)));
  for (const [at, source] of sources.entries()) {
    const texts = await Promise.all(
      (lists[at] ?? []).map((statement) => factText(id, statement, source, args, context)),
    );
    const shown = [...new Set(texts.filter((text) => text !== null))].slice(0, source.most ?? 1);
    if (shown.length > 0) return shown.join("、");
  }
  return null;
}

async function statementsOf(
  entity: string,
  { predicates, direction, role, isDated = false }: Source,
  { loaders }: Context,
): Promise<readonly Statement[]> {
  const qualifier = role === undefined ? null : { name: "role", in: [role] };
  const { items } = await loaders.statementPage.load({
    entity,
    ...statementFilter({ predicates, direction, qualifier }, ALL_TIME),
    order: isDated ? { field: "LAST_DAY", direction: "DESC" } : BY_DATE,
    page: { first: READ, after: null },
  });
  if (!isDated) return items;
  // Of several posts of the last year the one that is cited most often.
  const last = items[0] ? lastYear(items[0].period) : null;
  const ofLastYear = items.filter(({ period }) => lastYear(period) === last);
  return ofLastYear.toSorted((one, two) => two.evidence.length - one.evidence.length);
}

async function factText(
  id: string,
  { subject, object, qualifiers, period }: Statement,
  { other, word, isDated = false }: Source,
  args: LanguageArgument,
  context: Context,
): Promise<string | null> {
  const ends = other ? qualifierValues(qualifiers[other.ids]) : [subject === id ? object : subject];
  const entities = await Promise.all(
    ends.flatMap((end) => (end === null ? [] : context.loaders.entity.load(end))),
  );
  const named = entities.flatMap((one) => (one ? entityLabel(one, null, languageOf(args, context)) : []));
  const names = named.length > 0 ? named : qualifierValues(qualifiers[other?.texts ?? ""]);
  if (names.length === 0) return null;
  const words = word === undefined ? [] : qualifierValues(qualifiers[word]);
  const years = isDated ? yearsOf(period) : null;
  return [[names.join("、"), ...words].join(" "), ...(years === null ? [] : [years])].join(" · ");
}

/** A day as it is written; else the years. */
function daysText(period: Period): string | null {
  const { start, end } = period;
  return start.edtf !== null && start.edtf === end.edtf ? start.edtf : yearsOf(period);
}

/** The years in which it is known to have been; null if nothing dates it, or only the day of a report. */
function yearsOf(period: Period): string | null {
  const [first, last] = knownYears(period);
  return first === null || last === null ? null : [...new Set([first, last])].join("–");
}

function lastYear(period: Period): string | null {
  return knownYears(period)[1];
}

function knownYears({ start, end }: Period): readonly [first: string | null, last: string | null] {
  if ([start, end].some(({ basis }) => basis === "REPORTED_BY" || basis === "INFERRED")) return [null, null];
  const until = end.earliest ?? end.latest;
  const [from, to] = [start.latest ?? start.earliest, until === null ? null : until - 1];
  const year = (day: number | null): string | null => (day === null ? null : formatDay(day).slice(0, 4));
  // A vague start and end can overlap.
  const years = [year(from ?? to), year(to ?? from)].toSorted();
  return [years[0] ?? null, years[1] ?? null];
}
