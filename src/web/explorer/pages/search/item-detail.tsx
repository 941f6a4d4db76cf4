import type { VNode } from "preact";

import type { SearchItemFragment } from "../../../../client/index.js";
import { periodText } from "../../parts/period.js";
import { useSay, type Say } from "../../state/context.js";

/** A second line that tells an entity of a list from others: what it is, when, whose. */
export function ItemDetail({ item }: { readonly item: SearchItemFragment }): VNode | null {
  const say = useSay();
  const parts = detailsOf(item, say);
  if (parts.length === 0 && !isProposedOnly(item)) return null;
  return (
    <p class="item-detail">
      <bdi>{parts.join(" · ")}</bdi>
      {"proposed" in item && item.proposed.totalCount > 0 && (
        <span class="mark status-proposed">
          {item.stated.totalCount === 0
            ? say(
                `仅拟授予 ${String(item.proposed.totalCount)} 次`,
                `only proposed, ${times(item.proposed.totalCount)}`,
              )
            : say(
                `另拟授予 ${String(item.proposed.totalCount)} 次`,
                `${times(item.proposed.totalCount)} more only proposed`,
              )}
        </span>
      )}
    </p>
  );
}

function isProposedOnly(item: SearchItemFragment): boolean {
  return "proposed" in item && item.proposed.totalCount > 0;
}

function detailsOf(item: SearchItemFragment, say: Say): readonly string[] {
  switch (item.__typename) {
    case "Person": {
      const [latest] = item.tenures.nodes;
      return latest ? [[latest.organization?.label, latest.title].filter(Boolean).join(say("", ", "))] : [];
    }
    case "Event":
      return [item.typeLabel, item.date && periodText(item.date, say)].flatMap((part) => part ?? []);
    case "Work":
      return [item.typeLabel, item.publishedOn && periodText(item.publishedOn, say)].flatMap(
        (part) => part ?? [],
      );
    case "Agreement":
      return item.signedOn ? [say("签于", "signed ") + periodText(item.signedOn, say)] : [];
    case "Honor": {
      const { totalCount } = item.stated;
      return [
        item.levelLabel ?? [],
        totalCount > 0 ? say(`授予 ${String(totalCount)} 次`, `conferred ${times(totalCount)}`) : [],
      ].flat();
    }
    case "Organization":
    case "Place":
      return item.typeLabel === null ? [] : [item.typeLabel];
  }
}

function times(count: number): string {
  return count === 1 ? "once" : `${String(count)} times`;
}
