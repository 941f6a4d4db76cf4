import type { VNode } from "preact";

import type { StatementLineFragment, WholeStatementFragment } from "../../../../client/index.js";
import { readStatement, statementOf } from "../../../views/document.js";
import { EntityLink } from "../../parts/entity-link.js";
import { EvidenceList } from "../../parts/evidence.js";
import { usePageTitle } from "../../parts/page-title.js";
import { dateText, periodText } from "../../parts/period.js";
import { detailsOf, detailText } from "../../parts/qualifiers.js";
import { ErrorBox } from "../../parts/status.js";
import { ViewLinks } from "../../parts/view-links.js";
import { useAddress } from "../../state/address.js";
import { useSay, type Say } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";
import { ConflictItem } from "./conflict-item.js";
import { NoSuch, Waiting } from "./document-page.js";
import "./document.css";

/** A statement: what it says, when it holds and how that is known, where it can be read, and what contradicts it. */
export function StatementPage({ id }: { readonly id: string }): VNode {
  const say = useSay();
  const { parameters } = useAddress();
  const view = readStatement(parameters, id);
  const { data, error, reload } = useQuery(view.document, view.variables);
  const statement = data && statementOf(data);
  usePageTitle(statement ? sentenceOf(statement) : null);
  if (error) return <ErrorBox error={error} retry={reload} />;
  if (!data) return <Waiting />;
  if (!statement) return <NoSuch what={say("陈述", "statement")} />;
  return (
    <article class="document-page">
      <p class="page-kind">{say("一条事实", "A fact")}</p>
      <h1 class="sentence">
        <Sentence statement={statement} />
      </h1>
      <Details statement={statement} />
      <section class="section">
        <h2>
          {say("出处", "Sources")} <span class="count">{statement.evidenceCount}</span>
        </h2>
        <EvidenceList statement={statement.plainId} lines={Math.min(statement.evidenceCount * 3, 40)} />
      </section>
      <Conflicts statement={statement} />
      <ViewLinks document={view.document} variables={view.variables} />
    </article>
  );
}

function Sentence({
  statement: { subject, predicate, object, value },
}: {
  readonly statement: StatementLineFragment;
}): VNode {
  return (
    <>
      <EntityLink entity={subject} /> <span class="predicate">{predicate.label}</span>{" "}
      {object && <EntityLink entity={object} />}
      {value && <bdi>{value.text}</bdi>}
    </>
  );
}

function sentenceOf({ subject, predicate, object, value }: StatementLineFragment): string {
  return [subject?.label, predicate.label, object?.label ?? value?.text].filter(Boolean).join(" ");
}

function Details({ statement }: { readonly statement: WholeStatementFragment }): VNode {
  const say = useSay();
  const { qualifiers, period, status, statusLabel, rank } = statement;
  return (
    <dl class="head-facts">
      {detailsOf(qualifiers, null).map(({ name, label, values, terms }) => [
        <dt key={`${name} label`}>{label}</dt>,
        <dd key={name}>
          {values.map((one, index) => (
            <span key={index}>
              {index > 0 && say("、", ", ")}
              {typeof one === "string" ? (
                <bdi>{detailText(name, one, say)}</bdi>
              ) : (
                <EntityLink entity={one} />
              )}
            </span>
          ))}
          {terms.length > 0 && <bdi>{say(`（${terms.join("、")}）`, ` (${terms.join(", ")})`)}</bdi>}
        </dd>,
      ])}
      <dt>{say("状态", "Status")}</dt>
      <dd class={`status-${status.toLowerCase()}`}>
        {statusLabel}
        {rank === "DEPRECATED" && (
          <span class="mark">{say("已知有误，不列入各表", "known to be wrong; no list has it")}</span>
        )}
      </dd>
      <dt>{say("时段", "Period")}</dt>
      <dd>{periodText(period, say)}</dd>
      <dt>{say("起", "Start")}</dt>
      <dd>{boundText(period.start, say)}</dd>
      <dt>{say("止", "End")}</dt>
      <dd>{boundText(period.end, say)}</dd>
    </dl>
  );
}

type Bound = StatementLineFragment["period"]["start"];

/** How one end of a period is known, and between which days it lies. */
function boundText(bound: Bound, say: Say): string {
  const { date, earliest, latest, basis } = bound;
  const day = date === null ? "" : dateText(date, say);
  const range =
    earliest !== null && latest !== null && earliest !== latest
      ? say(
          `，在${dateText(earliest, say)}与${dateText(latest, say)}之间`,
          `, between ${dateText(earliest, say)} and ${dateText(latest, say)}`,
        )
      : "";
  return `${basisText(bound, day, say)}${basis === "UNKNOWN" || basis === "OPEN" ? "" : range}`;
}

function basisText({ basis, ruleLabel }: Bound, day: string, say: Say): string {
  switch (basis) {
    case "STATED":
      return say(`${day}：来源写明`, `${day}: the source states it`);
    case "FIRST_CITED":
      return say(`${day}：最早见于此日，可能更早`, `${day}: first cited then; it may be earlier`);
    case "LAST_CITED":
      return say(`${day}：最后见于此日，可能更晚`, `${day}: last cited then; it may be later`);
    case "INFERRED":
      return say(
        `${day}：推断${ruleLabel === null ? "" : `（${ruleLabel}）`}`,
        `${day}: inferred${ruleLabel === null ? "" : ` (${ruleLabel})`}`,
      );
    case "REPORTED_BY":
      return say(
        `${day}：只知不晚于报道之日`,
        `${day}: known only to be no later than the day of the report`,
      );
    case "OPEN":
      return say("来源说仍在延续", "the source says that it goes on");
    case "UNKNOWN":
      return say("来源未载", "no source says");
  }
}

function Conflicts({
  statement: { plainId, subject },
}: {
  readonly statement: WholeStatementFragment;
}): VNode | null {
  const say = useSay();
  const own = (subject?.conflicts.nodes ?? []).filter(({ statements }) =>
    statements.some((one) => one.plainId === plainId),
  );
  if (own.length === 0) return null;
  return (
    <section class="section">
      <h2>{say("与别的说法不合", "Told differently elsewhere")}</h2>
      <ul>
        {own.map((conflict) => (
          <ConflictItem key={conflict.id} conflict={conflict} isEntityShown={false} />
        ))}
      </ul>
    </section>
  );
}
