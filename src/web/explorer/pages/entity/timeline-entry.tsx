import type { VNode } from "preact";

import type { TimelinePageFragment } from "../../../../client/index.js";
import { EntityLink } from "../../parts/entity-link.js";
import { FactLine } from "../../parts/evidence.js";
import { periodText, ruleText } from "../../parts/period.js";
import { Qualifiers } from "../../parts/qualifiers.js";
import { StatusMark } from "../../parts/statement-line.js";
import { useSay } from "../../state/context.js";
import "./timeline.css";

export type TimelineItem = TimelinePageFragment["nodes"][number];

/** An entry: its date once, then what was done, each statement with its evidence. */
export function TimelineEntry({
  entry,
  page,
}: {
  readonly entry: TimelineItem;
  readonly page: string;
}): VNode {
  const say = useSay();
  const { entity, period, certainty, statements } = entry;
  const rule = period && ruleText(period);
  const type = entity && "typeLabel" in entity ? entity.typeLabel : null;
  return (
    <>
      {statements.map((statement, index) => (
        <FactLine
          key={statement.plainId}
          statement={statement}
          certainty={certainty}
          className={index === 0 ? "timeline-entry" : "timeline-entry further"}
        >
          <span class="timeline-date">
            {index === 0 &&
              (period ? periodText(period, say, { isRuleShown: false }) : say("日期未载", "undated"))}
          </span>
          <span class="timeline-text">
            {index === 0 && entity && entity.plainId !== page && (
              <>
                <EntityLink entity={entity} />
                {type !== null && <span class="qualifier qualifiers">{type}</span>}
              </>
            )}{" "}
            {statement.predicate.name !== "TOOK_PART_IN" && (
              <span class="predicate">{statement.predicate.label}</span>
            )}
            {statement.value && <bdi class="value"> {statement.value.text}</bdi>}
            {statement.object &&
              statement.object.plainId !== entity?.plainId &&
              statement.object.plainId !== page && (
                <>
                  {" "}
                  <EntityLink entity={statement.object} />
                </>
              )}
            <Qualifiers qualifiers={statement.qualifiers} edtf={period?.edtf ?? null} />
            <StatusMark {...statement} />
            {index === 0 && rule !== null && (
              <span class="qualifier qualifiers">{say(`日期推断：${rule}`, `date inferred: ${rule}`)}</span>
            )}
          </span>
        </FactLine>
      ))}
    </>
  );
}
