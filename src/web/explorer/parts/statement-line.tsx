import type { ComponentChildren, VNode } from "preact";

import type { StatementLineFragment } from "../../../client/index.js";
import { useSay } from "../state/context.js";
import { amountText } from "./amount.js";
import { EntityLink } from "./entity-link.js";
import { FactLine } from "./evidence.js";
import { dateText, periodText } from "./period.js";
import { Qualifiers } from "./qualifiers.js";

/** What was done once: the start of its period is its date. Other lasting things go on. */
const DONE_ONCE = new Set(["AUTHORED", "ISSUED", "CONTRIBUTED_TO", "ABOUT", "BASED_ON", "CLAUSE"]);

/** A statement as a line: subject, predicate, object or value, qualifiers, days. `seenFrom`: the entity of the page. */
export function StatementItem({
  statement,
  seenFrom = null,
  isPredicateShown = true,
  isPeriodShown = true,
  className = "",
  before,
  after,
}: {
  readonly statement: StatementLineFragment;
  readonly seenFrom?: string | null;
  /** Not where a title above the list says it. */
  readonly isPredicateShown?: boolean;
  readonly isPeriodShown?: boolean;
  readonly className?: string;
  /** Shown before and after the text of the statement. */
  readonly before?: ComponentChildren;
  readonly after?: ComponentChildren;
}): VNode {
  const say = useSay();
  const { subject, object, predicate, value, qualifiers, period } = statement;
  const isFigure = predicate.name === "FIGURE";
  const isReverse = seenFrom !== null && object?.plainId === seenFrom && subject?.plainId !== seenFrom;
  return (
    <FactLine statement={statement} certainty={statement.certainty} className={className}>
      {before}
      {seenFrom === null && (
        <>
          <EntityLink entity={subject} />{" "}
        </>
      )}
      {isPredicateShown && !isFigure && (
        <span class="predicate">
          {isReverse ? (predicate.reverseLabel ?? predicate.label) : predicate.label}{" "}
        </span>
      )}
      {isReverse ? <EntityLink entity={subject} /> : object ? <EntityLink entity={object} /> : null}
      {isFigure ? (
        <Figure statement={statement} />
      ) : (
        value && <bdi class="value">{value.date === null ? value.text : dateText(value.date, say)}</bdi>
      )}
      <Qualifiers
        qualifiers={qualifiers}
        edtf={isPeriodShown ? period.edtf : null}
        hidden={isFigure ? FIGURE_PARTS : []}
      />
      {isPeriodShown && (period.edtf !== null || predicate.time !== "LASTING") && (
        <span class="period">
          {periodText(period, say, {
            unknownEnd: DONE_ONCE.has(predicate.name)
              ? "none"
              : predicate.time === "LASTING"
                ? "from"
                : "said",
          })}
        </span>
      )}
      <StatusMark {...statement} />
      {after}
    </FactLine>
  );
}

const FIGURE_PARTS = ["indicator", "comparator"];

/** A figure: what is counted, and how many, with the word that makes it inexact. */
function Figure({ statement: { value, qualifiers } }: { readonly statement: StatementLineFragment }): VNode {
  const detail = (name: string): string | null => qualifiers.find((one) => one.name === name)?.value ?? null;
  return (
    <>
      <bdi>{detail("indicator")}</bdi>{" "}
      <bdi class="value">
        {value?.amount == null
          ? value?.text
          : amountText({ amount: value.amount, comparator: detail("comparator") }, value.unit ?? "")}
      </bdi>
    </>
  );
}

/** Marks what is only proposed or planned; nothing where it is stated. */
export function StatusMark({
  status,
  statusLabel,
}: Pick<StatementLineFragment, "status" | "statusLabel">): VNode | null {
  return status === "STATED" ? null : (
    <span class={`mark status-${status.toLowerCase()}`}>{statusLabel}</span>
  );
}
