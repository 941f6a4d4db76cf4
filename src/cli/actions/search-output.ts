import { styleText } from "node:util";

import type { Entity } from "../../domain/entity.js";
import { formatDay, type DayWindow } from "../../domain/time.js";
import { vocabulary } from "../../domain/vocabulary.js";
import { monthAndDay } from "../../text/dates.js";
import type { Highlight, Interpretation, SearchHit, SearchPage } from "../../search/engine.js";
import type { Output } from "../surroundings.js";
import { periodText } from "../../resolvers/fields/common.js";
import type { SearchDetails } from "./search-details.js";
import { factAsText } from "./search-details.js";

type Style = (format: "dim" | "red", text: string) => string;

/**
 * A page for people: the interpretation of the query, then each hit with its match. Uses colors if the output is a
 * terminal.
 */
export function pageAsText(page: SearchPage, details: SearchDetails, output: Output): string {
  const style: Style = (format, text) => styleText(format, text, { stream: output });
  const hits = page.hits.flatMap((hit, index) => hitAsLines(hit, index, details, style));
  return [interpretationAsText(page, style), "", ...hits].join("\n");
}

/** A page for programs, with the label and kind of each hit, the facts that match, and dates as dates. */
export function pageAsJson(page: SearchPage, { entities, facts, suffixes }: SearchDetails): string {
  const { hits, interpretation, ...rest } = page;
  return JSON.stringify(
    {
      hits: hits.map((hit, index) => {
        const { label = null, kind = null, subkind = null } = entities[index] ?? {};
        const highlights = hit.highlights.map((one) => {
          const fact = facts.get(one.statement ?? "");
          if (!fact) return one;
          const { predicate, status, period, subject, object, value } = fact.statement;
          return { ...one, fact: { predicate, status, period: periodText(period), subject, object, value } };
        });
        return { ...hit, highlights, label, suffix: suffixes.get(hit.id) ?? null, kind, subkind };
      }),
      ...rest,
      interpretation: { ...interpretation, between: daysOf(interpretation.between) },
    },
    null,
    2,
  );
}

function interpretationAsText(page: SearchPage, style: Style): string {
  const {
    terms,
    between,
    yearly,
    notDates,
    notJoined,
    kinds,
    asks,
    synonyms,
    corrections,
    partial,
    isTruncated,
  } = page.interpretation;
  const parts = [
    countsAsText(page),
    ...(notJoined.length > 0 ? [`no fact joins ${notJoined.join(" + ")}`] : []),
    ...(partial && partial.notMet.length > 0 ? [`no partial hit has ${partial.notMet.join(" + ")}`] : []),
    ...(isTruncated ? ["only the beginning is read"] : []),
    ...(terms.length > 0 ? [`words: ${terms.join(" + ")}`] : []),
    ...(between ? [`days: ${spanAsText(between)}`] : []),
    ...(yearly ? [`days of every year: ${monthAndDay(yearly.from)} to ${monthAndDay(yearly.to)}`] : []),
    ...notDates.map((word) => `${word} is no date`),
    ...(kinds.length > 0 ? [`first of kind: ${kinds.join(", ")}`] : []),
    ...(asks ? [`asks for: ${asks}`] : []),
    ...synonyms.map(({ from, to }) => `${from} is also ${to}`),
    ...corrections.map(
      (one: Interpretation["corrections"][number]) =>
        `${one.from} is not in the data, replaced with ${one.to}`,
    ),
  ];
  return style("dim", parts.join(" · "));
}

/** `2 hits and 45 partial ones, the first 20 shown`. */
function countsAsText({ strictTotal, partialTotal, hits }: SearchPage): string {
  const all = strictTotal + partialTotal;
  const shown = hits.length < all ? `, the first ${String(hits.length)} shown` : "";
  if (strictTotal === 0 && partialTotal > 0) return `${String(all)} partial ${counted(all, "hit")}${shown}`;
  const behind =
    partialTotal > 0 ? ` and ${String(partialTotal)} partial ${counted(partialTotal, "one")}` : "";
  return `${String(strictTotal)} ${counted(strictTotal, "hit")}${behind}${shown}`;
}

function counted(count: number, word: string): string {
  return count === 1 ? word : `${word}s`;
}

/** Why it was found and, of a partial hit, what it lacks: `partial, without 主持`. What is surely of the days asked for says nothing. */
function reasonAsText({ matchedBy, notJoined, notMet, certainty }: SearchHit): string {
  return [
    matchedBy.toLowerCase().replaceAll("_", " "),
    ...(notJoined.length > 0 ? ["partial", `${notJoined.join(" + ")} apart`] : []),
    ...(notMet && notMet.length > 0 ? [`without ${notMet.join(" + ")}`] : []),
    ...(certainty === "POSSIBLE" ? ["possible"] : []),
  ].join(", ");
}

function hitAsLines(
  hit: SearchHit,
  index: number,
  { entities, facts, suffixes }: SearchDetails,
  style: Style,
): readonly string[] {
  const { id, highlights } = hit;
  const entity = entities[index] ?? null;
  const label = entity?.label ?? id;
  const inLabel = highlights.find(({ field, text }) => field === "NAME" && text === label);
  const kind = entity ? kindAsText(entity) : "";
  const suffix = suffixes.get(id);
  const head = [
    `${inLabel ? marked(inLabel, style) : label}${suffix === undefined ? "" : style("dim", `（${suffix}）`)}`,
    kind,
    style("dim", `${reasonAsText(hit)} · ${id}`),
  ];
  const rest = highlights.filter((one) => one !== inLabel);
  const statements = [...new Set(rest.flatMap(({ statement }) => statement ?? []))];
  const line = (field: string, text: string): string => `    ${style("dim", field.toLowerCase())}  ${text}`;
  return [
    head.join("  "),
    ...rest
      .filter(({ statement }) => statement === undefined)
      .map((one) => line(one.field, marked(one, style))),
    ...statements.map((statement) => {
      const texts = rest.filter((one) => one.statement === statement).map((one) => marked(one, style));
      const fact = facts.get(statement);
      return line(
        "fact",
        [texts.join(" + "), ...(fact ? [style("dim", factAsText(fact, id))] : [])].join("  "),
      );
    }),
  ];
}

function kindAsText({ kind, subkind }: Entity): string {
  const subkindLabel = subkind === null ? undefined : vocabulary.subkinds[kind][subkind]?.zh;
  return subkindLabel ?? vocabulary.kinds[kind].zh;
}

function marked({ text, ranges }: Highlight, style: Style): string {
  let shown = "";
  let at = 0;
  for (const { start, end } of ranges) {
    shown += text.slice(at, start) + style("red", text.slice(start, end));
    at = end;
  }
  return shown + text.slice(at);
}

function spanAsText(days: DayWindow): string {
  const { from, to } = daysOf(days) ?? {};
  return `${from ?? "…"} to ${to ?? "…"}`;
}

/** Both days are included, as people expect. */
function daysOf(
  window: DayWindow | null,
): { readonly from: string | null; readonly to: string | null } | null {
  if (window === null) return null;
  const { from, to } = window;
  return { from: from === null ? null : formatDay(from), to: to === null ? null : formatDay(to - 1) };
}
