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
import { dateInWords } from "./days.js";
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

/**
 * For what has none of these: what it is a part or the work of, or what it did. What is a part of it or only cites it says
 * nothing of it.
 */
const ANY: readonly Source[] = [
  { predicates: ["PART_OF", "SUBORDINATE_TO", "LOCATED_IN", "BASED_IN", "HELD_AT"], direction: "OUT" },
  { predicates: ["ESTABLISHED", "ISSUED", "AUTHORED", "CONTRIBUTED_TO"], direction: "IN" },
  { predicates: null, direction: "OUT", isDated: true },
];

/** The posts that a person can be called by. */
const POSTS: readonly Source[] = SOURCES.PERSON;

// A conferral may name no conferrer, and somebody may hold several posts.
const READ = 10;
// One of all posts is looked for.
const READ_POSTS = 50;

interface LanguageArgument {
  readonly language?: Language | null | undefined;
}

/** What is shown of an entity already. */
interface Shown {
  /** Its name. */
  readonly text: string;
  /** The post that it is called by. */
  readonly title?: string;
}

/**
 * What tells an entity from others of its name: the official name if another is shown, its kind, its number and days, and a
 * fact such as a post, the one that was typed if any was. If there is no fact, the first document that has the name.
 */
export async function detailOf(
  entity: Entity,
  { text, title }: Shown,
  args: LanguageArgument,
  context: Context,
): Promise<string> {
  const { kind, subkind, attributes, period } = entity;
  const language = languageOf(args, context);
  const label = entityLabel(entity, null, language);
  const fact =
    title === undefined
      ? ((await firstFact(entity.id, SOURCES[kind], args, context)) ??
        (await firstFact(entity.id, ANY, args, context)) ??
        (await documentOf(entity.id, language, context)))
      : ((await postOf(entity.id, title, args, context)) ?? title);
  const parts = [
    text === entity.label ? null : text === label ? entity.label : label,
    labelIn(vocabulary.levels, attributes["level"], args, context),
    labelIn(vocabulary.subkinds[kind], subkind, args, context) ??
      labelIn(vocabulary.kinds, kind, args, context),
    attributes["number"],
    daysText(period, language),
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

/** The latest fact with this post. */
async function postOf(
  id: string,
  title: string,
  args: LanguageArgument,
  context: Context,
): Promise<string | null> {
  const lists = await Promise.all(POSTS.map((source) => pageOf(id, source, READ_POSTS, context)));
  for (const [at, source] of POSTS.entries()) {
    const held = lists[at]?.find(({ qualifiers }) =>
      qualifierValues(qualifiers[source.word ?? ""]).includes(title),
    );
    if (held) return factText(id, held, source, args, context);
  }
  return null;
}

/** The first document that has its name. */
async function documentOf(id: string, language: "zh" | "en", context: Context): Promise<string | null> {
  const [named] = await pageOf(id, { predicates: ["NAMED"], direction: "OUT" }, 1, context);
  const [evidence] = named?.evidence ?? [];
  const document = evidence ? await context.loaders.document.load(evidence.document) : null;
  if (document === null) return null;
  // All issues of a magazine have the same title.
  const day = document.published === null ? "" : dateInWords(document.published, language);
  const issue = document.issue ?? day;
  return language === "zh" ? `见《${document.title}》${issue}` : `in ${document.title} ${issue}`.trimEnd();
}

async function pageOf(
  entity: string,
  { predicates, direction, role, isDated = false }: Source,
  first: number,
  { loaders }: Context,
): Promise<readonly Statement[]> {
  const qualifier = role === undefined ? null : { name: "role", in: [role] };
  const { items } = await loaders.statementPage.load({
    entity,
    ...statementFilter({ predicates, direction, qualifier }, ALL_TIME),
    order: isDated ? { field: "LAST_DAY", direction: "DESC" } : BY_DATE,
    page: { first, after: null },
  });
  return items;
}

async function statementsOf(entity: string, source: Source, context: Context): Promise<readonly Statement[]> {
  const items = await pageOf(entity, source, READ, context);
  if (source.isDated !== true) return items;
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

/** A date in words; else the years. */
function daysText(period: Period, language: "zh" | "en"): string | null {
  const { start, end } = period;
  return start.edtf !== null && start.edtf === end.edtf ? dateInWords(start.edtf, language) : yearsOf(period);
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
