import type { VNode } from "preact";

import { useAddress } from "../../state/address.js";
import { useSay } from "../../state/context.js";
import { jumpTo } from "./jump.js";

/** "20 of 57", and the way to the rest: all facts of these predicates, at the end of the page. */
export function AllFactsLink({
  predicates,
  shown,
  totalCount,
}: {
  readonly predicates: readonly string[];
  readonly shown: number;
  readonly totalCount: number;
}): VNode {
  const say = useSay();
  const { path, parameters, change } = useAddress();
  const facts = predicates.join(",");
  const href = new URLSearchParams(parameters);
  href.set("facts", facts);
  return (
    <p class="more-line">
      {say(
        `以上为${String(totalCount)}条中的${String(shown)}条。`,
        `These are ${String(shown)} of ${String(totalCount)}. `,
      )}
      <a
        href={`${path}?${href.toString()}#facts`}
        onClick={(event) => {
          event.preventDefault();
          change({ facts, pages: null });
          jumpTo("facts");
        }}
      >
        {say(`看全部${String(totalCount)}条`, `See all ${String(totalCount)}`)}
      </a>
    </p>
  );
}
