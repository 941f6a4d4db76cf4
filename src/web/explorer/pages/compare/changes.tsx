import type { VNode } from "preact";

import type { ComparedState } from "../../../views/compare-states.js";
import type { ComparedList } from "../../../views/compare.js";
import { EntityLink } from "../../parts/entity-link.js";
import { StatementItem } from "../../parts/statement-line.js";
import { useSay, type Say } from "../../state/context.js";

/** One list on two days. What did not change is folded away. */
export function Changes({
  list,
  entity,
}: {
  readonly list: ComparedList;
  readonly entity: string;
}): VNode | null {
  const say = useSay();
  const { id, missing, comparison } = list;
  const { came, went, stayed, unsettled, changed, between } = comparison;
  const changes = came.length + went.length + changed.length + between.length;
  if (changes + stayed.length + unsettled.length === 0) return null;
  const lines = (states: readonly ComparedState[]): VNode => (
    <ul>
      {states.map((state) => (
        <StateItem key={state.line.plainId} state={state} entity={entity} />
      ))}
    </ul>
  );
  const part = (title: string, className: string, states: readonly ComparedState[]): VNode | null =>
    states.length === 0 ? null : (
      <div class={`change ${className}`}>
        <h3>
          {title} <span class="section-count">{states.length}</span>
        </h3>
        {lines(states)}
      </div>
    );
  const folded = (title: string, states: readonly ComparedState[]): VNode | null =>
    states.length === 0 ? null : (
      <details class="unchanged" open={changes === 0 && states.length <= 12}>
        <summary>
          {title} <span class="section-count">{states.length}</span>
        </summary>
        {lines(states)}
      </details>
    );
  return (
    <section class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{listTitle(id, say)}</h2>
      {missing > 0 && (
        <p class="note">
          {say(
            `有${String(missing)}条没有列出，所以下面的“新见”和“不再见载”可能不全。`,
            `${String(missing)} lines are not listed, so that what is newly or no longer cited may be incomplete.`,
          )}
        </p>
      )}
      <div class="came-went">
        {part(say("新见", "Newly cited"), "came", came)}
        {part(say("不再见载", "No longer cited"), "went", went)}
      </div>
      {changed.length > 0 && (
        <div class="change moved">
          <h3>
            {say("职务有变", "In another post")} <span class="section-count">{changed.length}</span>
          </h3>
          {changed.map(({ person, from, to }) => (
            <div key={person.plainId}>
              <p>
                <EntityLink entity={person} />
              </p>
              <p class="note">{say("前一日：", "Earlier day:")}</p>
              {lines(from)}
              <p class="note">{say("后一日：", "Later day:")}</p>
              {lines(to)}
            </div>
          ))}
        </div>
      )}
      {part(say("只在其间见载", "Cited in between only"), "between", between)}
      {changes === 0 && <p>{say("两日之间没有看到变化。", "No change is seen between the two days.")}</p>}
      {folded(say("两日都在", "On both days"), stayed)}
      {folded(
        say("两日都可能在，来源没有明说", "Possibly on both days: the sources do not say it"),
        unsettled,
      )}
    </section>
  );
}

/** A state, and how sure it is on the day or the days on which it is there. */
function StateItem({ state, entity }: { readonly state: ComparedState; readonly entity: string }): VNode {
  const say = useSay();
  const { line, before, after } = state;
  const isHalf = before !== null && after !== null && before !== after;
  // The mark of the line would be about one of the days only.
  const statement = isHalf ? { ...line, certainty: null } : line;
  return (
    <StatementItem
      statement={statement}
      seenFrom={entity}
      isPredicateShown={line.predicate.name !== "HOLDS_POSITION" && line.predicate.name !== "NAMED"}
      after={
        isHalf && (
          <span class="mark possible-mark">
            {before === "POSSIBLE"
              ? say("前一日只是可能", "only possible on the earlier day")
              : say("后一日只是可能", "only possible on the later day")}
          </span>
        )
      }
    />
  );
}

function listTitle(id: ComparedList["id"], say: Say): string {
  switch (id) {
    case "people":
      return say("职务与成员", "Posts and members");
    case "structure":
      return say("上级与下属", "Parents and parts");
    case "names":
      return say("名称", "Names");
    case "other":
      return say("所在地与合作", "Places and cooperation");
  }
}
