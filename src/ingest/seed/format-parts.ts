import { z } from "zod";

import { parseDate } from "../../domain/time.js";
import { vocabulary } from "../../domain/vocabulary.js";
import type { RolesWithTerms } from "../facts/fact.js";

/** The parts of the fields of the seed files. `format.ts` has the files. */

export const keysOf = (labels: object): [string, ...string[]] => Object.keys(labels) as [string, ...string[]];

export const text = z.string().trim().min(1);
export const date = z
  .union([
    z.string(),
    z
      .number()
      // YAML reads 2020.10 as the number 2020.1, so the month is lost.
      .refine(Number.isInteger, "a date is written with hyphens: 2020-02, not 2020.02")
      .meta({ type: "integer" }),
  ])
  .transform(String)
  .superRefine((value, context) => {
    try {
      parseDate(value);
    } catch (cause) {
      context.addIssue({ code: "custom", message: (cause as Error).message });
    }
  })
  .describe(
    "EDTF: 2020, 2020-11, 2020-11-18 or a range 2020-11-18/2020-11-20; 2020? where the source doubts it, 2020~ for about; quarters 2020-33 to 2020-36, half-years 2020-40 and 2020-41",
  );
export const reference = text.describe(
  "Key of an entity (its name, unless it was given another key); write kind:key, as work:四川机关事务, where two kinds have the key",
);
export const references = z.array(reference).min(1);
export const at = z
  .union([z.number().int().min(0), text])
  .describe(
    "Where in the article: number of the paragraph (0 is the title), or a locator in words (row 3, caption)",
  );
export const status = z.enum(keysOf(vocabulary.statuses)).describe("STATED unless written");
export const endedBy = date
  .exactOptional()
  .describe(
    "Reported as over, without the day it ended: the latest day it can have ended (instead of `to`; the fact is then not cited on the day of the source)",
  );
/** What a fact without a date of its own tells of its time. */
export const limits = {
  notBefore: date
    .exactOptional()
    .describe(
      "It happened no earlier than this day; only with `rule`, the reason, and where no date is written",
    ),
  notAfter: date
    .exactOptional()
    .describe(
      "It happened no later than this day; only with `rule`, the reason, and where no date is written",
    ),
  rule: z
    .enum(keysOf(vocabulary.inferenceRules))
    .exactOptional()
    .describe(
      "Why it is known to lie within notBefore and notAfter. RECENTLY (近日) and THIS_YEAR (今年) need neither: they are counted from the day of the source",
    ),
};
export const rank = z
  .enum(["PREFERRED", "DEPRECATED"])
  .exactOptional()
  .describe("Where two statements cannot both be true; with `rankReason`");
/** One reference, or several. */
export const oneOrMore = z.union([reference, references]);
export const subkind = (
  kind: "ORGANIZATION" | "EVENT" | "WORK" | "PLACE",
): z.ZodEnum<Record<string, string>> => z.enum(keysOf(vocabulary.subkinds[kind]));
export const role = z.enum(keysOf(vocabulary.roles));
export const creatorRole = z.enum(keysOf(vocabulary.creatorRoles));
/** Roles: one, a list, or each with the words of the source: { SPEAKER: 作工作报告 }. */
export const rolesWithTerms = (kind: typeof role): z.ZodType<RolesWithTerms> =>
  z.union([
    kind,
    z.array(kind).min(1),
    z
      .partialRecord(kind, z.union([text, z.array(text).min(1)]).nullable())
      .describe("Roles with the words of the source, null where it has none of its own"),
  ]) as z.ZodType<RolesWithTerms>;
export const level = z.enum(keysOf(vocabulary.levels));

export const source = text.describe(
  "Key of a source in authority/sources.yaml: the publication of an official name that no text of the data uses",
);
export const alias = z.union([
  text,
  z.strictObject({
    name: text,
    kind: z.enum(["SHORT", "ALIAS", "ENGLISH", "FORMER"]).exactOptional(),
    from: date.exactOptional(),
    to: date.exactOptional(),
    scope: reference.exactOptional().describe("Issuer; the name is valid in its texts only"),
    source: source.exactOptional(),
  }),
]);

/** English names of an entity. */
export const english = z
  .strictObject({
    name: text.describe("The English name: the label for readers of English"),
    also: z.array(text).min(1).exactOptional().describe("Other English names in official use"),
    source,
  })
  .describe("Only names that are official: no translation of ours");
