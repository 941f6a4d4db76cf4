import type { ComponentChildren, VNode } from "preact";
import { useId, useState } from "preact/hooks";
import { Link } from "wouter-preact";

import { StatementEvidence, type CertaintyLevel, type CertaintyReason } from "../../../client/index.js";
import { pageOf } from "../state/address.js";
import { useSay } from "../state/context.js";
import { useQuery } from "../state/use-query.js";
import { CopyButton } from "./copy-button.js";
import { dateText } from "./period.js";
import { ErrorBox, Skeleton } from "./status.js";

/** What a line needs to know of its statement. */
export interface LineStatement {
  readonly plainId: string;
  readonly evidenceCount: number;
}

/**
 * One line of a list: a fact, and a button that opens where it can be read. Every line that states a fact is one of
 * these, so that every line leads to its evidence.
 */
export function FactLine({
  statement,
  certainty = null,
  className = "",
  children,
}: {
  readonly statement: LineStatement | null;
  readonly certainty?: { readonly level: CertaintyLevel; readonly reason?: CertaintyReason } | null;
  readonly className?: string;
  readonly children: ComponentChildren;
}): VNode {
  const say = useSay();
  const panel = useId();
  const [isOpen, setOpen] = useState(false);
  const isPossible = certainty?.level === "POSSIBLE";
  return (
    <li class={`fact ${isPossible ? "possible" : ""} ${className}`}>
      <div class="fact-line">
        <div class="fact-text">
          {children}
          {isPossible && <PossibleMark reason={certainty.reason} />}
        </div>
        {statement && (
          <button
            type="button"
            class="evidence-button"
            aria-expanded={isOpen}
            aria-controls={panel}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {say("出处", "Source")} <span class="count">{statement.evidenceCount}</span>
          </button>
        )}
      </div>
      {statement && isOpen && (
        <div id={panel} class="evidence-panel">
          <EvidenceList statement={statement.plainId} />
        </div>
      )}
    </li>
  );
}

/** Marks what the sources allow and do not say, in a word as well as in a color, and why it is not certain. */
export function PossibleMark({ reason }: { readonly reason?: CertaintyReason | undefined }): VNode {
  const say = useSay();
  const why = reason === undefined ? null : POSSIBLE_REASONS[reason];
  return (
    <span
      class="mark possible-mark"
      title={say("来源容许，但没有明说", "The sources allow it and do not say it")}
    >
      {say("可能", "possible")}
      {why && say(`：${why[0]}`, `: ${why[1]}`)}
    </span>
  );
}

const POSSIBLE_REASONS: Readonly<Partial<Record<CertaintyReason, readonly [zh: string, en: string]>>> = {
  BETWEEN_CITATIONS: ["当日没有记载", "not cited that day"],
  VAGUE_DATE: ["日期较粗", "dated vaguely"],
  UNDATED: ["日期未载", "not dated"],
};

/** The passages that state one statement, each with its citation, which one click copies. */
export function EvidenceList({
  statement,
  lines = 2,
}: {
  readonly statement: string;
  /** How many lines are kept free until they are read. */
  readonly lines?: number;
}): VNode {
  const say = useSay();
  const { data, error, reload } = useQuery(StatementEvidence, { id: statement });
  if (error) return <ErrorBox error={error} retry={reload} />;
  if (!data) return <Skeleton lines={lines} />;
  const { node } = data;
  if (!node || !("evidence" in node))
    return <p>{say("这条事实已不在数据中。", "This fact is no longer in the data.")}</p>;
  return (
    <ul class="evidence-list">
      {node.evidence.map((evidence, index) => (
        <li key={index}>
          <p class="citation">
            <bdi>{evidence.citation}</bdi>{" "}
            <CopyButton text={evidence.citation} label={say("复制引文", "Copy citation")} />
          </p>
          <p class="evidence-where">
            {evidence.document && (
              <Link href={pageOf(evidence.document.id) + (evidence.article ? `#${evidence.article.id}` : "")}>
                <bdi>
                  {evidence.document.title}
                  {evidence.document.issue === null ? "" : ` ${evidence.document.issue}`}
                  {evidence.article && ` · ${evidence.article.title}`}
                </bdi>
              </Link>
            )}
            {evidence.article?.page != null && (
              <span> {say(`第${evidence.article.page}页`, `p. ${evidence.article.page}`)}</span>
            )}
            <span>
              {" "}
              · {say("位置", "at")} <bdi>{evidence.locator}</bdi>
            </span>
            {evidence.citedOn !== null && (
              <span>
                {" "}
                · {say("所记日期", "cited on")} {dateText(evidence.citedOn, say)}
              </span>
            )}
            {evidence.method === "RULE" && <span class="mark">{say("按规则得出", "by a rule")}</span>}
          </p>
          {evidence.note !== null && <p class="evidence-note">{evidence.note}</p>}
        </li>
      ))}
      {node.evidenceCount > node.evidence.length && (
        <li>{say(`共${String(node.evidenceCount)}处`, `${String(node.evidenceCount)} in all`)}</li>
      )}
    </ul>
  );
}
