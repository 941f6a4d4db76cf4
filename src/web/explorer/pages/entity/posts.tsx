import type { VNode } from "preact";

import type { TenureLineFragment } from "../../../../client/index.js";
import { nearestPosts, type EntityOf } from "../../../views/entity-sections.js";
import { EntityLink } from "../../parts/entity-link.js";
import { FactLine } from "../../parts/evidence.js";
import { periodText } from "../../parts/period.js";
import { StatusMark } from "../../parts/statement-line.js";
import { useSay } from "../../state/context.js";
import { AllFactsLink } from "./all-facts-link.js";
import { Section } from "./fact-section.js";

/** The posts of an organization by title, each with the people that sources cite in it. */
export function Posts({ entity }: { readonly entity: EntityOf<"Organization"> }): VNode | null {
  const say = useSay();
  const { positions, tenures } = entity;
  const shown = positions.reduce((sum, { holders }) => sum + holders.nodes.length, 0);
  const { before, after } = nearestPosts(entity);
  if (shown + before.length + after.length === 0) return null;
  return (
    <Section id="posts" title={say("职务与任职者", "Posts and their holders")} count={tenures.totalCount}>
      {positions.map(({ title, holders }) => (
        <div key={title} class="post">
          <h3>
            <bdi>{title}</bdi>
          </h3>
          <ul>
            {holders.nodes.map((tenure) => (
              <TenureItem key={tenure.statement.plainId} tenure={tenure} of="person" />
            ))}
          </ul>
        </div>
      ))}
      {tenures.totalCount > shown && (
        <AllFactsLink predicates={["HOLDS_POSITION"]} shown={shown} totalCount={tenures.totalCount} />
      )}
      <NearestTenures before={before} after={after} of="person" />
    </Section>
  );
}

/**
 * Who was in a post before and after a day on which sources cite nobody in it: an empty post is more often one that was
 * not written about than one that nobody held.
 */
export function NearestTenures({
  before,
  after,
  of,
}: {
  readonly before: readonly TenureLineFragment[];
  readonly after: readonly TenureLineFragment[];
  readonly of: "person" | "organization";
}): VNode | null {
  const say = useSay();
  if (before.length + after.length === 0) return null;
  const list = (title: string, tenures: readonly TenureLineFragment[]): VNode | null =>
    tenures.length === 0 ? null : (
      <>
        <h4>{title}</h4>
        <ul>
          {tenures.map((tenure) => (
            <TenureItem key={tenure.statement.plainId} tenure={tenure} of={of} isTitleShown />
          ))}
        </ul>
      </>
    );
  return (
    <div class="nearest">
      <h3>{say("当日未见记载的职务", "Posts in which nobody is cited on that day")}</h3>
      <p class="note">
        {say(
          "当日没有记载不等于空缺。最近的记载如下。",
          "Not cited does not mean vacant. These are the nearest citations.",
        )}
      </p>
      {list(say("此前", "Before"), before)}
      {list(say("此后", "After"), after)}
    </div>
  );
}

function TenureItem({
  tenure,
  of,
  isTitleShown = false,
}: {
  readonly tenure: TenureLineFragment;
  readonly of: "person" | "organization";
  readonly isTitleShown?: boolean;
}): VNode {
  const say = useSay();
  return (
    <FactLine statement={tenure.statement} certainty={tenure.certainty}>
      <EntityLink entity={of === "person" ? tenure.person : tenure.organization} />
      {isTitleShown && <bdi class="qualifier">{tenure.title}</bdi>}
      <span class="period">{periodText(tenure.period, say)}</span>
      <StatusMark {...tenure} />
    </FactLine>
  );
}
