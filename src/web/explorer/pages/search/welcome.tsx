import type { VNode } from "preact";
import { Link } from "wouter-preact";

import type {
  EntityKind,
  SearchWelcomeQuery,
  SearchWelcomeQueryVariables,
} from "../../../../client/index.js";
import type { View } from "../../../views/view.js";
import { ENTITY_KINDS, kindText } from "../../parts/kinds.js";
import { usePageTitle } from "../../parts/page-title.js";
import { dateText } from "../../parts/period.js";
import { ErrorBox } from "../../parts/status.js";
import { ViewLinks } from "../../parts/view-links.js";
import { pageOf } from "../../state/address.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";
import { EXAMPLES } from "./examples.js";

/** Below the search box, before anything is asked: what is in here and what can be asked. */
export function Welcome({
  view,
}: {
  readonly view: View<SearchWelcomeQuery, SearchWelcomeQueryVariables>;
}): VNode {
  const say = useSay();
  usePageTitle(null);
  const { data, error, reload } = useQuery(view.document, view.variables);
  return (
    <div class="welcome">
      <section class="section">
        <h2>{say("可以这样问", "What can be asked")}</h2>
        <ul class="examples">
          {EXAMPLES.map(({ query, zh, en }) => (
            <li key={query}>
              <Link href={`/?q=${encodeURIComponent(query)}`} lang="zh-Hans">
                {query}
              </Link>
              <span>{say(zh, en)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="section">
        <h2>{say("按类别浏览", "Browse by kind")}</h2>
        <ul class="kind-cards">
          {ENTITY_KINDS.map((kind) => (
            <li key={kind}>
              <Link href={`/?kind=${kind}`} class={`kind-card kind-${kind.toLowerCase()}`}>
                <span class="kind-name">{kindText(kind, say)}</span>
                <span class="kind-count">{countOf(data, kind)}</span>
              </Link>
            </li>
          ))}
        </ul>
        <p class="browse-more">
          <Link href="/?kind=HONOR&status=PROPOSED">
            {say("哪些荣誉还只是拟授予", "Which honors are only proposed")}
          </Link>
          {" · "}
          <Link href="/?kind=EVENT&order=DATE">{say("最近的事件", "The latest events")}</Link>
        </p>
      </section>
      {error && <ErrorBox error={error} retry={reload} />}
      <section class="section read-section">
        <h2>{say("读过的文献", "What was read")}</h2>
        {data && <ReadDocuments statistics={data.statistics} />}
      </section>
      <ViewLinks document={view.document} variables={view.variables} />
    </div>
  );
}

function countOf(data: SearchWelcomeQuery | null, kind: EntityKind): string {
  if (!data) return "…";
  return (data.statistics.entities.find((one) => one.kind === kind)?.count ?? 0).toLocaleString("en-US");
}

function ReadDocuments({ statistics }: { readonly statistics: SearchWelcomeQuery["statistics"] }): VNode {
  const say = useSay();
  const { nodes, totalCount } = statistics.documentCounts;
  const statements = statistics.statements.reduce((sum, { count }) => sum + count, 0);
  const number = (count: number): string => count.toLocaleString("en-US");
  return (
    <>
      <p>
        {say(
          `${number(totalCount)} 份文献，${number(statements)} 条事实，${number(statistics.evidenceCount)} 处出处。`,
          `${number(totalCount)} documents, ${number(statements)} facts, ${number(statistics.evidenceCount)} passages that state them.`,
        )}{" "}
        <Link href="/data">{say("数据说明", "About the data")}</Link>
      </p>
      <ul class="read-documents">
        {nodes.map(({ document, articles, statements: facts }) =>
          document === null ? null : (
            <li key={document.id}>
              <Link href={pageOf(document.id)}>
                <bdi>{[document.title, document.issue ?? []].flat().join(" ")}</bdi>
              </Link>{" "}
              <span class="read-note">
                {document.publicationDate === null
                  ? say("日期未载", "undated")
                  : dateText(document.publicationDate, say)}
                {say(
                  `，${String(articles)} 篇，${number(facts)} 条事实`,
                  `, ${String(articles)} articles, ${number(facts)} facts`,
                )}
              </span>
            </li>
          ),
        )}
      </ul>
    </>
  );
}
