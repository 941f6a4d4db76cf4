import { envelope, isQualified, parseDate, periodOf } from "../../domain/time.js";
import { overlaps } from "../../domain/certainty.js";
import type { EventFact } from "../facts/fact.js";
import type { LocatedFact } from "../facts/fact.js";
import type { Check } from "./check.js";

/** A part of an event has a day of the event. */
export const partsInTime: Check = {
  name: "parts of events on other days",
  find: ({ files, registry }) => {
    const facts = files.articles.flatMap((article) => article.facts);
    const dates = new Map<string, string[]>();
    for (const { type, value } of facts) {
      if (type !== "event" || value.date === undefined || isQualified(value.date)) continue;
      const id = registry.find(value.key ?? value.event, ["EVENT"])?.id;
      if (id !== undefined) dates.set(id, [...(dates.get(id) ?? []), value.date]);
    }
    return facts.flatMap((fact) => {
      if (!isDatedPart(fact)) return [];
      const { value, file, path } = fact;
      const whole = registry.find(value.partOf ?? "", ["EVENT"])?.id ?? "";
      const beyond = (dates.get(whole) ?? []).find((date) => !meets(value.date ?? date, date));
      if (beyond === undefined) return [];
      const message = `${value.date ?? ""} is not within "${value.partOf ?? ""}" (${beyond}), which it is a part of`;
      return [file.fault([...path, "date"], message, "WARNING")];
    });
  },
};

function isDatedPart(
  fact: LocatedFact,
): fact is LocatedFact & { readonly type: "event"; readonly value: EventFact } {
  return fact.type === "event" && fact.value.partOf !== undefined && fact.value.date !== undefined;
}

function meets(one: string, other: string): boolean {
  return parseDate(one).earliest === null || overlaps(envelope(periodOf(one)), envelope(periodOf(other)));
}
