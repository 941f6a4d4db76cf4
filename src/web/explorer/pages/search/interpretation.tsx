import type { VNode } from "preact";
import { Link } from "wouter-preact";

import type { SearchPageQuery } from "../../../../client/index.js";
import { useAddress } from "../../state/address.js";
import { useSay } from "../../state/context.js";
import { Words } from "./hit.js";
import { asksText, daysText, everyYearText } from "./words.js";

/** How the query was read, in words, and what it may have been meant to be. */
export function InterpretationLines({
  interpretation,
  query,
}: {
  readonly interpretation: SearchPageQuery["search"]["interpretation"];
  readonly query: string;
}): VNode {
  const say = useSay();
  const { parameters } = useAddress();
  const { terms, between, yearly, notDates, notJoined, kindLabels, partial, isTruncated, asks } =
    interpretation;
  const { synonyms, corrections } = interpretation;
  const instead = (from: string, to: string): string => {
    const next = new URLSearchParams(parameters);
    for (const name of ["after", "page"]) next.delete(name);
    next.set("q", query.includes(from) ? query.replace(from, to) : to);
    return `/?${next.toString()}`;
  };
  const line = (label: string, content: VNode | string): VNode => (
    <li>
      <span class="read-label">{label}</span> {content}
    </li>
  );
  return (
    <ul class="interpretation" aria-label={say("检索的解读", "How the query was read")}>
      {terms.length > 0 && line(say("读作词语", "Read as words"), <Words words={terms} />)}
      {between && line(say("读作日期", "Read as days"), daysText(between.from, between.to, say))}
      {yearly && line(say("读作日期", "Read as days"), everyYearText(yearly.from, yearly.to, say))}
      {kindLabels.length > 0 &&
        line(say("这些类别在前", "These kinds come first"), <Words words={kindLabels} />)}
      {asks !== null && line(say("读作问句", "Read as a question"), asksText(asks, say))}
      {corrections.map(({ from, to }) => (
        <li key={`${from} ${to}`} class="correction">
          <span class="read-label">{say("是否指", "Did you mean")}</span>{" "}
          <Link href={instead(from, to)}>
            <bdi>{to}</bdi>
          </Link>{" "}
          <span class="read-note">
            {say("没有名称写作", "no name is written ")}
            <bdi class="word">{from}</bdi>
          </span>
        </li>
      ))}
      {synonyms.map(({ from, to }) => (
        <li key={`${from} ${to}`}>
          <span class="read-label">{say("同义", "The same as")}</span> <bdi class="word">{from}</bdi>{" "}
          {say("也作", "is")} <bdi class="word">{to}</bdi>
        </li>
      ))}
      {notDates.length > 0 &&
        line(say("不是日期，按文字查找", "No dates; searched for as words"), <Words words={notDates} />)}
      {notJoined.length > 0 &&
        line(say("没有一条事实把它们连在一起", "No fact joins"), <Words words={notJoined} />)}
      {partial &&
        partial.met.length > 0 &&
        line(say("部分符合所据的词", "Words that partial hits have"), <Words words={partial.met} />)}
      {partial &&
        partial.notMet.length > 0 &&
        line(say("没有一条含有", "Words that none has"), <Words words={partial.notMet} />)}
      {isTruncated &&
        line(
          say("文字过长", "The text is long"),
          say("只读了前 2,000 字", "only its first 2,000 characters were read"),
        )}
    </ul>
  );
}
