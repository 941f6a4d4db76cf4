import type { VNode } from "preact";

import type { ArticleHeadFragment } from "../../../../client/index.js";
import { useSay } from "../../state/context.js";

/** Section, page and byline of an article. */
export function ArticleDetail({ article }: { readonly article: ArticleHeadFragment }): VNode | null {
  const say = useSay();
  const { section, page, authorNames } = article;
  const parts = [
    section ?? [],
    page === null ? [] : say(`第${page}页`, `p. ${page}`),
    authorNames.length === 0 ? [] : authorNames.join(say("、", ", ")),
  ].flat();
  if (parts.length === 0) return null;
  return (
    <span class="read-note">
      <bdi>{parts.join(" · ")}</bdi>
    </span>
  );
}

/** How many facts an article has. */
export function FactCount({ count }: { readonly count: number }): VNode {
  const say = useSay();
  return (
    <span class="fact-count">
      {say(`${String(count)} 条事实`, count === 1 ? "1 fact" : `${String(count)} facts`)}
    </span>
  );
}
