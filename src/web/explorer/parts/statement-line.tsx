import type { VNode } from "preact";

import type { StatementLineFragment } from "../../../client/index.js";
import { useSay } from "../state/context.js";
import { EntityLink } from "./entity-link.js";
import { FactLine } from "./evidence.js";
import { periodText } from "./period.js";

/** A statement as a line: subject, predicate, object or value, qualifiers, days. `seenFrom`: the entity of the page. */
export function StatementItem({
  statement,
  seenFrom = null,
}: {
  readonly statement: StatementLineFragment;
  readonly seenFrom?: string | null;
}): VNode {
  const say = useSay();
  const { subject, object, predicate, value, qualifiers, period, status } = statement;
  const isReverse = seenFrom !== null && object?.plainId === seenFrom && subject?.plainId !== seenFrom;
  return (
    <FactLine statement={statement} certainty={statement.certainty}>
      {seenFrom === null && (
        <>
          <EntityLink entity={subject} />{" "}
        </>
      )}
      <span class="predicate">
        {isReverse ? (predicate.reverseLabel ?? predicate.label) : predicate.label}
      </span>{" "}
      {isReverse ? <EntityLink entity={subject} /> : object ? <EntityLink entity={object} /> : null}
      {value && <bdi class="value">{value.text}</bdi>}
      {qualifiers.length > 0 && (
        <span class="qualifiers">
          {qualifiers.map((qualifier, index) => (
            <span key={index} class="qualifier">
              {qualifier.label}
              {say("：", ": ")}
              {qualifier.entity ? <EntityLink entity={qualifier.entity} /> : <bdi>{qualifier.value}</bdi>}
            </span>
          ))}
        </span>
      )}
      <span class="period">{periodText(period, say)}</span>
      {status !== "STATED" && (
        <span class={`mark status-${status.toLowerCase()}`}>{statement.statusLabel}</span>
      )}
    </FactLine>
  );
}
