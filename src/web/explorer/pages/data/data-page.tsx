import type { ComponentChildren, VNode } from "preact";
import { Link } from "wouter-preact";

import type { DataPageQuery } from "../../../../client/index.js";
import { readData } from "../../../views/data.js";
import { usePageTitle } from "../../parts/page-title.js";
import { dateText } from "../../parts/period.js";
import { ErrorBox, Skeleton } from "../../parts/status.js";
import { ViewLinks } from "../../parts/view-links.js";
import { pageOf } from "../../state/address.js";
import { useSay, useSurroundings } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";
import { ConflictList } from "./conflicts.js";
import "./data.css";
import { YearChart } from "./year-chart.js";

/** What is in here: how many of each kind, what was read, what the sources tell differently, since when. */
export function DataPage(): VNode {
  const say = useSay();
  usePageTitle(say("数据", "Data"));
  const view = readData();
  const { data, error, reload } = useQuery(view.document, view.variables);
  return (
    <div class="data-page">
      <h1>{say("收录的数据", "What is in here")}</h1>
      <p>
        {say(
          "每条事实都由人从文献中读出，或按写明的规则得出；都注明文章、位置与日期。来源没有说的，不作补充。",
          "Every fact was read in a document by a person, or follows by a rule that is named; each has its article, place and date. What no source says is not filled in.",
        )}{" "}
        <a href="/docs/data">{say("哪些没有收录，怎样读的", "What was left out, and how it was read")}</a>
      </p>
      {error ? (
        <ErrorBox error={error} retry={reload} />
      ) : data ? (
        <Sections data={data} />
      ) : (
        <Skeleton lines={40} />
      )}
      <section class="section">
        <h2>{say("说法不合之处", "Where sources differ")}</h2>
        <ConflictList />
      </section>
      <ViewLinks document={view.document} variables={view.variables} />
    </div>
  );
}

function Sections({ data: { statistics, dataVersion } }: { readonly data: DataPageQuery }): VNode {
  const say = useSay();
  const { language } = useSurroundings();
  const { entities, statements, statuses, evidenceCount, documentCounts } = statistics;
  const number = (count: number): string => count.toLocaleString("en-US");
  const facts = statements.reduce((sum, { count }) => sum + count, 0);
  const articles = documentCounts.nodes.reduce((sum, one) => sum + one.articles, 0);
  const predicates = largestFirst(statements);
  const half = Math.ceil(predicates.length / 2);
  const total = (label: string, count: number): VNode => (
    <div>
      <dt>{label}</dt>
      <dd>{number(count)}</dd>
    </div>
  );
  return (
    <>
      <dl class="totals">
        {total(say("文献", "documents"), documentCounts.totalCount)}
        {total(say("文章", "articles"), articles)}
        {total(
          say("实体", "entities"),
          entities.reduce((sum, { count }) => sum + count, 0),
        )}
        {total(say("事实", "facts"), facts)}
        {total(say("出处", "passages"), evidenceCount)}
      </dl>
      <div class="data-columns">
        <div>
          <CountTable
            title={say("实体，按类别", "Entities by kind")}
            rows={largestFirst(entities).map(({ kind, label, count }) => ({
              key: kind,
              label: <Link href={`/?kind=${kind}`}>{label}</Link>,
              count,
            }))}
          />
          <CountTable
            title={say("事实，按状态", "Facts by status")}
            rows={statuses.map(({ key, label, count }) => ({ key, label, count }))}
          />
          <p class="read-note">
            <Link href="/?kind=HONOR&status=PROPOSED">
              {say("只是拟授予的荣誉", "Honors that are only proposed")}
            </Link>
          </p>
        </div>
        {[predicates.slice(0, half), predicates.slice(half)].map((part, index) => (
          <CountTable
            key={index}
            title={index === 0 ? say("事实，按谓词", "Facts by predicate") : say("（续）", "(continued)")}
            rows={part.map(({ predicate, count }) => ({
              key: predicate.name,
              label: predicate.label,
              count,
            }))}
          />
        ))}
      </div>
      <section class="section">
        <h2>{say("读过的文献", "Documents that were read")}</h2>
        <ReadDocuments documents={documentCounts} />
      </section>
      <section class="section">
        <h2>{say("按年份", "By year")}</h2>
        <p class="read-note">
          {say(
            "只数日期确定的。文献集中在几年，多少不等于实际多少。",
            "Only what is surely dated. The documents are of a few years: few reports do not mean few events.",
          )}
        </p>
        <div class="year-charts">
          <YearChart
            title={say("事件", "Events")}
            counts={statistics.events}
            linkOf={(year) => `/?kind=EVENT&year=${String(year)}`}
          />
          <YearChart
            title={say("荣誉", "Honors")}
            counts={statistics.honors}
            linkOf={(year) => `/?kind=HONOR&year=${String(year)}`}
          />
          <YearChart
            title={say("作品与文件", "Works and papers")}
            counts={statistics.works}
            linkOf={(year) => `/?kind=WORK&year=${String(year)}`}
          />
        </div>
      </section>
      {dataVersion && (
        <section class="section">
          <h2>{say("版本", "Version")}</h2>
          <p>
            {say("数据版本 ", "Data version ")}
            <code>{dataVersion.version}</code>
            {say("，载入于 ", ", loaded ")}
            <time dateTime={dataVersion.loadedAt}>
              {new Date(dataVersion.loadedAt).toLocaleString(language === "zh" ? "zh-CN" : "en-GB")}
            </time>
          </p>
        </section>
      )}
    </>
  );
}

function largestFirst<Item extends { readonly count: number }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => b.count - a.count);
}

function CountTable({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly {
    readonly key: string;
    readonly label: ComponentChildren;
    readonly count: number;
  }[];
}): VNode {
  return (
    <table class="count-table">
      <caption>{title}</caption>
      <tbody>
        {rows.map(({ key, label, count }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>{count.toLocaleString("en-US")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ReadDocuments({
  documents,
}: {
  readonly documents: DataPageQuery["statistics"]["documentCounts"];
}): VNode {
  const say = useSay();
  const { nodes, totalCount } = documents;
  return (
    <>
      <table class="documents-table">
        <thead>
          <tr>
            <th scope="col">{say("文献", "Document")}</th>
            <th scope="col">{say("日期", "Date")}</th>
            <th scope="col">{say("文章", "Articles")}</th>
            <th scope="col">{say("事实", "Facts")}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ document, articles, statements }) =>
            document === null ? null : (
              <tr key={document.id}>
                <th scope="row">
                  <Link href={pageOf(document.id)}>
                    <bdi>{[document.title, document.issue ?? []].flat().join(" ")}</bdi>
                  </Link>
                </th>
                <td>
                  {document.publicationDate === null
                    ? say("未载", "none given")
                    : dateText(document.publicationDate, say)}
                </td>
                <td class="number">{articles}</td>
                <td class="number">{statements.toLocaleString("en-US")}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      {totalCount > nodes.length && (
        <p class="read-note">
          {say(`此处列出前 ${String(nodes.length)} 份`, `The first ${String(nodes.length)} are shown`)}
        </p>
      )}
    </>
  );
}
