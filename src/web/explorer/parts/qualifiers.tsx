import type { VNode } from "preact";

import type { StatementLineFragment } from "../../../client/index.js";
import { useSay, type Say } from "../state/context.js";
import { EntityLink } from "./entity-link.js";
import { dateText } from "./period.js";

type Qualifier = StatementLineFragment["qualifiers"][number];

/** Details that repeat another one in the words of the source: with the entity itself, they say nothing more. */
const REPEATED_BY: Readonly<Record<string, string>> = {
  conferrer: "conferrerId",
  affiliation: "organization",
};
const DATES = new Set(["conferredOn", "forPeriod"]);
/** Why an editor ranked a statement lower or higher. It belongs beside the other statement: see conflicts. */
const ABOUT_RANK = "rankReason";

/** The details of a statement: names of details, and their values in words. */
export function Qualifiers({
  qualifiers,
  hidden = [],
}: {
  readonly qualifiers: readonly Qualifier[];
  /** Names of details that the line shows in another way. */
  readonly hidden?: readonly string[];
}): VNode | null {
  const say = useSay();
  const shown = shownQualifiers(qualifiers).filter(({ name }) => !hidden.includes(name));
  if (shown.length === 0) return null;
  return (
    <span class="qualifiers">
      {shown.map((qualifier, index) => (
        <span key={index} class="qualifier">
          {qualifier.label}
          {say("：", ": ")}
          {qualifier.entity ? (
            <EntityLink entity={qualifier.entity} />
          ) : (
            <bdi>{qualifierText(qualifier, say)}</bdi>
          )}
        </span>
      ))}
    </span>
  );
}

/** Without those that repeat others, and without the reasons of ranks. */
export function shownQualifiers(qualifiers: readonly Qualifier[]): readonly Qualifier[] {
  return qualifiers.filter(({ name, value }) => {
    const by = REPEATED_BY[name];
    if (by === undefined) return name !== ABOUT_RANK;
    return !qualifiers.some((other) => other.name === by && other.entity?.label === value);
  });
}

/** The value of a detail in words: codes and dates are not shown as they are stored. */
export function qualifierText({ name, value }: Pick<Qualifier, "name" | "value">, say: Say): string {
  if (DATES.has(name)) return dateText(value, say);
  if (name === "nameKind") return nameKindText(value, say);
  const words = CODES[`${name} ${value}`];
  return words ? say(...words) : value;
}

export function nameKindText(kind: string, say: Say): string {
  const words = NAME_KINDS[kind];
  return words ? say(...words) : kind;
}

const NAME_KINDS: Readonly<Record<string, readonly [string, string]>> = {
  OFFICIAL: ["正式名称", "official name"],
  SHORT: ["简称", "short name"],
  FORMER: ["曾用名", "former name"],
  ALIAS: ["别称", "other name"],
  ENGLISH: ["英文名称", "English name"],
};

const CODES: Readonly<Record<string, readonly [string, string]>> = {
  "form TITLE": ["题名", "title"],
  "form NAME": ["名称", "name"],
  "form NUMBER": ["编号", "number"],
  "computation CHANGE": ["增减比例", "rate of change"],
  "computation PER_DAY": ["每日平均", "mean per day"],
  "computation PER_WORKDAY": ["每工作日平均", "mean per workday"],
  "computation SUM": ["合计", "sum"],
};
