import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";

import { NetworkStatements } from "../../../../client/index.js";
import { StatementItem } from "../../parts/statement-line.js";
import { ErrorBox, Skeleton } from "../../parts/status.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";

/** The API takes 50 ids at once; a panel has room for fewer. */
const PAGE = 20;

/** Statements by their ids, with their evidence, a page at a time. */
export function StatementLines({
  ids,
  label,
  seenFrom = null,
}: {
  readonly ids: readonly string[];
  readonly label: string;
  readonly seenFrom?: string | null;
}): VNode {
  const say = useSay();
  const key = ids.join(" ");
  const [pages, setPages] = useState(1);
  useEffect(() => {
    setPages(1);
  }, [key]);
  const count = Math.min(pages, Math.ceil(ids.length / PAGE));
  const rest = ids.length - count * PAGE;
  return (
    <>
      <ul aria-label={label}>
        {Array.from({ length: count }, (_, page) => (
          <LinesPage
            key={`${key} ${String(page)}`}
            ids={ids.slice(page * PAGE, (page + 1) * PAGE)}
            seenFrom={seenFrom}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          onClick={() => {
            setPages(pages + 1);
          }}
        >
          {say(`再看（还有${String(rest)}条）`, `Show more (${String(rest)} left)`)}
        </button>
      )}
    </>
  );
}

function LinesPage({
  ids,
  seenFrom,
}: {
  readonly ids: readonly string[];
  readonly seenFrom: string | null;
}): VNode {
  const { data, error, reload } = useQuery(NetworkStatements, ids.length === 0 ? null : { ids });
  if (error)
    return (
      <li>
        <ErrorBox error={error} retry={reload} />
      </li>
    );
  if (!data)
    return (
      <li>
        <Skeleton lines={Math.min(ids.length, 6)} />
      </li>
    );
  return (
    <>
      {data.nodes.map((node) =>
        node && "plainId" in node ? (
          <StatementItem key={node.plainId} statement={node} seenFrom={seenFrom} />
        ) : null,
      )}
    </>
  );
}
