import type { VNode } from "preact";

import type { SearchPageQuery, StatementLineFragment } from "../../../../client/index.js";
import { EntityLink } from "../../parts/entity-link.js";
import { FactLine } from "../../parts/evidence.js";
import type { MarkedRange } from "../../parts/excerpt.js";
import { Marked } from "../../parts/marked.js";
import { periodText } from "../../parts/period.js";
import { useSay } from "../../state/context.js";

export type HitHighlight = SearchPageQuery["search"]["edges"][number]["highlights"][number];

/** A fact that met the query, as seen from the hit, with the words that met it marked, and its evidence. */
export function HitFact({
  fact,
  highlights,
  seenFrom,
}: {
  readonly fact: StatementLineFragment;
  readonly highlights: readonly HitHighlight[];
  readonly seenFrom: string;
}): VNode {
  const say = useSay();
  const { subject, object, predicate, value, qualifiers, period, status, statusLabel } = fact;
  const isReverse = object?.plainId === seenFrom && subject?.plainId !== seenFrom;
  const other = isReverse ? subject : object;
  const relation = isReverse ? (predicate.reverseLabel ?? predicate.label) : predicate.label;
  const texts = [
    relation,
    other?.label ?? "",
    value?.text ?? "",
    ...qualifiers.map((qualifier) => qualifier.entity?.label ?? qualifier.value),
  ];
  const rangesOf = (text: string): readonly MarkedRange[] =>
    highlights.find((one) => one.text === text)?.ranges ?? [];
  // What met the query under another name of the other end, or as another word for the relation.
  const elsewhere = highlights.filter(({ text }) => !texts.includes(text));
  return (
    <FactLine statement={fact} certainty={fact.certainty} className="hit-fact">
      <span class="predicate">
        <Marked text={relation} ranges={rangesOf(relation)} />
      </span>{" "}
      {other && (
        <EntityLink entity={other}>
          <Marked text={other.label} ranges={rangesOf(other.label)} />
        </EntityLink>
      )}
      {value && (
        <span class="value">
          <Marked text={value.text} ranges={rangesOf(value.text)} />
        </span>
      )}
      {qualifiers.map((qualifier, index) => {
        const text = qualifier.entity?.label ?? qualifier.value;
        return (
          <span key={index} class="qualifier">
            {qualifier.label}
            {say("：", ": ")}
            <Marked text={text} ranges={rangesOf(text)} />
          </span>
        );
      })}
      {elsewhere.map(({ text, ranges }, index) => (
        <span key={index} class="qualifier">
          {say("（", "(")}
          <Marked text={text} ranges={ranges} />
          {say("）", ")")}
        </span>
      ))}
      <span class="period">{periodText(period, say)}</span>
      {status !== "STATED" && <span class={`mark status-${status.toLowerCase()}`}>{statusLabel}</span>}
    </FactLine>
  );
}
