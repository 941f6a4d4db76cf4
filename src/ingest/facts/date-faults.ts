import { isEmpty, parseDate, statedPeriod } from "../../domain/time.js";
import type { Fact } from "./fact.js";
import type { Path } from "./origin.js";
import type { Writer } from "./writer.js";

type Dates = Readonly<Partial<Record<"date" | "signedOn" | "on" | "from" | "to" | "endedBy", string>>>;

/** Adds a fault if a fact has a date after its document, or an end before its start. */
export function checkDates(writer: Writer, fact: Fact, path: Path): void {
  const { from, to, ...others } = fact as Fact & Dates;
  // `from` and `to` of a rename are names.
  const dates: Dates = "rename" in fact ? others : (fact as Dates);
  const fault = (field: string, message: string): void => {
    writer.faults.push(writer.article.file.fault([...path, field], message));
  };
  const { reportedOn } = writer.article;
  const known = (reportedOn === null ? null : parseDate(reportedOn).latest) ?? Infinity;
  const limits = { notBefore: fact.notBefore, notAfter: fact.notAfter };
  for (const field of ["date", "signedOn", "on", "from", "endedBy", "notBefore", "notAfter"] as const) {
    const date = field === "notBefore" || field === "notAfter" ? limits[field] : dates[field];
    if (date === undefined || fact.status === "PLANNED") continue;
    if ((parseDate(date).earliest ?? -Infinity) > known)
      fault(
        field,
        `${date} is after ${reportedOn ?? ""}, the latest this article can know of (status: PLANNED where it is announced)`,
      );
  }
  checkLimits(fact, dates, fault);
  if (to !== undefined && dates.endedBy !== undefined)
    fault("endedBy", "the end is stated: write `to` alone");
  const wrong = wrongEnd(fact);
  if (wrong === null) return;
  const first = from === undefined ? `the day it is cited on (${wrong.first})` : `it begins (${from})`;
  fault(wrong.field, `it ends (${wrong.last}) before ${first}`);
}

/** A fact with a date needs no limits, limits need a reason, and most reasons need limits. */
function checkLimits(
  { notBefore, notAfter, rule }: Fact,
  dates: Dates,
  fault: (field: string, message: string) => void,
): void {
  const limits = { notBefore, notAfter };
  const given = (["notBefore", "notAfter"] as const).filter((field) => limits[field] !== undefined);
  const [first] = given;
  if (rule === undefined) {
    if (first) fault(first, `${first} needs a rule: the reason why it is known`);
    return;
  }
  if (GIVEN_BY_PROGRAM.includes(rule)) fault("rule", `${rule} is found by the program: leave it out`);
  if (!first && !COUNTED_FROM_SOURCE.includes(rule)) fault("rule", `${rule} needs notBefore or notAfter`);
  const dated = (["date", "signedOn", "on"] as const).find((field) => dates[field] !== undefined);
  if (dated) fault(dated, "a fact with a date has no rule: the date says more");
  if (notBefore !== undefined && notAfter !== undefined && isEmpty(statedPeriod(notBefore, notAfter)))
    fault("notAfter", `${notAfter} is before ${notBefore}`);
}

const COUNTED_FROM_SOURCE = ["RECENTLY", "THIS_YEAR"];
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
