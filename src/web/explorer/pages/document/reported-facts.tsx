import type { VNode } from "preact";
import { useState } from "preact/hooks";

import { ArticleFacts, type ReportedFactsFragment } from "../../../../client/index.js";
import { FACTS } from "../../../views/document.js";
import { StatementItem } from "../../parts/statement-line.js";
import { ErrorBox, Skeleton } from "../../parts/status.js";
import { useSay, type Say } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";

type Fact = ReportedFactsFragment["nodes"][number];

/** The facts of an article, read when they are shown: page after page. */
export function FactsOfArticle({
  article,
  count,
}: {
  readonly article: string;
  /** How many there are: as much room is kept for them. */
  readonly count: number;
}): VNode {
  return <FactsAfter article={article} after={null} count={count} />;
}

/** The facts of an article after a cursor, and behind them, when asked for, the next ones. */
function FactsAfter({
  article,
  after,
  count,
}: {
  readonly article: string;
  readonly after: string | null;
  readonly count: number;
}): VNode {
  const say = useSay();
  const { data, error, reload } = useQuery(ArticleFacts, { id: article, first: FACTS, after });
  if (error) return <ErrorBox error={error} retry={reload} />;
  if (!data) return <Skeleton lines={Math.min(Math.ceil(count * 1.6), 40)} />;
  if (data.node?.__typename !== "Article")
    return <p>{say("这篇文章已不在数据中。", "This article is no longer in the data.")}</p>;
  return <ReportedFacts article={article} facts={data.node.facts} />;
}

/** Facts of an article under the places of its text, and a button for more. */
export function ReportedFacts({
  article,
  facts: { nodes, totalCount, pageInfo },
}: {
  readonly article: string;
  readonly facts: ReportedFactsFragment;
}): VNode {
  const say = useSay();
  const [isMore, setMore] = useState(false);
  if (totalCount === 0) return <p>{say("这篇文章没有摘出事实。", "No fact was taken from this article.")}</p>;
  const groups = groupsOf(nodes, article);
  const byRule = groups.flatMap((group) => (group.isByRule ? group.facts : []));
  return (
    <>
      {groups
        .filter((group) => !group.isByRule)
        .map((group) => (
          <div key={group.locator} class="reported">
            <h3 class="reported-place">{placeText(group.locator, say)}</h3>
            <FactList facts={group.facts} />
          </div>
        ))}
      {byRule.length > 0 && (
        <details class="reported" open={byRule.length === nodes.length}>
          <summary class="reported-place">
            {say(
              `按规则得出的 ${String(byRule.length)} 条`,
              `${String(byRule.length)} that follow by a rule`,
            )}
            <span class="read-note">
              {say(
                "：名称、隶属、驻地；文中不一定有原话",
                ": names, parents, seats; the words need not be there",
              )}
            </span>
          </summary>
          <FactList facts={byRule} />
        </details>
      )}
      {pageInfo.hasNextPage &&
        (isMore ? (
          <FactsAfter article={article} after={pageInfo.endCursor} count={20} />
        ) : (
          <button
            type="button"
            onClick={() => {
              setMore(true);
            }}
          >
            {say("后面的事实", "More facts")}
          </button>
        ))}
    </>
  );
}

/** What a passage says of things first, then how they are called there. */
function FactList({ facts }: { readonly facts: readonly Fact[] }): VNode {
  const sorted = facts.toSorted((a, b) => Number(isName(a)) - Number(isName(b)));
  return (
    <ul>
      {sorted.map((fact) => (
        <StatementItem key={fact.plainId} statement={fact} />
      ))}
    </ul>
  );
}

function isName({ predicate }: Fact): boolean {
  return predicate.name === "NAMED" || predicate.name === "WRITTEN_AS";
}

interface Group {
  readonly locator: string;
  readonly isByRule: boolean;
  readonly facts: Fact[];
}

/** The facts by the first place where the article states each. They arrive in the order of the text. */
function groupsOf(facts: readonly Fact[], article: string): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const fact of facts) {
    const passages = fact.evidence.filter((one) => one.article?.id === article);
    // A paragraph is a better place than the text as a whole, which is where rules put what they conclude.
    const passage = passages.toSorted((a, b) => placeOf(a.locator) - placeOf(b.locator))[0];
    const locator = passage?.locator ?? "text";
    const known = groups.get(locator);
    if (known) known.facts.push(fact);
    else groups.set(locator, { locator, isByRule: passage?.method === "RULE", facts: [fact] });
  }
  return [...groups.values()];
}

function placeOf(locator: string): number {
  if (locator === "text") return Infinity;
  return Number(/^(?:¶|row )(\d+)/.exec(locator)?.[1] ?? 0);
}

/** A place of a text in words. */
export function placeText(locator: string, say: Say): string {
  const [, kind, number] = /^(¶|row |caption )(\d+)$/.exec(locator) ?? [];
  switch (kind ?? locator) {
    case "¶":
      return say(`第${number ?? ""}段`, `Paragraph ${number ?? ""}`);
    case "row ":
      return say(`第${number ?? ""}行`, `Row ${number ?? ""}`);
    case "caption ":
      return say(`图注${number ?? ""}`, `Caption ${number ?? ""}`);
    case "caption":
      return say("图注", "Caption");
    case "title":
      return say("题目", "Title");
    case "byline":
      return say("署名", "Byline");
    case "masthead":
      return say("刊头", "Masthead");
    case "cover":
      return say("封面", "Cover");
    case "contents":
      return say("目录", "Contents");
    case "editor's note":
      return say("编者按", "Editor’s note");
    case "text":
      return say("全文", "The text as a whole");
    default:
      return locator;
  }
}
