import type { VNode } from "preact";

import type { SearchPageQuery, StatementLineFragment } from "../../../../client/index.js";
import { EntityLink } from "../../parts/entity-link.js";
import { PossibleMark } from "../../parts/evidence.js";
import { Marked } from "../../parts/marked.js";
import { useSay } from "../../state/context.js";
import { HitFact, type HitHighlight } from "./hit-fact.js";
import { ItemDetail } from "./item-detail.js";
import { fieldText, reasonText } from "./words.js";

export type SearchHit = SearchPageQuery["search"]["edges"][number];

/** A hit: what it is, the texts and facts that met the query, and in words why it is here and what it lacks. */
export function Hit({ hit }: { readonly hit: SearchHit }): VNode {
  const say = useSay();
  const { node, matchedBy, highlights, isPartial, certainty, notMet, notJoined } = hit;
  if (node === null)
    return <li class="hit">{say("（刚刚从数据中移除）", "(just removed from the data)")}</li>;
  const ofLabel = highlights.find(({ field, text }) => field === "NAME" && text === node.label);
  const texts = highlights.filter((one) => one !== ofLabel && one.fact === null);
  return (
    <li class="hit">
      <h3 class="hit-title">
        <EntityLink entity={node}>
          <Marked text={node.label} ranges={ofLabel?.ranges ?? []} most={200} />
        </EntityLink>
        <span class={`kind-badge kind-${node.kind.toLowerCase()}`}>{node.kindLabel}</span>
        {certainty === "POSSIBLE" && <PossibleMark />}
      </h3>
      <ItemDetail item={node} />
      {texts.length > 0 && (
        <ul class="hit-texts">
          {texts.map(({ field, text, ranges }, index) => (
            <li key={index}>
              <span class="hit-field">{fieldText(field, say)}</span> <Marked text={text} ranges={ranges} />
            </li>
          ))}
        </ul>
      )}
      <HitFacts highlights={highlights} seenFrom={node.plainId} />
      <p class="hit-why">
        {reasonText(matchedBy, say)}
        {isPartial && notMet.length > 0 && (
          <>
            {say("；缺：", "; lacks: ")}
            <Words words={notMet} />
          </>
        )}
        {isPartial && notJoined.length > 0 && (
          <>
            {say("；分处几条事实，没有一条把它们连在一起：", "; in several facts, none of which joins: ")}
            <Words words={notJoined} />
          </>
        )}
      </p>
    </li>
  );
}

/** The facts that met the query, each once, whatever parts of it did. */
function HitFacts({
  highlights,
  seenFrom,
}: {
  readonly highlights: readonly HitHighlight[];
  readonly seenFrom: string;
}): VNode | null {
  const facts = new Map<string, { readonly fact: StatementLineFragment; readonly parts: HitHighlight[] }>();
  for (const highlight of highlights) {
    const { fact } = highlight;
    if (fact === null) continue;
    const known = facts.get(fact.plainId);
    if (known) known.parts.push(highlight);
    else facts.set(fact.plainId, { fact, parts: [highlight] });
  }
  if (facts.size === 0) return null;
  return (
    <ul class="hit-facts">
      {[...facts.values()].map(({ fact, parts }) => (
        <HitFact key={fact.plainId} fact={fact} highlights={parts} seenFrom={seenFrom} />
      ))}
    </ul>
  );
}

/** Words of the query, each set apart. */
export function Words({ words }: { readonly words: readonly string[] }): VNode {
  const say = useSay();
  return (
    <>
      {words.map((word, index) => (
        <span key={index}>
          {index > 0 && say("、", ", ")}
          <bdi class="word">{word}</bdi>
        </span>
      ))}
    </>
  );
}
