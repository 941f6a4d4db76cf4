import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Link } from "wouter-preact";

import type { ArticleHeadFragment, DocumentPageQuery } from "../../../../client/index.js";
import { readDocument, type PageDocument } from "../../../views/document.js";
import { EntityLink } from "../../parts/entity-link.js";
import { usePageTitle } from "../../parts/page-title.js";
import { dateText } from "../../parts/period.js";
import { Empty, ErrorBox, Skeleton } from "../../parts/status.js";
import { ViewLinks } from "../../parts/view-links.js";
import { pageOf, useAddress } from "../../state/address.js";
import { useSay, type Say } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";
import { ArticleDetail, FactCount } from "./article-lines.js";
import { Citation } from "./citation.js";
import { DocumentCoverageLines } from "./coverage.js";
import "./document.css";
import { FactsOfArticle } from "./reported-facts.js";

/** A document: what it is, how much of it was read, and its articles, each of which opens to its facts. */
export function DocumentPage({ id }: { readonly id: string }): VNode {
  const say = useSay();
  const { parameters } = useAddress();
  const view = readDocument(parameters, id);
  const { data, error, reload } = useQuery(view.document, view.variables);
  const document = data && documentOf(data);
  usePageTitle(document ? titleOf(document) : null);
  if (error) return <ErrorBox error={error} retry={reload} />;
  if (!data) return <Waiting />;
  if (!document) return <NoSuch what={say("文献", "document")} />;
  return (
    <article class="document-page">
      <p class="page-kind">{kindText(document.documentKind, say)}</p>
      <h1>
        <bdi>{titleOf(document)}</bdi>
      </h1>
      <dl class="head-facts">
        {document.publisher && (
          <>
            <dt>{say("编印", "Published by")}</dt>
            <dd>
              <EntityLink entity={document.publisher} />
            </dd>
          </>
        )}
        <dt>{say("日期", "Date")}</dt>
        <dd>
          {document.publicationDate === null
            ? say("来源未载", "the source gives none")
            : dateText(document.publicationDate, say)}
        </dd>
      </dl>
      <Citation text={document.citation} />
      <DocumentCoverageLines document={document} />
      <section class="section">
        <h2>
          {say("文章", "Articles")} <span class="count">{document.articlesConnection.totalCount}</span>
        </h2>
        <Articles articles={document.articlesConnection.nodes} />
        {document.articlesConnection.pageInfo.hasNextPage && (
          <p>
            <Link
              href={`${pageOf(document.id)}?after=${encodeURIComponent(document.articlesConnection.pageInfo.endCursor ?? "")}`}
            >
              {say("后面的文章", "More articles")}
            </Link>
          </p>
        )}
      </section>
      <ViewLinks document={view.document} variables={view.variables} />
    </article>
  );
}

function documentOf({ node }: DocumentPageQuery): PageDocument | null {
  return node?.__typename === "Document" ? node : null;
}

export function titleOf({ title, issue }: { readonly title: string; readonly issue: string | null }): string {
  return [title, issue ?? []].flat().join(" ");
}

function kindText(kind: PageDocument["documentKind"], say: Say): string {
  switch (kind) {
    case "BULLETIN":
      return say("简报", "Bulletin");
    case "MAGAZINE":
      return say("期刊", "Magazine");
    case "LIST":
      return say("名单", "List");
  }
}

/** The articles under their sections. The one that the address names after `#` is open. */
function Articles({ articles }: { readonly articles: readonly ArticleHeadFragment[] }): VNode {
  return (
    <ul class="articles">
      {articles.map((article) => (
        <ArticleItem key={article.id} article={article} />
      ))}
    </ul>
  );
}

function ArticleItem({ article }: { readonly article: ArticleHeadFragment }): VNode {
  const say = useSay();
  const item = useRef<HTMLDetailsElement>(null);
  const isNamed = useNamedByHash(article.id);
  const [isOpen, setOpen] = useState(isNamed);
  useEffect(() => {
    if (!isNamed) return;
    setOpen(true);
    // After the frame of the page, which starts each page at its top.
    const timer = setTimeout(() => item.current?.scrollIntoView({ block: "start" }), 30);
    return () => {
      clearTimeout(timer);
    };
  }, [isNamed]);
  return (
    <li>
      <details
        ref={item}
        id={article.id}
        class={isNamed ? "article named" : "article"}
        open={isOpen}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          <span class="article-title">
            <bdi>{article.title}</bdi>
            {article.subtitle !== null && (
              <bdi class="article-subtitle">
                {say("——", " – ")}
                {article.subtitle}
              </bdi>
            )}
          </span>
          <ArticleDetail article={article} />
          <FactCount count={article.statements.totalCount} />
        </summary>
        {isOpen && (
          <div class="article-body">
            <Citation text={article.citation} />
            <p>
              <Link href={pageOf(article.id)}>{say("此文的页面", "The page of this article")}</Link>
            </p>
            <FactsOfArticle article={article.id} count={article.statements.totalCount} />
          </div>
        )}
      </details>
    </li>
  );
}

/** Whether the part after `#` of the address is this id, now and when it changes. */
function useNamedByHash(id: string): boolean {
  const read = (): boolean => {
    try {
      return decodeURIComponent(location.hash.slice(1)) === id;
    } catch {
      return false;
    }
  };
  const [isNamed, setNamed] = useState(read);
  useEffect(() => {
    const listen = (): void => {
      setNamed(read());
    };
    addEventListener("hashchange", listen);
    addEventListener("popstate", listen);
    return () => {
      removeEventListener("hashchange", listen);
      removeEventListener("popstate", listen);
    };
  }, [id]);
  return isNamed;
}

/** What is shown before anything is known. */
export function Waiting(): VNode {
  return (
    <div class="document-page">
      <Skeleton lines={30} />
    </div>
  );
}

export function NoSuch({ what }: { readonly what: string }): VNode {
  const say = useSay();
  return (
    <Empty>
      <h1>{say(`没有这份${what}`, `There is no such ${what}`)}</h1>
      <p>
        <Link href="/data">{say("读过的全部文献", "All documents that were read")}</Link>
      </p>
    </Empty>
  );
}
