import { parseDate } from "../../domain/time.js";
import type { FactCommon } from "../facts/fact.js";
import type { Check } from "./check.js";

/**
 * A date that is exactly the year or month of its document may be written for want of a date: what the text does not date
 * has none. If the text does give it, a note says so.
 */
export const datesOfSource: Check = {
  name: "dates that are only those of the document",
  find: ({ files }) =>
    files.articles.flatMap(({ document, facts }) => {
      const { published } = document;
      if (published === undefined || isDay(published)) return [];
      return facts.flatMap(({ type, value, file, path }) => {
        const dated: FactCommon & Dates = value;
        if (type === "tenure" || type === "relation" || dated.note !== undefined) return [];
        const field = (["date", "signedOn", "on"] as const).find((name) => dated[name] === published);
        if (!field || isOfDocument(value, document.title)) return [];
        const message = `${published} is the date of the document: leave it out, or say in a note that the text gives it for this fact`;
        return [file.fault([...path, field], message, "WARNING")];
      });
    }),
};

type Dates = Readonly<Partial<Record<"date" | "signedOn" | "on", string>>>;

function isDay(date: string): boolean {
  const { earliest, latest } = parseDate(date);
  return earliest === latest;
}

/** The masthead gives the date of the document itself. */
function isOfDocument(fact: object, title: string): boolean {
  return "work" in fact && fact.work === title;
}
