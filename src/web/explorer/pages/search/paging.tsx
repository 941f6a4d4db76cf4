import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Link } from "wouter-preact";

import { useAddress } from "../../state/address.js";
import { useSay } from "../../state/context.js";

/** Links to the next page and to the first; the address holds the place, so that reload, back and forward keep it. */
export function Paging({
  pageInfo,
}: {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}): VNode | null {
  const say = useSay();
  const { parameters } = useAddress();
  const after = parameters.get("after");
  const page = Math.max(1, Math.floor(Number(parameters.get("page"))) || 1);
  const last = useRef(after);
  // Another page is read from its head.
  useEffect(() => {
    if (last.current === after) return;
    last.current = after;
    const head = document.getElementById("results");
    head?.focus({ preventScroll: true });
    head?.scrollIntoView({ block: "start" });
  }, [after]);
  if (!pageInfo.hasNextPage && after === null) return null;
  const at = (changes: Readonly<Record<string, string | null>>): string => {
    const next = new URLSearchParams(parameters);
    for (const [name, value] of Object.entries(changes))
      if (value === null) next.delete(name);
      else next.set(name, value);
    return `/?${next.toString()}`;
  };
  return (
    <nav class="paging" aria-label={say("翻页", "Pages")}>
      {after !== null && <Link href={at({ after: null, page: null })}>{say("第一页", "First page")}</Link>}
      {after !== null && <span>{say(`第 ${String(page)} 页`, `Page ${String(page)}`)}</span>}
      {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
        <Link class="next-page" href={at({ after: pageInfo.endCursor, page: String(page + 1) })}>
          {say("下一页", "Next page")}
        </Link>
      )}
    </nav>
  );
}
