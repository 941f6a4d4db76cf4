import type { VNode } from "preact";
import { Link } from "wouter-preact";

import { readArticle, type PageArticle } from "../../../views/document.js";
import { EntityLink } from "../../parts/entity-link.js";
import { usePageTitle } from "../../parts/page-title.js";
import { dateText } from "../../parts/period.js";
import { ErrorBox } from "../../parts/status.js";
import { ViewLinks } from "../../parts/view-links.js";
import { pageOf, useAddress } from "../../state/address.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";
import { ArticleDetail } from "./article-lines.js";
import { Citation } from "./citation.js";
import { NoSuch, titleOf, Waiting } from "./document-page.js";
import "./document.css";
import { ReportedFacts } from "./reported-facts.js";

/** An article: where it stands, how to cite it, what it is about, and its facts in the order of its text. */
export function ArticlePage({ id }: { readonly id: string }): VNode {
  const say = useSay();
  const { parameters } = useAddress();
  const view = readArticle(parameters, id);
  const { data, error, reload } = useQuery(view.document, view.variables);
  const article = data?.node?.__typename === "Article" ? data.node : null;
  usePageTitle(article?.title ?? null);
  if (error) return <ErrorBox error={error} retry={reload} />;
  if (!data) return <Waiting />;
  if (!article) return <NoSuch what={say("文章", "article")} />;
  const { document, about, facts } = article;
  return (
    <article class="document-page">
      {document && (
        <p class="page-kind">
          <Link href={`${pageOf(document.id)}#${article.id}`}>
            <bdi>{titleOf(document)}</bdi>
          </Link>
          {document.publicationDate !== null && ` · ${dateText(document.publicationDate, say)}`}
        </p>
      )}
      <h1>
        <bdi>{article.title}</bdi>
      </h1>
      {article.subtitle !== null && (
        <p class="article-subtitle">
          <bdi>{article.subtitle}</bdi>
        </p>
      )}
      <p>
        <ArticleDetail article={article} />
      </p>
      <Citation text={article.citation} />
      {about.length > 0 && (
        <p>
          {say("所写：", "About: ")}
          {about.map((entity, index) => (
            <span key={entity.plainId}>
              {index > 0 && say("、", ", ")}
              <EntityLink entity={entity} />
            </span>
          ))}
        </p>
      )}
      <section class="section">
        <h2>
          {say("事实，依正文次序", "Facts, in the order of the text")}{" "}
          <span class="count">{facts.totalCount}</span>
        </h2>
        <ReportedFacts article={article.id} facts={facts} />
      </section>
      <Neighbors article={article} />
      <ViewLinks document={view.document} variables={view.variables} />
    </article>
  );
}

/** The articles before and after it in its document. */
function Neighbors({ article: { id, document } }: { readonly article: PageArticle }): VNode | null {
  const say = useSay();
  const articles = document?.articlesConnection.nodes ?? [];
  const at = articles.findIndex((one) => one.id === id);
  const [before, after] = [articles[at - 1], articles[at + 1]];
  if (at < 0 || (!before && !after)) return null;
  return (
    <nav class="neighbors" aria-label={say("前后文章", "Articles before and after")}>
      {before && (
        <Link href={pageOf(before.id)}>
          {say("上一篇：", "Before: ")}
          <bdi>{before.title}</bdi>
        </Link>
      )}
      {after && (
        <Link href={pageOf(after.id)}>
          {say("下一篇：", "After: ")}
          <bdi>{after.title}</bdi>
        </Link>
      )}
    </nav>
  );
}
