import type { VNode } from "preact";
import { Link } from "wouter-preact";

import type { EntityMoreQuery } from "../../../../client/index.js";
import { EntityLink } from "../../parts/entity-link.js";
import { dateText, periodText } from "../../parts/period.js";
import { StatementItem } from "../../parts/statement-line.js";
import { pageOf } from "../../state/address.js";
import { useSay } from "../../state/context.js";

export type More = Extract<EntityMoreQuery["node"], { readonly plainId: string }>;

/** Those who share most events, agreements and organizations with the entity, and what they share. */
export function Together({ more }: { readonly more: More }): VNode {
  const say = useSay();
  const { edges, totalCount } = more.coParticipants;
  return (
    <>
      <ul>
        {edges.map(({ node, shared, sharedCount, latest, statements }) => (
          <li key={node?.plainId} class="fact">
            <EntityLink entity={node} />
            <span class="qualifier qualifiers">
              {say(`共同${String(sharedCount)}处`, `${String(sharedCount)} shared`)}
              {latest !== null && say(`，最近${dateText(latest, say)}`, `, latest ${dateText(latest, say)}`)}
            </span>
            <details class="shared">
              <summary>
                {say("见于：", "In: ")}
                <bdi>{shared.map(({ label }) => label).join(say("、", ", "))}</bdi>
                {sharedCount > shared.length && say(" 等", " and more")}
              </summary>
              <ul>
                {statements.map((statement) => (
                  <StatementItem key={statement.plainId} statement={statement} />
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      <p class="more-line">
        <Link href={`/together?of=${encodeURIComponent(more.plainId)}`}>
          {say(`看全部${String(totalCount)}个共同参与者`, `See all ${String(totalCount)}`)}
        </Link>
      </p>
    </>
  );
}

/** Statements that cannot all be true, side by side, with which is preferred and why. */
export function Conflicts({ more }: { readonly more: More }): VNode {
  const say = useSay();
  const { nodes, totalCount } = more.conflicts;
  return (
    <>
      {nodes.map((conflict) => (
        <article key={conflict.id} class="conflict">
          <h3>
            {conflict.ruleLabel}
            <span class={`mark ${conflict.strength === "CONTRADICTION" ? "contradiction" : ""}`}>
              {conflict.strength === "CONTRADICTION"
                ? say("不能都对", "cannot all be true")
                : say("说法不一", "told differently")}
            </span>
          </h3>
          <p>
            <bdi>{conflict.reason}</bdi>
            {conflict.computed !== null && (
              <>
                {" "}
                {say("按其自身数字应为", "Its own numbers give ")}
                <bdi>{conflict.computed}</bdi>
                {say("。", ".")}
              </>
            )}
          </p>
          <ul class="sides">
            {conflict.statements.map((statement) => (
              <StatementItem
                key={statement.plainId}
                statement={statement}
                className={statement.plainId === conflict.preferred?.plainId ? "preferred" : ""}
                after={
                  statement.plainId === conflict.preferred?.plainId && (
                    <span class="mark preferred-mark">{say("取此说", "preferred")}</span>
                  )
                }
              />
            ))}
          </ul>
          {(conflict.isSettled || conflict.statementCount > conflict.statements.length) && (
            <p class="note">
              {conflict.isSettled && say("已由编辑核定。", "An editor settled it. ")}
              {conflict.statementCount > conflict.statements.length &&
                say(
                  `共${String(conflict.statementCount)}条陈述。`,
                  `There are ${String(conflict.statementCount)} statements in all.`,
                )}
            </p>
          )}
        </article>
      ))}
      {totalCount > nodes.length && (
        <p class="more-line">
          {say(
            `以上为${String(totalCount)}处中的${String(nodes.length)}处。`,
            `These are ${String(nodes.length)} of ${String(totalCount)}.`,
          )}
        </p>
      )}
    </>
  );
}

/** What each document that was read says about the entity, its silence included. */
export function CoverageTable({ more, on }: { readonly more: More; readonly on: string | null }): VNode {
  const say = useSay();
  return (
    <>
      <p class="note">
        {say(
          "这里列出读过的每份文献。没有提到不等于没有：只是这份文献没有写。",
          "Every document that was read is listed. What it does not mention may still be so: it only does not say.",
        )}
        {on !== null && say("条数按所选之日计。", " The counts are for the chosen day.")}
      </p>
      <ul>
        {more.coverage.map(
          ({ document, articles, statements, possibleStatements, period, counts }, index) => (
            <li key={document?.id ?? index} class="fact coverage">
              {document ? (
                <Link href={pageOf(document.id)}>
                  <bdi>
                    {document.title}
                    {document.issue !== null && ` ${document.issue}`}
                  </bdi>
                </Link>
              ) : (
                say("（文献已不在数据中）", "(no longer in the data)")
              )}
              {document?.publicationDate != null && (
                <span class="period">{dateText(document.publicationDate, say)}</span>
              )}
              <p class="coverage-counts">
                {statements + possibleStatements === 0
                  ? say(
                      `读了${String(articles)}篇，没有写到它。`,
                      `${String(articles)} articles read; it says nothing about it.`,
                    )
                  : say(
                      `读了${String(articles)}篇，有${String(statements)}条事实${possibleStatements > 0 ? `，另有${String(possibleStatements)}条可能` : ""}${period ? `（${periodText(period, say)}）` : ""}：`,
                      `${String(articles)} articles read; ${String(statements)} facts${possibleStatements > 0 ? ` and ${String(possibleStatements)} possible ones` : ""}${period ? ` (${periodText(period, say)})` : ""}: `,
                    )}
                {counts.map(({ predicate, count, possibleCount }, position) => (
                  <span key={predicate.name}>
                    {position > 0 && say("、", ", ")}
                    {predicate.label} {count + possibleCount}
                  </span>
                ))}
              </p>
            </li>
          ),
        )}
      </ul>
    </>
  );
}
