import { z } from "zod";

import { parseDate } from "../../domain/time.js";
import { vocabulary } from "../../domain/vocabulary.js";

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
export const subkind = (
  kind: "ORGANIZATION" | "EVENT" | "WORK" | "PLACE",
): z.ZodEnum<Record<string, string>> => z.enum(keysOf(vocabulary.subkinds[kind]));
export const role = z.enum(keysOf(vocabulary.roles));
export const level = z.enum(keysOf(vocabulary.levels));

export const alias = z.union([
  text,
  z.strictObject({
    name: text,
    kind: z.enum(["SHORT", "ALIAS", "ENGLISH", "FORMER"]).exactOptional(),
    from: date.exactOptional(),
    to: date.exactOptional(),
    scope: reference.exactOptional().describe("Issuer; the name is valid in its texts only"),
  }),
]);
