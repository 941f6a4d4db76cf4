import type { VNode } from "preact";

import { DocumentCoverage } from "../../../../client/index.js";
import type { PageDocument } from "../../../views/document.js";
import { dateText } from "../../parts/period.js";
import { ErrorBox, Skeleton } from "../../parts/status.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";

/** How much of a document was read, in words: articles, facts, their days, and what they are about. */
export function DocumentCoverageLines({ document }: { readonly document: PageDocument }): VNode {
  const say = useSay();
  const { data, error, reload } = useQuery(DocumentCoverage, { document: document.id });
  const own = data?.coverage.find((one) => one.document?.id === document.id);
  const [articles, facts] = [document.articlesConnection.totalCount, document.statements.totalCount];
  const days = own?.period
    ? [own.period.start.date, own.period.end.date].map((day) => dateText(day, say))
    : null;
  return (
    <section class="section">
      <h2>{say("收录了什么", "What was read")}</h2>
      <p>
        {say(
          `读了 ${String(articles)} 篇文章，摘出 ${String(facts)} 条事实`,
          `${String(articles)} articles were read, ${String(facts)} facts taken from them`,
        )}
        {days && say(`，所及日子从${days.join("到")}`, `, on days from ${days.join(" to ")}`)}
        {say("。没有记载，不等于没有发生。", ". What it does not report may still have happened.")}
      </p>
      {error ? (
        <ErrorBox error={error} retry={reload} />
      ) : data ? (
        <ul class="predicate-counts">
          {data.statistics.by.map(({ key, label, count }) => (
            <li key={key}>
              {label} <span class="count">{count}</span>
            </li>
          ))}
        </ul>
      ) : (
        <div class="predicate-counts">
          <Skeleton lines={2} />
        </div>
      )}
    </section>
  );
}
