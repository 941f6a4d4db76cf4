import type { VNode } from "preact";
import { useId, useState } from "preact/hooks";
import { Link } from "wouter-preact";

import {
  TogetherOne,
  TogetherPage as TogetherDocument,
  type TogetherPageQuery,
  type TogetherPageQueryVariables,
} from "../../../../client/index.js";
import { byOccasion, PAGE_SIZE } from "../../../views/together.js";
import { EntityLink } from "../../parts/entity-link.js";
import { kindText } from "../../parts/kinds.js";
import { dateText } from "../../parts/period.js";
import { Empty, ErrorBox, Skeleton } from "../../parts/status.js";
import { useAddress } from "../../state/address.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";
import { Occasions } from "./occasions.js";

type Connection = Extract<TogetherPageQuery["node"], { readonly coParticipants: unknown }>["coParticipants"];
type Edge = Connection["edges"][number];

/** One page of co-participants. Each opens to what it shares, with the facts of both. */
export function TogetherList({ variables }: { readonly variables: TogetherPageQueryVariables }): VNode {
  const say = useSay();
  const { parameters, change } = useAddress();
  const { data, error, isLoading, reload } = useQuery(TogetherDocument, variables);
  if (error) return <ErrorBox error={error} retry={reload} />;
  if (!data || isLoading) return <Skeleton lines={8} />;
  const { node } = data;
  if (!node || !("coParticipants" in node)) return <NoEntity />;
  const { coParticipants } = node as { readonly coParticipants: Connection };
  const { totalCount, edges, pageInfo } = coParticipants;
  if (totalCount === 0)
    return (
      <Empty>
        <p role="status">
          {say(
            "按这些条件，所读的文献没有写到谁与其共事。可以放宽日期、类别或次数。",
            "Under these conditions, the documents read name nobody. Try other days, kinds or a smaller number.",
          )}
        </p>
      </Empty>
    );
  return (
    <>
      <h2>
        <span role="status">
          {say(`共${String(totalCount)}个`, `${String(totalCount)} in all`)}
          {parameters.has("after") && say("（后续页）", " (a later page)")}
        </span>
      </h2>
      <ol class="together-list">
        {edges.map((edge, index) => (
          <Entry
            key={edge.cursor}
            edge={edge}
            of={variables.of}
            // The page of one that follows the cursor before it is this one.
            variables={{ ...variables, after: edges[index - 1]?.cursor ?? variables.after ?? null }}
          />
        ))}
      </ol>
      <p class="together-paging">
        {parameters.has("after") && (
          <button
            type="button"
            onClick={() => {
              change({ after: null });
            }}
          >
            {say("回到第一页", "Back to the first page")}
          </button>
        )}
        {pageInfo.hasNextPage && (
          <button
            type="button"
            onClick={() => {
              change({ after: pageInfo.endCursor });
            }}
          >
            {say(`下一页（每页${String(PAGE_SIZE)}个）`, `Next page (${String(PAGE_SIZE)} a page)`)}
          </button>
        )}
      </p>
    </>
  );
}

function NoEntity(): VNode {
  const say = useSay();
  return <p role="alert">{say("数据中没有这个实体。", "There is no such entity in the data.")}</p>;
}

function Entry({
  edge: { node, sharedCount, latest, shared },
  of,
  variables,
}: {
  readonly edge: Edge;
  readonly of: string;
  readonly variables: TogetherPageQueryVariables;
}): VNode {
  const say = useSay();
  const panel = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <li class="together-entry">
      <div class="together-head">
        <span class="together-name">
          <EntityLink entity={node} />
          {node && <span class="together-kind">{kindText(node.kind, say)}</span>}
        </span>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {say(`共同${String(sharedCount)}项`, `${String(sharedCount)} shared`)}
        </button>
        <span class="together-latest">
          {latest === null
            ? say("日期未载", "undated")
            : say(`最近${dateText(latest, say)}`, `latest ${dateText(latest, say)}`)}
        </span>
      </div>
      {!isOpen && (
        <p class="together-some">
          {shared.map((occasion, index) => (
            <span key={occasion.plainId}>
              {index > 0 && say("；", "; ")}
              <EntityLink entity={occasion} />
            </span>
          ))}
          {sharedCount > shared.length && " …"}
        </p>
      )}
      <div id={panel} hidden={!isOpen} class="together-panel">
        {isOpen && (
          <>
            <SharedOf variables={variables} other={node?.plainId ?? null} sharedCount={sharedCount} />
            {node && (
              <p class="together-links">
                <Link
                  href={`/together?of=${encodeURIComponent(of)}&with=${encodeURIComponent(node.plainId)}`}
                >
                  {say("只看这两个", "Only these two")}
                </Link>{" "}
                <Link href={`/paths?from=${encodeURIComponent(of)}&to=${encodeURIComponent(node.plainId)}`}>
                  {say("两者如何关联", "How the two are connected")}
                </Link>{" "}
                <Link href={`/together?of=${encodeURIComponent(node.plainId)}`}>
                  {say("再看其与谁共事", "Who was together with that one")}
                </Link>
              </p>
            )}
          </>
        )}
      </div>
    </li>
  );
}

function SharedOf({
  variables,
  other,
  sharedCount,
}: {
  readonly variables: TogetherPageQueryVariables;
  readonly other: string | null;
  readonly sharedCount: number;
}): VNode {
  const say = useSay();
  const { of, kinds, minShared, statuses, asOf, between, after } = variables;
  const { data, error, reload } = useQuery(TogetherOne, {
    of,
    kinds: kinds ?? null,
    minShared,
    statuses,
    asOf: asOf ?? null,
    between: between ?? null,
    after: after ?? null,
  });
  if (error) return <ErrorBox error={error} retry={reload} />;
  if (!data) return <Skeleton lines={3} />;
  const found = data.node && "coParticipants" in data.node ? data.node.coParticipants.edges[0] : null;
  // The data may have changed in between: then the list is no longer right, either.
  if (!found || found.node?.plainId !== other)
    return <p>{say("数据已更新，请刷新此页。", "The data have changed: reload the page.")}</p>;
  return (
    <>
      <Occasions occasions={byOccasion(found.shared, found.statements)} />
      {sharedCount > found.shared.length && (
        <p>
          {say(
            `只列出前${String(found.shared.length)}项，共${String(sharedCount)}项。`,
            `The first ${String(found.shared.length)} of ${String(sharedCount)}.`,
          )}
        </p>
      )}
    </>
  );
}
