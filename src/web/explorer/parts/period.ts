import type { PeriodFieldsFragment } from "../../../client/index.js";
import type { Say } from "../state/context.js";

type Bound = PeriodFieldsFragment["start"];

export interface PeriodOptions {
  /**
   * What to say of an end that is not known: that it is not (`said`); nothing, where things last (`from`); nothing, and
   * the start as the date, where it is something once done, such as who wrote a text (`none`).
   */
  readonly unknownEnd?: "said" | "from" | "none";
  /** Whether an inferred date names its rule; `ruleText` has it for another place. */
  readonly isRuleShown?: boolean;
}

/**
 * A period in words: what is stated, what is only cited, what is not known. Days that a source does not state are never
 * shown as if it did.
 */
export function periodText(
  { edtf, start, end }: PeriodFieldsFragment,
  say: Say,
  { unknownEnd = "said", isRuleShown = true }: PeriodOptions = {},
): string {
  if (edtf === null || (start.basis === "UNKNOWN" && end.basis === "UNKNOWN"))
    return say("日期未载", "undated");
  if (start.basis === "REPORTED_BY" || (start.date === null && end.basis === "REPORTED_BY")) {
    const day = end.date ?? end.latest ?? start.latest;
    return day === null
      ? say("日期未载", "undated")
      : say(`不晚于${dateText(day, say)}`, `no later than ${dateText(day, say)}`);
  }
  if (start.basis === "FIRST_CITED" && end.basis === "LAST_CITED") {
    return start.date === end.date
      ? say(`见于${dateText(start.date, say)}`, `cited ${dateText(start.date, say)}`)
      : say(
          `见于${dateText(start.date, say)}至${dateText(end.date, say)}`,
          `cited ${dateText(start.date, say)} – ${dateText(end.date, say)}`,
        );
  }
  if (start.basis === "FIRST_CITED" && end.basis !== "OPEN" && start.date === end.date)
    return say(`见于${dateText(start.date, say)}，当时止`, `cited ${dateText(start.date, say)}, until then`);
  const isOneDate = start.date !== null && start.date === end.date && start.basis === end.basis;
  if (isOneDate) return dateText(start.date, say) + inferred(start, say, isRuleShown);
  if (isWithin(start, end)) {
    const [first, last] = [dateText(start.date, say), dateText(end.date, say)];
    return say(`${first}至${last}之间`, `between ${first} and ${last}`) + inferred(start, say, isRuleShown);
  }
  const from = boundText(start, say, say("最早见于", "first cited "), isRuleShown);
  const to =
    end.basis === "OPEN"
      ? say("今（仍在）", "now (goes on)")
      : boundText(end, say, say("最后见于", "last cited "), isRuleShown);
  if (start.basis === "UNKNOWN" || start.date === null) return say(`至${to}`, `until ${to}`);
  if (end.basis === "UNKNOWN" && unknownEnd === "none") return from;
  if (end.basis === "UNKNOWN" && unknownEnd === "from") return say(`${from}起`, `from ${from}`);
  if (end.basis === "UNKNOWN" || (end.date === null && end.basis !== "OPEN"))
    return say(`${from}起，止期未载`, `from ${from}, end not known`);
  return say(`${from}至${to}`, `${from} – ${to}`);
}

/** Whether both ends may lie anywhere in the same days: it happened at some time between them, not all the time. */
function isWithin(start: Bound, end: Bound): boolean {
  return (
    start.basis === "INFERRED" &&
    start.date !== null &&
    end.date !== null &&
    start.earliest === end.earliest &&
    start.latest === end.latest
  );
}

/** The rule by which a date of the period is inferred; null where none is. */
export function ruleText({ start, end }: PeriodFieldsFragment): string | null {
  return start.ruleLabel ?? end.ruleLabel;
}

function boundText(bound: Bound, say: Say, cited: string, isRuleShown: boolean): string {
  const isCited = bound.basis === "FIRST_CITED" || bound.basis === "LAST_CITED";
  return `${isCited ? cited : ""}${dateText(bound.date, say)}${inferred(bound, say, isRuleShown)}`;
}

function inferred({ basis, ruleLabel }: Bound, say: Say, isRuleShown: boolean): string {
  if (basis !== "INFERRED") return "";
  const rule = isRuleShown && ruleLabel !== null ? ruleLabel : null;
  return say(`（推断${rule === null ? "" : `：${rule}`}）`, ` (inferred${rule === null ? "" : `: ${rule}`})`);
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A date in EDTF in words: `2020-11-18`, `2020-11`, `2020`, quarters, intervals, and the marks for doubt. */
export function dateText(edtf: string | null, say: Say): string {
  if (edtf === null || edtf === "" || edtf === "..") return say("未载", "not known");
  if (edtf.includes("/")) {
    const [from = "", to = ""] = edtf.split("/");
    if (from === "" || from === "..") return say(`至${dateText(to, say)}`, `until ${dateText(to, say)}`);
    if (to === "" || to === "..") return say(`${dateText(from, say)}起`, `from ${dateText(from, say)}`);
    return say(
      `${dateText(from, say)}至${dateText(to, say)}`,
      `${dateText(from, say)} – ${dateText(to, say)}`,
    );
  }
  const mark = /[?~%]$/.exec(edtf)?.[0] ?? "";
  const doubt =
    mark === "?"
      ? say("（存疑）", " (doubtful)")
      : mark === "~"
        ? say("前后", " (about)")
        : mark === "%"
          ? say("前后（存疑）", " (about, doubtful)")
          : "";
  const [year = "", month, day] = edtf.replace(/[?~%]$/, "").split("-");
  const number = Number(month ?? 0);
  if (month === undefined) return say(`${year}年`, year) + doubt;
  if (number >= 33 && number <= 36)
    return say(`${year}年第${"一二三四"[number - 33] ?? ""}季度`, `Q${String(number - 32)} ${year}`) + doubt;
  if (number >= 40)
    return (
      say(
        `${year}年${number === 40 ? "上" : "下"}半年`,
        `${number === 40 ? "first" : "second"} half of ${year}`,
      ) + doubt
    );
  const short = MONTHS[number - 1] ?? month;
  if (day === undefined) return say(`${year}年${String(number)}月`, `${short} ${year}`) + doubt;
  return (
    say(`${year}年${String(number)}月${String(Number(day))}日`, `${String(Number(day))} ${short} ${year}`) +
    doubt
  );
}
