import type { Fault } from "../../domain/errors.js";
import { parseDate } from "../../domain/time.js";
import type { ArticleFile } from "../seed/read.js";
import type { Path } from "../facts/origin.js";
import type { Check } from "./check.js";

const ENDING = ["date", "signedOn", "on", "to", "period"] as const;
// If one of these is after the source, `facts/date-faults.ts` already reports an error.
const BEGINNING: ReadonlySet<string> = new Set(["date", "signedOn", "on"]);

/** A date that ends after its source is a plan: ends of ranges, periods of figures. */
export const futureDates: Check = {
  name: "dates beyond the source",
  find: ({ files }) => files.articles.flatMap((article) => [...ofHeader(article), ...ofFacts(article)]),
};

function ofHeader({ header, document, file }: ArticleFile): Fault[] {
  const limit = latest(document.published ?? document.compiled);
  return header.date !== undefined && (parseDate(header.date).earliest ?? 0) > limit
    ? [file.fault(["date"], `${header.date} is after its document`, "WARNING")]
    : [];
}

function ofFacts({ header, document, facts }: ArticleFile): Fault[] {
  const known = header.date ?? document.published ?? document.compiled;
  const limit = latest(known);
  return facts.flatMap(({ type, value, file, path }) => {
    if (value.status === "PLANNED" || type === "rename") return [];
    const dates: Readonly<Record<string, unknown>> = { ...value };
    return ENDING.flatMap((field) => {
      const written = dates[field];
      if (typeof written !== "string") return [];
      const date = parseDate(written);
      const end = date.latest ?? -Infinity;
      if (BEGINNING.has(field) && (date.earliest ?? -Infinity) > limit) return [];
      // A date vaguer than the source's own (2022 in a text of June 2022) does not reach beyond it.
      if (end <= limit || (!written.includes("/") && (date.earliest ?? 0) <= limit)) return [];
      const at: Path = [...path, field];
      const message = `${written} ends after ${known ?? ""}, the latest this article can know of: status: PLANNED?`;
      return [file.fault(at, message, "WARNING")];
    });
  });
}

function latest(date: string | undefined): number {
  return (date === undefined ? null : parseDate(date).latest) ?? Infinity;
}
