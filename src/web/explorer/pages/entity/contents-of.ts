import { nearestPosts, type FilledSection, type PageEntity } from "../../../views/entity-sections.js";
import type { Say } from "../../state/context.js";
import type { ContentsItem } from "./contents.js";
import type { More } from "./more.js";

/** The table of contents: what the page shows, in its order. */
export function contentsOf(
  entity: PageEntity,
  sections: readonly FilledSection[],
  more: More | null,
  say: Say,
): readonly ContentsItem[] {
  const items: ContentsItem[] = [];
  const add = (id: string, title: string, count?: number): void => {
    if (count !== 0) items.push({ id, title, count });
  };
  if (entity.__typename === "Organization") {
    const { before, after } = nearestPosts(entity);
    if (entity.positions.length + before.length + after.length > 0)
      items.push({ id: "posts", title: say("职务与任职者", "Posts"), count: entity.tenures.totalCount });
    add("lineage", say("沿革", "Lineage"), entity.predecessorEdges.length + entity.successorEdges.length);
  }
  if (entity.__typename === "Agreement") {
    add("clauses", say("条款", "Clauses"), entity.clauses.length);
    add("signatories", say("签署人", "Signatories"), entity.signatories.length);
  }
  for (const { alias, title, totalCount } of sections) add(alias, say(...title), totalCount);
  add(
    "figures",
    say("数据", "Figures"),
    entity.__typename === "Organization"
      ? entity.figureSeries.reduce((sum, { pointCount }) => sum + pointCount, 0)
      : entity.figures.totalCount,
  );
  add(
    "names",
    say("名称", "Names"),
    entity.named.totalCount + entity.names.filter(({ source }) => source !== null).length,
  );
  if (!more || more.timeline.totalCount > 0)
    add("timeline", say("时间线", "Timeline"), more?.timeline.totalCount);
  add("network", say("关系网络", "Network"));
  if (more) {
    add("co-participants", say("与谁共事", "Who was together"), more.coParticipants.totalCount);
    add("conflicts", say("说法不一", "Conflicts"), more.conflicts.totalCount);
    add("coverage", say("读过些什么", "What was read"));
  }
  add("facts", say("全部事实", "All facts"), entity.all.totalCount);
  return items;
}
