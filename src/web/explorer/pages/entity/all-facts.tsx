import type { VNode } from "preact";
import { useId } from "preact/hooks";

import { EntityStatements, type EntityStatementsQuery } from "../../../../client/index.js";
import { StatementItem } from "../../parts/statement-line.js";
import { ErrorBox, Skeleton } from "../../parts/status.js";
import { useAddress } from "../../state/address.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";

const ALL = "all";
const MOST_PAGES = 200;

/** Every statement about the entity, so that nothing is out of reach. It is read when it is opened. */
export function AllFacts({
  id,
  on,
  totalCount,
}: {
  readonly id: string;
  readonly on: string | null;
  readonly totalCount: number;
}): VNode {
  const say = useSay();
  const { parameters, change } = useAddress();
  const facts = parameters.get("facts");
  if (facts === null)
    return (
      <p>
        <button
          type="button"
          onClick={() => {
            change({ facts: ALL });
          }}
        >
          {say(`逐条列出全部${String(totalCount)}条`, `List all ${String(totalCount)}`)}
        </button>
      </p>
    );
  const predicates = facts === ALL ? null : facts.split(",");
  const pages = Math.min(Math.max(Number(parameters.get("pages")) || 1, 1), MOST_PAGES);
  // Room for a screen, so that the title can be scrolled to the top before the lines are there.
  return (
    <div class="waiting">
      <FactsPage id={id} on={on} predicates={predicates} after={null} index={1} pages={pages} />
    </div>
  );
}

interface PageProps {
  readonly id: string;
  readonly on: string | null;
  readonly predicates: readonly string[] | null;
  readonly after: string | null;
  readonly index: number;
  /** How many pages are open: the address says it. */
  readonly pages: number;
}

/** One page of statements, and below it the next one if it is open. */
function FactsPage(props: PageProps): VNode {
  const { id, on, predicates, after, index, pages } = props;
  const say = useSay();
  const { change } = useAddress();
  const { data, error, isLoading, reload } = useQuery(EntityStatements, {
    id,
    filter: id,
    on,
    predicates,
    after,
  });
  if (error) return <ErrorBox error={error} retry={reload} />;
  const statements = data && statementsOf(data.node);
  if (!data || !statements) return <Skeleton lines={8} />;
  const { nodes, pageInfo, totalCount } = statements;
  return (
    <>
      {index === 1 && (
        <PredicateFilter choices={data.statistics.by} chosen={predicates} totalCount={totalCount} on={on} />
      )}
      <ul aria-busy={isLoading}>
        {nodes.map((statement) => (
          <StatementItem key={statement.plainId} statement={statement} seenFrom={id} />
        ))}
      </ul>
      {pageInfo.hasNextPage &&
        (index < pages ? (
          <FactsPage {...props} after={pageInfo.endCursor} index={index + 1} />
        ) : (
          <p class="more-line">
            <button
              type="button"
              onClick={() => {
                change({ pages: String(index + 1) }, { replace: true });
              }}
            >
              {say(`再看一些（共${String(totalCount)}条）`, `Show more (${String(totalCount)} in all)`)}
            </button>
          </p>
        ))}
    </>
  );
}

function statementsOf(node: EntityStatementsQuery["node"]) {
  return node && "statements" in node ? node.statements : null;
}

function PredicateFilter({
  choices,
  chosen,
  totalCount,
  on,
}: {
  readonly choices: EntityStatementsQuery["statistics"]["by"];
  readonly chosen: readonly string[] | null;
  readonly totalCount: number;
  readonly on: string | null;
}): VNode {
  const say = useSay();
  const field = useId();
  const { change } = useAddress();
  const value = chosen?.join(",") ?? ALL;
  const known = choices.some(({ key }) => key === value) || value === ALL;
  return (
    <p class="facts-filter">
      <label for={field}>{say("关系", "Relation")}</label>{" "}
      <select
        id={field}
        value={value}
        onChange={(event) => {
          change({ facts: event.currentTarget.value, pages: null });
        }}
      >
        <option value={ALL}>{say("全部", "All")}</option>
        {!known && (
          <option value={value}>
            {chosen
              ?.map((name) => choices.find(({ key }) => key === name)?.label)
              .filter((label) => label !== undefined)
              .join(say("、", ", "))}
          </option>
        )}
        {choices.map(({ key, label, count }) => (
          <option key={key} value={key}>
            {label} {count}
          </option>
        ))}
      </select>{" "}
      <span role="status">
        {say(`共${String(totalCount)}条`, `${String(totalCount)} in all`)}
        {on !== null && say("（按所选之日）", " (for the chosen day)")}
      </span>{" "}
      <button
        type="button"
        onClick={() => {
          change({ facts: null, pages: null });
        }}
      >
        {say("收起", "Close")}
      </button>
    </p>
  );
}
