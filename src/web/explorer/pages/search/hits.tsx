import type { VNode } from "preact";
import { Link } from "wouter-preact";

import type { SearchPageQuery, SearchPageQueryVariables } from "../../../../client/index.js";
import type { SearchState } from "../../../views/search.js";
import type { View } from "../../../views/view.js";
import { usePageTitle } from "../../parts/page-title.js";
import { Empty, ErrorBox, Skeleton } from "../../parts/status.js";
import { ViewLinks } from "../../parts/view-links.js";
import { useAddress } from "../../state/address.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";
import { Chips, Facets } from "./facets.js";
import { Hit, type SearchHit } from "./hit.js";
import { InterpretationLines } from "./interpretation.js";
import { KindTabs } from "./kind-tabs.js";
import { Paging } from "./paging.js";
import { countText } from "./words.js";

/** The hits of a query: how it was read, kinds, conditions, and a page of what was found. */
export function Hits({
  state,
  view,
}: {
  readonly state: SearchState;
  readonly view: View<SearchPageQuery, SearchPageQueryVariables>;
}): VNode {
  const say = useSay();
  const { query } = state;
  const { data, error, isLoading, reload } = useQuery(view.document, view.variables);
  usePageTitle(query === "" ? say("检索", "Search") : query);
  const found = data?.search;
  return (
    <div class={isLoading && found ? "results stale" : "results"} aria-busy={isLoading}>
      <h1 class="visually-hidden">
        {query === ""
          ? say("按条件检索", "Search by conditions")
          : say(`检索“${query}”`, `Search for “${query}”`)}
      </h1>
      {error ? (
        <>
          <Chips facets={[]} chosen={[]} />
          <ErrorBox error={error} retry={reload} />
          <Paging pageInfo={NO_MORE} />
        </>
      ) : found ? (
        <>
          <InterpretationLines interpretation={found.interpretation} query={query} />
          <KindTabs
            counts={
              new Map(
                found.facets.find(({ field }) => field === "KIND")?.values.map((one) => [one.value, one]),
              )
            }
            chosen={state.kinds}
          />
          <Chips facets={found.facets} chosen={data.chosen} />
          <div class="result-columns">
            <Facets facets={found.facets} />
            <div class="result-list">
              <ResultHead found={found} state={state} />
              <HitLists edges={found.edges} />
              <Paging pageInfo={found.pageInfo} />
              {found.edges.length === 0 && <NothingFound state={state} found={found} />}
            </div>
          </div>
          <ViewLinks document={view.document} variables={view.variables} />
        </>
      ) : (
        <div class="result-waiting">
          <Skeleton lines={3} />
          <div class="result-columns">
            <div class="facets" />
            <Skeleton lines={28} />
          </div>
        </div>
      )}
    </div>
  );
}

/** Of an answer that failed: the first page may still be there. */
const NO_MORE = { hasNextPage: false, endCursor: null };

type Found = SearchPageQuery["search"];

function ResultHead({ found, state }: { readonly found: Found; readonly state: SearchState }): VNode {
  const say = useSay();
  const { change } = useAddress();
  const { interpretation, strictCount, partialCount, edges } = found;
  const hasDays = state.year !== null || interpretation.between !== null || interpretation.yearly !== null;
  const hasPossible = edges.some(({ certainty }) => certainty === "POSSIBLE");
  return (
    <div class="result-head">
      <h2 id="results" tabIndex={-1}>
        <span role="status">{countText(strictCount, partialCount, say)}</span>
      </h2>
      {hasDays && (hasPossible || state.isSure) && (
        <button
          type="button"
          aria-pressed={state.isSure}
          onClick={() => {
            change({ sure: state.isSure ? null : "1", after: null, page: null });
          }}
        >
          {say("只看日期确定的", "Only what is certain for the days")}
        </button>
      )}
    </div>
  );
}

/** Strict hits, then partial ones under a heading of their own. */
function HitLists({ edges }: { readonly edges: readonly SearchHit[] }): VNode {
  const say = useSay();
  const strict = edges.filter(({ isPartial }) => !isPartial);
  const partial = edges.filter(({ isPartial }) => isPartial);
  const list = (hits: readonly SearchHit[]): VNode => (
    <ol class="hits">
      {hits.map((hit) => (
        <Hit key={hit.cursor} hit={hit} />
      ))}
    </ol>
  );
  return (
    <>
      {strict.length > 0 && list(strict)}
      {partial.length > 0 && (
        <>
          {strict.length > 0 && <h2 class="partial-head">{say("以下部分符合", "These meet a part")}</h2>}
          {list(partial)}
        </>
      )}
    </>
  );
}

function NothingFound({ state, found }: { readonly state: SearchState; readonly found: Found }): VNode {
  const say = useSay();
  const { parameters } = useAddress();
  const { query, after } = state;
  const isLimited = [...parameters.keys()].some((name) => name !== "q");
  const terms = found.interpretation.terms;
  const fewer = terms.length > 1 ? terms.slice(0, -1).join(" ") : null;
  if (after !== null && found.totalCount > 0)
    return (
      <Empty>
        <p>{say("此页之后没有了。", "There is nothing after this page.")}</p>
      </Empty>
    );
  return (
    <Empty>
      <p>{say("没有找到符合的内容。可以试试：", "Nothing matches. You could:")}</p>
      <ul class="advice">
        {found.interpretation.corrections.length > 0 && (
          <li>{say("上面“是否指”的名称；", "take one of the names of “did you mean” above;")}</li>
        )}
        {fewer !== null && (
          <li>
            {say("少用几个词：", "use fewer words: ")}
            <Link href={`/?q=${encodeURIComponent(fewer)}`}>
              <bdi>{fewer}</bdi>
            </Link>
          </li>
        )}
        {isLimited && query !== "" && (
          <li>
            <Link href={`/?q=${encodeURIComponent(query)}`}>
              {say("去掉类别与其他条件", "take off the kinds and the other conditions")}
            </Link>
          </li>
        )}
        <li>
          {say(
            "核对用字；也可用拼音、拼音首字母、简称或曾用名；",
            "check the spelling; pinyin, first letters of pinyin, abbreviations and former names work, too;",
          )}
        </li>
        <li>
          <Link href="/">{say("按类别浏览全部内容", "browse everything by kind")}</Link>
          {say("，或看", ", or see ")}
          <Link href="/data">{say("收录了哪些文献", "which documents were read")}</Link>
          {say("。没有记载，不等于没有发生。", ". What was not reported may still have happened.")}
        </li>
      </ul>
    </Empty>
  );
}
