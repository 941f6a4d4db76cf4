import type { VNode } from "preact";

import { comparedEntity, comparedLists, readCompare, type ComparedEntity } from "../../../views/compare.js";
import { EntityLink } from "../../parts/entity-link.js";
import { usePageTitle } from "../../parts/page-title.js";
import { dateText } from "../../parts/period.js";
import { Empty, ErrorBox, Skeleton } from "../../parts/status.js";
import { ViewLinks } from "../../parts/view-links.js";
import { useAddress } from "../../state/address.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";
import { ComparePage as CompareDocument } from "../../../../client/index.js";
import { TimelineEntry } from "../entity/timeline-entry.js";
import { Changes } from "./changes.js";
import { CompareForm } from "./compare-form.js";
import "./compare.css";

/** One body on two days: who came, who went, who stayed, and what happened in between. */
export function ComparePage(): VNode {
  const say = useSay();
  const { parameters } = useAddress();
  const view = readCompare(parameters);
  const { data, error, isLoading, reload } = useQuery(CompareDocument, view?.variables ?? null);
  const entity = view && data ? comparedEntity(data) : null;
  const title = say("比较两日", "Compare two days");
  usePageTitle(entity ? `${entity.label} · ${title}` : title);
  return (
    <div class="compare-page" aria-busy={isLoading}>
      <h1>{title}</h1>
      <CompareForm />
      {error ? (
        <ErrorBox error={error} retry={reload} />
      ) : view === null ? (
        <Empty>
          <p>
            {say(
              "选一个机构、人物或地点，再写两个日子，就能看到其间谁来、谁去、谁在，名称和隶属有何变化，发生过什么。",
              "Choose a body, a person or a place, and two days: you see who came, who went and who stayed, what changed in names and parents, and what happened in between.",
            )}
          </p>
        </Empty>
      ) : !data ? (
        <Skeleton lines={10} />
      ) : entity ? (
        <>
          <Result entity={entity} a={view.variables.a} b={view.variables.b} />
          <ViewLinks document={view.document} variables={view.variables} />
        </>
      ) : (
        <Empty>
          <p>{say("数据中没有它。", "It is not in the data.")}</p>
        </Empty>
      )}
    </div>
  );
}

function Result({
  entity,
  a,
  b,
}: {
  readonly entity: ComparedEntity;
  readonly a: string;
  readonly b: string;
}): VNode {
  const say = useSay();
  const { labelBefore, labelAfter, timeline } = entity;
  const shown = timeline.nodes.length;
  return (
    <>
      <p class="compared-body">
        <EntityLink entity={entity} /> <span class="period">{entity.kindLabel}</span>
      </p>
      {labelBefore !== labelAfter && (
        <p>
          {say("名称由", "Its name was ")}
          <bdi class="name-text">{labelBefore}</bdi>
          {say("变为", " and became ")}
          <bdi class="name-text">{labelAfter}</bdi>
          {say("。", ".")}
        </p>
      )}
      <p class="note">
        {say(
          `前一日为${dateText(a, say)}，后一日为${dateText(b, say)}。“不再见载”只说后一日没有来源写到，不等于离开；“新见”只说前一日没有来源写到，不等于刚来。`,
          `The earlier day is ${dateText(a, say)}, the later one ${dateText(b, say)}. “No longer cited” means that no source cites it on the later day, not that it ended; “newly cited” means that none does on the earlier day, not that it is new.`,
        )}
      </p>
      {comparedLists(entity).map((list) => (
        <Changes key={list.id} list={list} entity={entity.plainId} />
      ))}
      <section class="section" aria-labelledby="between-title">
        <h2 id="between-title">
          {say("其间发生的", "In between")}
          <span class="section-count"> {timeline.totalCount}</span>
        </h2>
        {shown === 0 ? (
          <p>
            {say(
              "没有记载。没有记载不等于没有发生。",
              "Nothing is recorded, which does not mean that nothing happened.",
            )}
          </p>
        ) : (
          <ul>
            {timeline.nodes.map((entry) => (
              <TimelineEntry key={entry.statements[0]?.plainId} entry={entry} page={entity.plainId} />
            ))}
          </ul>
        )}
        {timeline.totalCount > shown && (
          <p class="more-line">
            {say(
              `以上为${String(timeline.totalCount)}条中的${String(shown)}条；其余见其页面的时间线。`,
              `These are ${String(shown)} of ${String(timeline.totalCount)}; the timeline of its page has the others.`,
            )}
          </p>
        )}
      </section>
    </>
  );
}
