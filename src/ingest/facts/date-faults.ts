import { isEmpty, parseDate, statedPeriod } from "../../domain/time.js";
import type { Fact } from "./fact.js";
import { COUNTED_FROM_SOURCE } from "./limits.js";
import type { Path } from "./origin.js";
import type { Writer } from "./writer.js";

type DateField = "date" | "signedOn" | "on" | "from" | "to" | "endedBy" | "notBefore" | "notAfter";
type Dates = Readonly<Partial<Record<DateField, string>>>;

/** Adds a fault if a fact has a date after its document, or an end before its start. */
export function checkDates(writer: Writer, fact: Fact, path: Path): void {
  const { from, to, ...others } = fact as Fact & Dates;
  // `from` and `to` of a rename are names.
  const dates: Dates = "rename" in fact ? others : fact;
  const fault = (field: string, message: string): void => {
    writer.faults.push(writer.article.file.fault([...path, field], message));
  };
  const { reportedOn } = writer.article;
  const known = (reportedOn === null ? null : parseDate(reportedOn).latest) ?? Infinity;
  for (const field of ["date", "signedOn", "on", "from", "endedBy", "notBefore", "notAfter"] as const) {
    const date = dates[field];
    if (date === undefined || fact.status === "PLANNED") continue;
    if ((parseDate(date).earliest ?? -Infinity) > known)
      fault(
        field,
        `${date} is after ${reportedOn ?? ""}, the latest this article can know of (status: PLANNED where it is announced)`,
      );
  }
  checkLimits(fact.rule, dates, fault);
  if (to !== undefined && dates.endedBy !== undefined)
    fault("endedBy", "the end is stated: write `to` alone");
  const wrong = wrongEnd(fact);
  if (wrong === null) return;
  const first = from === undefined ? `the day it is cited on (${wrong.first})` : `it begins (${from})`;
  fault(wrong.field, `it ends (${wrong.last}) before ${first}`);
}

/** A fact with a date needs no limits, limits need a reason, and most reasons need limits. */
function checkLimits(
  rule: string | undefined,
  dates: Dates,
  fault: (field: string, message: string) => void,
): void {
  const { notBefore, notAfter } = dates;
  const first = (["notBefore", "notAfter"] as const).find((field) => dates[field] !== undefined);
  if (rule === undefined) {
    if (first) fault(first, `${first} needs a rule: the reason why it is known`);
    return;
  }
  if (GIVEN_BY_PROGRAM.includes(rule)) fault("rule", `${rule} is found by the program: leave it out`);
  if (!first && !(rule in COUNTED_FROM_SOURCE)) fault("rule", `${rule} needs notBefore or notAfter`);
  const dated = (["date", "signedOn", "on"] as const).find((field) => dates[field] !== undefined);
  if (dated) fault(dated, "a fact with a date has no rule: the date says more");
  if (notBefore !== undefined && notAfter !== undefined && isEmpty(statedPeriod(notBefore, notAfter)))
    fault("notAfter", `${notAfter} is before ${notBefore}`);
}

const GIVEN_BY_PROGRAM = ["PART_OF", "DURING", "BASIS_OF", "SIGNED_AT", "LIFE"];

/** The end that is before the fact's own start or the day of its citation; null if there is none. */
export function wrongEnd(
  fact: Fact,
): { readonly field: "to" | "endedBy"; readonly first: string; readonly last: string } | null {
  if ("rename" in fact) return null;
  const { from, on, to, endedBy: over } = fact as Dates;
  const [first, last] = [from ?? on, to ?? over];
  if (first === undefined || last === undefined || !isEmpty(statedPeriod(first, last))) return null;
  return { field: to === undefined ? "endedBy" : "to", first, last };
}
