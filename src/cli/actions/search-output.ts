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

function interpretationAsText({ total, hits, interpretation }: SearchPage, style: Style): string {
  const { terms, between, yearly, notDates, notJoined, kinds, asks, synonyms, corrections } = interpretation;
  const shown = hits.length < total ? `, the first ${String(hits.length)} shown` : "";
  const partial = notJoined.length > 0 ? "partial " : "";
  const parts = [
    `${String(total)} ${partial}${total === 1 ? "hit" : "hits"}${shown}`,
    ...(notJoined.length > 0 ? [`no fact joins ${notJoined.join(" + ")}`] : []),
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

function hitAsLines(
  { id, matchedBy, highlights, notJoined }: SearchHit,
  index: number,
  { entities, facts, suffixes }: SearchDetails,
  style: Style,
): readonly string[] {
  const entity = entities[index] ?? null;
  const label = entity?.label ?? id;
  const inLabel = highlights.find(({ field, text }) => field === "NAME" && text === label);
  const kind = entity ? kindAsText(entity) : "";
  const reason = matchedBy.toLowerCase().replaceAll("_", " ");
  const suffix = suffixes.get(id);
  const head = [
    `${inLabel ? marked(inLabel, style) : label}${suffix === undefined ? "" : style("dim", `（${suffix}）`)}`,
    kind,
    style("dim", `${reason}${notJoined.length > 0 ? ", partial" : ""} · ${id}`),
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
