import type { VNode } from "preact";

import type { ConflictLineFragment } from "../../../../client/index.js";
import { EntityLink } from "../../parts/entity-link.js";
import { StatementItem } from "../../parts/statement-line.js";
import { useSay } from "../../state/context.js";

/** Statements that conflict, side by side, with why, and which of them the rules prefer. */
export function ConflictItem({
  conflict,
  isEntityShown = true,
}: {
  readonly conflict: ConflictLineFragment;
  readonly isEntityShown?: boolean;
}): VNode {
  const say = useSay();
  const { ruleLabel, strength, reason, isSettled, computed, entity, statements, statementCount, preferred } =
    conflict;
  return (
    <li class="conflict-item">
      <p class="conflict-item-head">
        {isEntityShown && entity && (
          <>
            <EntityLink entity={entity} />{" "}
          </>
        )}
        <strong>{ruleLabel}</strong>
        <span class="mark">
          {strength === "CONTRADICTION"
            ? say("不能同真", "cannot both be true")
            : say("说法不一", "told differently")}
        </span>
        {isSettled && <span class="mark">{say("已有定论", "settled")}</span>}
      </p>
      <p class="read-note">{reason}</p>
      {computed !== null && (
        <p class="read-note">
          {say("推算：", "Computed: ")}
          <bdi>{computed}</bdi>
        </p>
      )}
      <ul class="conflict-item-sides">
        {statements.map((statement) => (
          <li key={statement.plainId} class={statement.plainId === preferred?.plainId ? "preferred" : ""}>
            {statement.plainId === preferred?.plainId && (
              <span class="mark">{say("较可取", "preferred")}</span>
            )}
            <ul>
              <StatementItem statement={statement} />
            </ul>
          </li>
        ))}
      </ul>
      {statementCount > statements.length && (
        <p class="read-note">{say(`共 ${String(statementCount)} 条`, `${String(statementCount)} in all`)}</p>
      )}
    </li>
  );
}
