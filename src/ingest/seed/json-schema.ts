import { z } from "zod";

import { articleSchema, authoritySchema, judgementsSchema, manifestSchema } from "./format.js";

/** JSON Schemas of the seed files for editors, by file name. Made from the schemas that validate the files. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    "article.schema.json": toJson(articleSchema, "The facts of one article"),
    "authority.schema.json": toJson(authoritySchema, "One entry for each entity"),
    "judgements.schema.json": toJson(judgementsSchema, "Which entities are the same"),
    "manifest.schema.json": toJson(manifestSchema, "The documents"),
  };
}

function toJson(schema: z.ZodType, title: string): object {
  return { title, ...z.toJSONSchema(schema, { io: "input", unrepresentable: "any", reused: "ref" }) };
}
