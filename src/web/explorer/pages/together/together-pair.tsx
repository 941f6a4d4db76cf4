import type { VNode } from "preact";

import {
  TogetherPair as PairDocument,
  type TogetherPairQuery,
  type TogetherPairQueryVariables,
} from "../../../../client/index.js";
import { sharedOccasions } from "../../../views/together.js";
import { Empty, ErrorBox, Skeleton } from "../../parts/status.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";
import { Occasions } from "./occasions.js";

/** What two entities share, by date. */
export function TogetherPair({ variables }: { readonly variables: TogetherPairQueryVariables }): VNode {
  const say = useSay();
  const { data, error, isLoading, reload } = useQuery(PairDocument, variables);
  if (error) return <ErrorBox error={error} retry={reload} />;
  if (!data || isLoading) return <Skeleton lines={6} />;
  const occasions = sharedOccasions(data);
  return (
    <>
      {occasions.length === 0 ? (
        <Empty>
          <p role="status">
            {say(
              "按这些条件，所读的文献没有写到两者共同参加什么。",
              "Under these conditions, the documents read name nothing that both took part in.",
            )}
          </p>
        </Empty>
      ) : (
        <>
          <h2>
            <span role="status">
              {say(`共同${String(occasions.length)}项`, `${String(occasions.length)} shared`)}
            </span>
          </h2>
          <Occasions occasions={occasions} />
        </>
      )}
      <Omitted truncated={data.subgraph.truncated} />
    </>
  );
}

/** The API returns at most 500 entities: what is left out could be shared, and the page says so. */
function Omitted({ truncated }: Pick<TogetherPairQuery["subgraph"], "truncated">): VNode | null {
  const say = useSay();
  if (truncated.nodes + truncated.edges === 0) return null;
  return (
    <p>
      {say(
        `两者的活动太多，有${String(truncated.nodes)}项没有比较。可以用日期缩小范围。`,
        `The two took part in too much: ${String(truncated.nodes)} things were not compared. Narrow the days.`,
      )}
    </p>
  );
}
