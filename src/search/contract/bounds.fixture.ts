/** Which records an answer may have, and which it must have. */
import type { EntityKind } from "../../domain/entity.js";
import { foldText } from "../../text/fold.js";
import type { Interpretation, MatchedBy, SearchQuery } from "../engine.js";
import type { SearchRecord } from "../record/record.js";
import type { FactMet, Met, Scan } from "./scan.fixture.js";
import { ANY_DAY, passes } from "./passes.fixture.js";
import { best, isWrittenName, namesKindOf, saysRelation } from "./scan.fixture.js";

/** A record of these kinds is one occasion: its facts belong together. */
const OCCASIONS: readonly EntityKind[] = ["EVENT", "AGREEMENT", "HONOR", "WORK"];

/**
 * The spellings of each term that the engine looks for: what it was corrected to; or itself and what means the same. A name
 * typed in full means itself alone.
 */
export function spellingsOf(
  scan: Scan,
  query: SearchQuery,
  {
    terms,
    corrections,
    synonyms,
    ...days
  }: Pick<Interpretation, "terms" | "corrections" | "synonyms" | "between" | "yearly">,
  withTyped = false,
): readonly (readonly string[])[] {
  const isDated = days.between !== null || days.yearly !== null;
  return terms.map((term) => {
    const from = corrections.find(({ to }) => to === term)?.from;
    const all = corrections.filter((one) => one.from === from).map(({ to }) => to);
    if (all[0] === term) return withTyped && from !== undefined ? [...all, from] : all;
    const isName =
      terms.length === 1 &&
      !isDated &&
      !SAME.includes(term) &&
      scan.records.some(
        (record) => passes(record, query, days) && record.names.some(({ text }) => foldText(text) === term),
      );
    const listed = synonyms.filter((one) => one.from === term).map(({ to }) => to);
    return isName ? [term] : [...new Set([term, ...sameMeaning(term), ...listed])];
  });
}

/** Two words of one meaning; the random records have both. */
const SAME: readonly string[] = ["劳模", "劳动模范"];

export function sameMeaning(term: string): string[] {
  const [short = "", long = ""] = SAME;
  const all = [term.replaceAll(short, long), term.replaceAll(long, short)];
  return [...all, ...all.flatMap(numbered)].filter((one) => one !== term);
}

/** 第9 is 第九, but 第99 and 第9 of 第92021 are other numbers. The numbers of a term are all written alike: 0第9 is 零第九. */
function numbered(term: string): string[] {
  return [
    term.replace(/^(\D*)第9(?![.a-z九])(?=\D*$)/u, "$1第九"),
    term.replace(/^(.*)第九(?![\d九])/u, "$1第9"),
  ];
}

/** Whether two texts say the same with other words. */
export function isSameMeaning(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll("劳动模范", "劳模").replaceAll("九", "9");
  return plain(one) === plain(other);
}

/** Records that a page for these terms may have, and those that it must have. */
export interface Bounds {
  readonly may: ReadonlySet<string>;
  readonly must: ReadonlySet<string>;
  /** The reasons of one term, by record. */
  readonly reasons: ReadonlyMap<string, readonly MatchedBy[]>;
  /** Whether the hits are strict; null if that depends on sounds that the engine judges. */
  readonly strict: boolean | null;
}

/** `kinds`: those that the engine says a word names. */
export function boundsOf(
  scan: Scan,
  query: SearchQuery,
  terms: readonly (readonly string[])[],
  {
    kinds = [],
    ...days
  }: Pick<Interpretation, "between" | "yearly"> & { readonly kinds?: readonly string[] } = ANY_DAY,
): Bounds {
  const idsOf = (records: readonly SearchRecord[]): Set<string> =>
    new Set(records.filter((record) => passes(record, query, days)).map(({ id }) => id));
  const isDated = days.between !== null || days.yearly !== null;
  const [only, ...others] = terms;
  if (!only) {
    const all = idsOf(scan.records);
    return { may: all, must: all, reasons: new Map(), strict: true };
  }
  const meets = scan.records.map((record) => meetsOf(scan, record, terms, days, kinds));
  if (others.length > 0) return { ...severalBounds(meets, idsOf), reasons: new Map() };
  const by = (how: "own" | "fact", isSure: boolean): Set<string> =>
    idsOf(
      meets
        .filter(
          ({ terms: [met] }) =>
            met !== undefined &&
            ((how === "own" && met.isKind) || (met[how] !== null && (!isSure || met[how].sure))),
        )
        .map(({ record }) => record),
    );
  const [own, facts, mayOwn, mayFacts] = [
    by("own", true),
    by("fact", true),
    by("own", false),
    by("fact", false),
  ];
  const reasons = new Map(meets.map(({ record, terms: [met] }) => [record.id, reasonsOf(met)]));
  const strict = true;
  // What is only a date counts as a name, or else as a date, whatever the filters.
  if (!isDated && isDate(query.text)) return { may: mayOwn, must: own, reasons, strict };
  // Facts count if no name and no text has the term, and always in a query with days.
  if (isDated) return { may: union(mayOwn, mayFacts), must: union(own, facts), reasons, strict };
  if (own.size > 0) return { may: mayOwn, must: own, reasons, strict };
  return mayOwn.size > 0
    ? { may: union(mayOwn, mayFacts), must: new Set(), reasons, strict }
    : { may: mayFacts, must: facts, reasons, strict };
}

/** Whether a text is a year, a month or a day and nothing else, perhaps with spaces or commas in it. */
export function isDate(text: string): boolean {
  const typed = text.normalize("NFKC").split(/[\s,，、;；]+/u);
  // 1 12月 is from January to December.
  const isRange = /^\d{1,2}$/.test(typed[0] ?? "") && DATE.test(typed.slice(1).join(""));
  return isRange || DATE.test(typed.join(""));
}

const NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
const DATE = new RegExp(
  `^(?=.*[年月日号旬]|(?:19|20)\\d\\d$)(?:(?:19|20)\\d\\d年?)?(?:${NUMBER}月份?(?:${NUMBER}[日号]?)?)?(?:[上下]半年|[上中下]旬)?$`,
  "u",
);

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  return new Set([...a, ...b]);
}

function reasonsOf(met: TermMeeting | undefined): MatchedBy[] {
  // A name or a whole text that has the word says as much as the kind.
  if (met?.isKind && !isWrittenName(met.own) && !(met.own?.reason === "TEXT" && met.own.whole))
    return ["KIND"];
  if (!met?.own) return ["FACT"];
  // What only means the same as a name is another name.
  if (met.own.reason === "NAME" && met.asTyped?.reason !== "NAME")
    return ["ALIAS", ...(met.asTyped?.whole ? [met.asTyped.reason] : [])];
  if (met.own.reason === "PINYIN" || met.own.reason === "INITIALS")
    return met.own.sure && met.own.whole
      ? ["PINYIN"]
      : ["PINYIN", "INITIALS", ...(met.own.sure ? [] : ["FACT" as const])];
  return [met.own.reason];
}

interface TermMeeting {
  readonly term: string;
  readonly own: Met | null;
  /** `own` without other spellings. */
  readonly asTyped: Met | null;
  readonly named: Met | null;
  readonly texts: readonly (Met | null)[];
  /** The best of `facts`. */
  readonly fact: Met | null;
  readonly facts: readonly FactMet[];
  readonly isKind: boolean;
}

interface Meeting {
  readonly record: SearchRecord;
  readonly terms: readonly TermMeeting[];
  /** A name has all terms in a row. */
  readonly joined: Met | null;
}

function meetsOf(
  scan: Scan,
  record: SearchRecord,
  terms: readonly (readonly string[])[],
  days = ANY_DAY,
  kinds: readonly string[] = [],
): Meeting {
  const isSeveral = terms.length > 1 || days.between !== null || days.yearly !== null;
  const met = terms.map((spellings): TermMeeting => {
    const [term = ""] = spellings;
    const bestOf = (match: (text: string) => Met | null): Met | null => best(spellings.map(match));
    const facts = record.facts.map((fact): FactMet => ({
      named: bestOf((text) => scan.byFact(fact, text, days).named),
      said: bestOf((text) => scan.byFact(fact, text, days).said),
    }));
    return {
      term,
      own: bestOf((text) => scan.own(record, text, days)),
      asTyped: scan.own(record, term, days),
      named: bestOf((text) => scan.named(record, text)),
      texts: record.texts.map((one) => bestOf((text) => scan.text(one, text, days))),
      fact: best(facts.flatMap(({ named, said }) => [named, said])),
      facts,
      isKind: (isSeveral || kinds.length > 0) && spellings.some((text) => namesKindOf(text, record)),
    };
  });
  return { record, terms: met, joined: scan.named(record, terms.map(([term]) => term).join("")) };
}

/**
 * Several terms: a record must have all. A strict match has them in its name, or in one fact or text; others are found
 * only where nothing matches strictly.
 */
function severalBounds(
  meets: readonly Meeting[],
  idsOf: (records: readonly SearchRecord[]) => Set<string>,
): Pick<Bounds, "may" | "must" | "strict"> {
  const isMet =
    (isSure: boolean) =>
    ({ own, fact, isKind }: TermMeeting): boolean =>
      isKind || [own, fact].some((met) => met && (!isSure || met.sure));
  const may = meets.filter(({ terms }) => terms.every(isMet(false)));
  const sure = may.filter(({ terms }) => terms.every(isMet(true)));
  const idsFrom = (all: readonly Meeting[]): Set<string> => idsOf(all.map(({ record }) => record));
  const surelyStrict = idsFrom(sure.filter((one) => isStrict(one, true) && isStrict(one, false)));
  const perhapsStrict = idsFrom(may.filter((one) => isStrict(one, true) || isStrict(one, false)));
  if (surelyStrict.size > 0) return { may: perhapsStrict, must: surelyStrict, strict: true };
  if (perhapsStrict.size === 0) return { may: idsFrom(may), must: idsFrom(sure), strict: false };
  return { may: idsFrom(may), must: new Set(), strict: null };
}

/** Whether what the terms say is said together. `isSure`: sounds of few letters do not count. */
function isStrict({ record, terms, joined }: Meeting, isSure: boolean): boolean {
  const counts = (met: Met | null | undefined): boolean => met != null && (!isSure || met.sure);
  if (isWrittenName(joined) || counts(joined)) return true;
  const isOccasion = OCCASIONS.includes(record.kind);
  const isSaidOfRecord = ({ term, named, own, facts: all, isKind }: TermMeeting): boolean => {
    if (isKind) return true;
    // A name says it, in characters or in pinyin.
    const isName = isWrittenName(named) || counts(named);
    const isWhole = named?.whole === true;
    // A participant whose name is in the name of the event too: the role beside it is that of the participant.
    if (
      isOccasion &&
      isName &&
      !isWhole &&
      all.some((one) => one.named?.whole && counts(one.named)) &&
      !saysRelation(term)
    )
      return false;
    if (isName) return true;
    return isOccasion && own?.reason === "TEXT" && !saysRelation(term);
  };
  const open = terms.filter((one) => !isSaidOfRecord(one));
  if (open.length < 2) return true;
  const facts = record.facts.map((_, at) => at);
  const isNamed = ({ facts: all }: TermMeeting, at: number): boolean => counts(all[at]?.named);
  const isSaid = ({ facts: all }: TermMeeting, at: number): boolean => counts(all[at]?.said);
  if (!isOccasion)
    return (
      record.texts.some((_, at) => open.every(({ texts }) => counts(texts[at]))) ||
      facts.some((at) => open.every((one) => isNamed(one, at) || isSaid(one, at)))
    );
  // Participants of one occasion belong together. A role or a relation belongs to one of them.
  const isEntity = (one: TermMeeting): boolean =>
    facts.some((at) => isNamed(one, at)) && !(saysRelation(one.term) && facts.some((at) => isSaid(one, at)));
  const entities = open.filter(isEntity);
  return (
    entities.length === 0 ||
    open.every(
      (one) =>
        isEntity(one) ||
        facts.some(
          (at) => isSaid(one, at) && entities.some((entity) => isNamed(entity, at) || isSaid(entity, at)),
        ),
    )
  );
}
