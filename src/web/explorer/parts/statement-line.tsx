import type { ComponentChildren, VNode } from "preact";

import type { StatementLineFragment } from "../../../client/index.js";
import { useSay } from "../state/context.js";
import { EntityLink } from "./entity-link.js";
import { FactLine } from "./evidence.js";
import { dateText, periodText } from "./period.js";
import { Qualifiers } from "./qualifiers.js";

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
  const isReverse = seenFrom !== null && object?.plainId === seenFrom && subject?.plainId !== seenFrom;
  return (
    <FactLine statement={statement} certainty={statement.certainty} className={className}>
      {before}
      {seenFrom === null && (
        <>
          <EntityLink entity={subject} />{" "}
        </>
      )}
      {isPredicateShown && (
        <span class="predicate">
          {isReverse ? (predicate.reverseLabel ?? predicate.label) : predicate.label}{" "}
        </span>
      )}
      {isReverse ? <EntityLink entity={subject} /> : object ? <EntityLink entity={object} /> : null}
      {value && <bdi class="value">{value.date === null ? value.text : dateText(value.date, say)}</bdi>}
      <Qualifiers qualifiers={qualifiers} edtf={isPeriodShown ? period.edtf : null} />
      {isPeriodShown && (period.edtf !== null || predicate.time !== "LASTING") && (
        <span class="period">{periodText(period, say, { isLasting: predicate.time === "LASTING" })}</span>
      )}
      <StatusMark {...statement} />
      {after}
    </FactLine>
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
