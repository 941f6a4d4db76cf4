import type { VNode } from "preact";

import type { SearchPageQuery, StatementLineFragment } from "../../../../client/index.js";
import { EntityLink } from "../../parts/entity-link.js";
import { FactLine } from "../../parts/evidence.js";
import type { MarkedRange } from "../../parts/excerpt.js";
import { Marked } from "../../parts/marked.js";
import { detailsOf, detailText } from "../../parts/qualifiers.js";
import { StatusMark } from "../../parts/statement-line.js";
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
  const { subject, object, predicate, value, qualifiers, period } = fact;
  const isReverse = object?.plainId === seenFrom && subject?.plainId !== seenFrom;
  const other = isReverse ? subject : object;
  const relation = isReverse ? (predicate.reverseLabel ?? predicate.label) : predicate.label;
  const details = detailsOf(qualifiers, period.edtf);
  const textOf = (name: string, one: (typeof details)[number]["values"][number]): string =>
    typeof one === "string" ? detailText(name, one, say) : one.label;
  const shown = new Set([
    relation,
    other?.label,
    value?.text,
    ...details.flatMap(({ name, values, terms }) => [...values.map((one) => textOf(name, one)), ...terms]),
  ]);
  const marked = (text: string): VNode => <Marked text={text} ranges={rangesOf(text, highlights)} />;
  // What met the query under another name of the other end, or as another word for the relation.
  const elsewhere = highlights.filter(({ text }) => !shown.has(text));
  return (
    <FactLine statement={fact} certainty={fact.certainty} className="hit-fact">
      <span class="predicate">{marked(relation)}</span>{" "}
      {other && <EntityLink entity={other}>{marked(other.label)}</EntityLink>}
      {value && <span class="value">{marked(value.text)}</span>}
      {details.map(({ name, label, values, terms }) => (
        <span key={name} class="qualifier">
          {name !== "role" && name !== "title" && `${label}${say("：", ": ")}`}
          {[...values.map((one) => textOf(name, one)), ...terms].map((text, index) => (
            <span key={index}>
              {index > 0 && say("、", ", ")}
              {marked(text)}
            </span>
          ))}
        </span>
      ))}
      {elsewhere.map(({ text, ranges }, index) => (
        <span key={index} class="qualifier">
          {say("（", "(")}
          <Marked text={text} ranges={ranges} />
          {say("）", ")")}
        </span>
      ))}
      <span class="period">{periodText(period, say)}</span>
      <StatusMark {...fact} />
    </FactLine>
  );
}

function rangesOf(text: string, highlights: readonly HitHighlight[]): readonly MarkedRange[] {
  return highlights.find((one) => one.text === text)?.ranges ?? [];
}
