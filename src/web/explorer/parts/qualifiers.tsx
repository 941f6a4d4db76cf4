import type { VNode } from "preact";

import type { EntityRefFragment, StatementLineFragment } from "../../../client/index.js";
import { useSay, type Say } from "../state/context.js";
import { EntityLink } from "./entity-link.js";
import { dateText } from "./period.js";

type Qualifier = StatementLineFragment["qualifiers"][number];

/** A detail with all its values. */
export interface Detail {
  readonly name: string;
  readonly label: string;
  readonly values: readonly (string | EntityRefFragment)[];
  /** The source's own words for a role. */
  readonly terms: readonly string[];
}

/** Details that repeat another one in the words of the source: with the entity itself, they say nothing more. */
const REPEATED_BY: Readonly<Record<string, string>> = {
  conferrer: "conferrerId",
  affiliation: "organization",
};
const DATES = new Set(["conferredOn", "forPeriod"]);
/** Values that need no label before them. */
const PLAIN = new Set(["role", "title"]);
/** Why an editor ranked a statement: the conflict that it settles tells it. */
const REASON_OF_RANK = "rankReason";
const TERM = "roleTerm";

/** The details of a statement: each with its values in words. */
export function Qualifiers({
  qualifiers,
  edtf = null,
  hidden = [],
}: {
  readonly qualifiers: readonly Qualifier[];
  /** The period that the line shows; a detail with the same date is left out. */
  readonly edtf?: string | null;
  /** Names of details that the line shows in another way. */
  readonly hidden?: readonly string[];
}): VNode | null {
  const say = useSay();
  const details = detailsOf(qualifiers, edtf).filter(({ name }) => !hidden.includes(name));
  if (details.length === 0) return null;
  return (
    <span class="qualifiers">
      {details.map(({ name, label, values, terms }) => (
        <span key={name} class="qualifier">
          {!PLAIN.has(name) && `${label}${say("：", ": ")}`}
          {values.map((value, index) => (
            <span key={index}>
              {index > 0 && say("、", ", ")}
              {typeof value === "string" ? (
                <bdi>{detailText(name, value, say)}</bdi>
              ) : (
                <EntityLink entity={value} />
              )}
            </span>
          ))}
          {terms.length > 0 && (
            <>
              {say("（", " (")}
              <bdi>{terms.join(say("、", ", "))}</bdi>
              {say("）", ")")}
            </>
          )}
        </span>
      ))}
    </span>
  );
}

/** Puts the values of one detail together, and leaves out what repeats another detail or the period. */
export function detailsOf(qualifiers: readonly Qualifier[], edtf: string | null): readonly Detail[] {
  const details = new Map<string, { label: string; values: (string | EntityRefFragment)[] }>();
  for (const { name, label, value, entity } of qualifiers) {
    const by = REPEATED_BY[name];
    const isRepeated =
      by !== undefined && qualifiers.some((other) => other.name === by && other.entity?.label === value);
    if (isRepeated || name === REASON_OF_RANK || name === TERM || (DATES.has(name) && value === edtf))
      continue;
    const detail = details.get(name) ?? { label, values: [] };
    detail.values.push(entity ?? value);
    details.set(name, detail);
  }
  const terms = qualifiers.filter(({ name }) => name === TERM).map(({ value }) => value);
  return [...details].map(([name, detail]) => ({
    name,
    ...detail,
    terms: name === "role" ? terms.filter((term) => !detail.values.includes(term)) : [],
  }));
}

/** The value of a detail in words: codes and dates are not shown as they are stored. */
export function detailText(name: string, value: string, say: Say): string {
  if (DATES.has(name)) return dateText(value, say);
  if (name === "nameKind") return nameKindText(value, say);
  const words = CODES[`${name} ${value}`];
  return words ? say(...words) : value;
}

export function nameKindText(kind: string, say: Say): string {
  const words = NAME_KINDS[kind];
  return words ? say(...words) : kind;
}

const NAME_KINDS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  OFFICIAL: ["正式名称", "official name"],
  SHORT: ["简称", "short name"],
  FORMER: ["曾用名", "former name"],
  ALIAS: ["别称", "other name"],
  ENGLISH: ["英文名称", "English name"],
};

const CODES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  "form TITLE": ["题名", "title"],
  "form NAME": ["名称", "name"],
  "form NUMBER": ["编号", "number"],
  "total RUNNING": ["累计", "counted from the beginning on"],
  "computation CHANGE": ["增减比例", "rate of change"],
  "computation SHARE": ["所占比例", "share"],
  "computation SUM": ["合计", "sum"],
  "computation PER_DAY": ["每日平均", "mean per day"],
  "computation PER_WORKDAY": ["每工作日平均", "mean per workday"],
};
