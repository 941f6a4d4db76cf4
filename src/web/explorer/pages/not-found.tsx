import type { VNode } from "preact";
import { Link } from "wouter-preact";

import { usePageTitle } from "../parts/page-title.js";
import { Empty } from "../parts/status.js";
import { useSay } from "../state/context.js";

export function NotFound(): VNode {
  const say = useSay();
  usePageTitle(say("没有此页", "No such page"));
  return (
    <Empty>
      <h1>{say("没有此页", "There is no such page")}</h1>
      <p>
        <Link href="/">{say("回到检索", "Back to search")}</Link>
      </p>
    </Empty>
  );
}
