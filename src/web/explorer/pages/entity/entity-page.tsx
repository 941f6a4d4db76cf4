import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { Link } from "wouter-preact";

import { EntityMore } from "../../../../client/index.js";
import { entityOf, filledSections, type PageEntity } from "../../../views/entity-sections.js";
import { readEntity } from "../../../views/entity.js";
import { usePageTitle } from "../../parts/page-title.js";
import { dateText } from "../../parts/period.js";
import { Empty, ErrorBox, Skeleton } from "../../parts/status.js";
import { ViewLinks } from "../../parts/view-links.js";
import { useAddress } from "../../state/address.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";
import { AllFacts } from "./all-facts.js";
import { Contents } from "./contents.js";
import { contentsOf } from "./contents-of.js";
import { DayControl } from "./day-control.js";
import { daysOf } from "./days-of.js";
import { EntityFacts } from "./entity-facts.js";
import "./entity.css";
import { Section } from "./fact-section.js";
import { EntityHeader } from "./header.js";
import { jumpTo } from "./jump.js";
import { Conflicts, CoverageTable, Together, type More } from "./more.js";
import { NetworkSection } from "./network-section.js";
import { Timeline, timelineOptions, type TimelineOptions } from "./timeline.js";

/** The page of an entity of any kind: what it is, its facts by section, and what surrounds it. */
export function EntityPage({ id }: { readonly id: string }): VNode {
  const say = useSay();
  const { parameters } = useAddress();
  const view = readEntity(parameters, id);
  const { data, error, isLoading, reload } = useQuery(view.document, view.variables);
  const entity = data ? entityOf(data) : null;
  const on = view.variables.on ?? null;
  usePageTitle(
    entity &&
      `${entity.dayLabel}${on === null ? "" : say(`（${dateText(on, say)}）`, ` (${dateText(on, say)})`)}`,
  );
  const options = timelineOptions(parameters);
  const more = useMore(entity, on, options);
  const isThere = entity !== null;
  useEffect(() => {
    // The browser looked for the part of the address before it was there.
    if (isThere && location.hash.length > 1) jumpTo(decodeURIComponent(location.hash.slice(1)));
  }, [isThere]);
  if (error) return <ErrorBox error={error} retry={reload} />;
  if (!data) return <EntitySkeleton />;
  if (!entity) return <NoEntity id={id} />;
  const sections = filledSections(entity);
  return (
    <div class="entity-page" aria-busy={isLoading}>
      <EntityHeader entity={entity} on={on} version={data.dataVersion?.version ?? null} />
      <DayControl suggestions={daysOf(entity)} />
      <div class="entity-columns">
        <Contents items={contentsOf(entity, sections, more.data, say)} />
        <div class="entity-body">
          <EntityFacts entity={entity} sections={sections} on={on} />
          <Surroundings entity={entity} on={on} options={options} more={more} />
          <Section id="facts" title={say("全部事实", "All facts")} count={entity.all.totalCount}>
            <AllFacts id={entity.plainId} on={on} totalCount={entity.all.totalCount} />
          </Section>
          <ViewLinks document={view.document} variables={view.variables} />
        </div>
      </div>
    </div>
  );
}

interface MoreState {
  readonly data: More | null;
  readonly error: ReturnType<typeof useQuery>["error"];
  readonly reload: () => void;
}

/** Asks for what surrounds the entity once its facts are there: the first paint waits for one answer only. */
function useMore(
  entity: PageEntity | null,
  on: string | null,
  { kinds, direction }: TimelineOptions,
): MoreState {
  const { data, error, reload } = useQuery(
    EntityMore,
    entity && { id: entity.plainId, on, kinds, direction },
  );
  return { data: data?.node && "plainId" in data.node ? data.node : null, error, reload };
}

/** Timeline, network, co-participants, conflicts and coverage. */
function Surroundings({
  entity,
  on,
  options,
  more: { data: more, error, reload },
}: {
  readonly entity: PageEntity;
  readonly on: string | null;
  readonly options: TimelineOptions;
  readonly more: MoreState;
}): VNode {
  const say = useSay();
  const id = entity.plainId;
  if (error) return <ErrorBox error={error} retry={reload} />;
  // Room for more than a screen, so that nothing in sight moves when the answer arrives.
  if (!more)
    return (
      <Section id="timeline" title={say("时间线", "Timeline")}>
        <div class="waiting">
          <Skeleton lines={12} />
        </div>
      </Section>
    );
  return (
    <>
      {(more.timeline.totalCount > 0 || options.kinds !== null) && (
        <Section id="timeline" title={say("时间线", "Timeline")} count={more.timeline.totalCount}>
          <Timeline id={id} on={on} first={more.timeline} options={options} />
        </Section>
      )}
      <Section id="network" title={say("关系网络", "Network")}>
        <NetworkSection seed={id} />
      </Section>
      {more.coParticipants.totalCount > 0 && (
        <Section
          id="co-participants"
          title={say("与谁共事", "Who was together")}
          count={more.coParticipants.totalCount}
        >
          <Together more={more} />
        </Section>
      )}
      {more.conflicts.totalCount > 0 && (
        <Section id="conflicts" title={say("说法不一", "Conflicts")} count={more.conflicts.totalCount}>
          <Conflicts more={more} />
        </Section>
      )}
      <Section id="coverage" title={say("读过些什么", "What was read about it")}>
        <CoverageTable more={more} on={on} />
      </Section>
    </>
  );
}

/** Holds the places of the header and the first sections. */
function EntitySkeleton(): VNode {
  return (
    <div class="entity-page">
      <div class="entity-header">
        <Skeleton lines={4} />
      </div>
      <div class="entity-columns">
        <div />
        <div class="entity-body waiting">
          <Skeleton lines={12} />
        </div>
      </div>
    </div>
  );
}

function NoEntity({ id }: { readonly id: string }): VNode {
  const say = useSay();
  return (
    <Empty>
      <h1>{say("数据中没有它", "It is not in the data")}</h1>
      <p>
        {say("没有编号为 ", "There is nothing with the id ")}
        <code>
          <bdi>{id}</bdi>
        </code>
        {say(" 的实体。", ".")}
      </p>
      <p>
        <Link href="/">{say("回到检索", "Back to search")}</Link>
      </p>
    </Empty>
  );
}
