import type { Fault } from "../../domain/errors.js";
import { overlaps } from "../../domain/certainty.js";
import type { envelope } from "../../domain/time.js";
import { isFirm, isQualified, parseDate } from "../../domain/time.js";
import type { DraftName, Draft } from "../facts/registry.js";
import type { Check, CheckInput } from "./check.js";

/** An organization has one former name at a time, and stops using it on the day that a fact renames it. */
export const namesInTime: Check = {
  name: "former names and renamings",
  find: (input) => [...overlappingNames(input), ...datedOtherwise(input)],
};

function overlappingNames({ registry }: CheckInput): Fault[] {
  return [...registry.drafts.values()].flatMap((draft) => {
    const former = draft.names.filter(({ kind, period }) => kind === "FORMER" && isBounded(period));
    return former.flatMap((name, index) =>
      former.slice(0, index).flatMap((earlier): Fault[] => {
        if (!overlaps(surely(name), surely(earlier))) return [];
        const message = `the former names "${earlier.text}" and "${name.text}" of "${draft.key}" overlap in time`;
        return [draft.file.fault([...draft.path, "formerNames"], message, "WARNING")];
      }),
    );
  });
}

const isBounded = (period: DraftName["period"]): boolean =>
  period.start.latest !== null && period.end.earliest !== null && isFirm(period);

/**
 * The days on which the entity certainly had the name. With vague ends, names that change in one year do not overlap.
 */
const surely = ({ period }: DraftName): ReturnType<typeof envelope> => ({
  from: period.start.latest,
  to: period.end.earliest,
});

function datedOtherwise({ files, registry }: CheckInput): Fault[] {
  return files.articles
    .flatMap(({ facts }) => facts)
    .flatMap(({ type, value, file, path }): Fault[] => {
      if (type !== "rename") return [];
      const { rename, from, on } = value;
      const renamed = registry.find(rename, ["ORGANIZATION", "PLACE", "WORK"]);
      const end = renamed && endOf(renamed, from);
      if (on === undefined || !end || agree(on, end)) return [];
      const message = `"${from}" is given up on ${on} here, but its entry ends it ${end}`;
      return [file.fault([...path, "on"], message, "WARNING")];
    });
}

function endOf({ names }: Draft, text: string): string | null {
  return names.find((name) => name.text === text)?.period.end.edtf ?? null;
}

/** True if one date lies within the other: 2014 and 2014-02 agree. A doubted date agrees with all. */
function agree(a: string, b: string): boolean {
  if (isQualified(a) || isQualified(b)) return true;
  const [one, other] = [parseDate(a), parseDate(b)];
  const within = (inner: typeof one, outer: typeof one): boolean =>
    (outer.earliest ?? -Infinity) <= (inner.earliest ?? -Infinity) &&
    (inner.latest ?? Infinity) <= (outer.latest ?? Infinity);
  return within(one, other) || within(other, one);
}
