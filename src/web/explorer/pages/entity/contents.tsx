import type { VNode } from "preact";

import { useSay } from "../../state/context.js";
import { jumpTo } from "./jump.js";

export interface ContentsItem {
  readonly id: string;
  readonly title: string;
  readonly count?: number | undefined;
}

/** The sections of the page with how much each holds: beside the text on wide screens, in one row on narrow ones. */
export function Contents({ items }: { readonly items: readonly ContentsItem[] }): VNode {
  const say = useSay();
  return (
    <nav class="contents" aria-label={say("本页内容", "On this page")}>
      <ul>
        {items.map(({ id, title, count }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                history.replaceState(history.state, "", `#${id}`);
                jumpTo(id);
              }}
            >
              {title}
              {count !== undefined && <span class="count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
