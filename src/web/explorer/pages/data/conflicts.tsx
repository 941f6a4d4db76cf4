import type { VNode } from "preact";
import { useState } from "preact/hooks";

import { DataConflicts } from "../../../../client/index.js";
import { ErrorBox, Skeleton } from "../../parts/status.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";
import { ConflictItem } from "../document/conflict-item.js";

const CONFLICTS = 10;

/** What the sources tell differently, both sides of each, page after page. */
export function ConflictList({ after = null }: { readonly after?: string | null }): VNode {
  const say = useSay();
  const [isMore, setMore] = useState(false);
  const { data, error, reload } = useQuery(DataConflicts, { first: CONFLICTS, after });
  if (error) return <ErrorBox error={error} retry={reload} />;
  if (!data) return <Skeleton lines={8} />;
  const { nodes, totalCount, pageInfo } = data.conflicts;
  if (totalCount === 0) return <p>{say("没有发现不合之处。", "None was found.")}</p>;
  return (
    <>
      {after === null && (
        <p>
          {say(
            `共 ${String(totalCount)} 处。各说并列，不作删改。`,
            `${String(totalCount)} in all. Both sides are kept.`,
          )}
        </p>
      )}
      <ul>
        {nodes.map((conflict) => (
          <ConflictItem key={conflict.id} conflict={conflict} />
        ))}
      </ul>
      {pageInfo.hasNextPage &&
        (isMore ? (
          <ConflictList after={pageInfo.endCursor} />
        ) : (
          <button
            type="button"
            onClick={() => {
              setMore(true);
            }}
          >
            {say("后面的", "More")}
          </button>
        ))}
    </>
  );
}
