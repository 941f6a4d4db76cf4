import type { VNode } from "preact";
import { Link, useSearch } from "wouter-preact";

import type { EntityRefFragment } from "../../../client/index.js";
import { pageOf } from "../state/address.js";
import { useSay } from "../state/context.js";
import { kindText } from "./kinds.js";

/** A link to the page of an entity. The day in force goes along. */
export function EntityLink({
  entity,
  children,
}: {
  readonly entity: EntityRefFragment | null;
  readonly children?: VNode | string;
}): VNode {
  const say = useSay();
  const on = new URLSearchParams(useSearch()).get("on");
  if (entity === null)
    return <span class="entity-missing">{say("（已不在数据中）", "(no longer in the data)")}</span>;
  return (
    <Link
      href={pageOf(entity.plainId, on)}
      class={`entity-link kind-${entity.kind.toLowerCase()}`}
      title={kindText(entity.kind, say)}
    >
      {children ?? <bdi>{entity.label}</bdi>}
    </Link>
  );
}
