import { DataPage, type DataPageQuery, type DataPageQueryVariables } from "../../client/index.js";
import type { Row, View } from "./view.js";

/** What is in here: every count of the page is a row. */
export function readData(): View<DataPageQuery, DataPageQueryVariables> {
  return { document: DataPage, variables: {}, rows: dataRows };
}

function dataRows({ statistics }: DataPageQuery): readonly Row[] {
  const { entities, statements, documentCounts, evidenceCount, statuses } = statistics;
  const row = (group: string, key: string, label: string, count: number): Row => ({
    group,
    key,
    label,
    count,
  });
  return [
    ...entities.map(({ kind, label, count }) => row("entities", kind, label, count)),
    ...statements.map(({ predicate, count }) => row("statements", predicate.name, predicate.label, count)),
    ...statuses.map(({ key, label, count }) => row("statements by status", key, label, count)),
    row("evidence", "evidence", "evidence", evidenceCount),
    ...documentCounts.nodes.flatMap(({ document, articles, statements: facts }) =>
      document === null
        ? []
        : [
            row("articles of documents", document.id, titleOf(document), articles),
            row("statements of documents", document.id, titleOf(document), facts),
          ],
    ),
    ...(["events", "honors", "works"] as const).flatMap((group) =>
      statistics[group].map(({ key, count }) => row(`${group} by year`, key, key, count)),
    ),
  ];
}

function titleOf({ title, issue }: { readonly title: string; readonly issue: string | null }): string {
  return [title, issue ?? []].flat().join(" ");
}
