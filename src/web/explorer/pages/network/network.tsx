import type { VNode } from "preact";
import { Link } from "wouter-preact";

import { useSay } from "../../state/context.js";

/** The surroundings of an entity. */
export function Network({ seed }: { readonly seed: string }): VNode {
  const say = useSay();
  return (
    <p>
      <Link href={`/paths?from=${encodeURIComponent(seed)}`}>
        {say("查看它与另一实体的关联", "See how it is connected to another entity")}
      </Link>
    </p>
  );
}
