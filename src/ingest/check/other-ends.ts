import type { Fault } from "../../domain/errors.js";
import type { ArticleFile } from "../seed/read.js";
import type { Check, CheckInput } from "./check.js";

/** Ends of a fact that are written as one text, or as a text that is no entity, and so cannot be walked. */
export const otherEnds: Check = {
  name: "conferrers and affiliations",
  find: (input) =>
    input.files.articles.flatMap((article) => [...conferrers(article), ...affiliations(article, input)]),
};

function conferrers({ facts }: ArticleFile): Fault[] {
  return facts.flatMap(({ type, value, file, path }) => {
    if (type !== "honor" && type !== "designation") return [];
    const [field, given] =
      "honor" in value ? (["conferrer", value.conferrer] as const) : (["by", value.by] as const);
    const several = [given ?? []].flat().find((text) => /[、，]/.test(text));
    if (several === undefined) return [];
    return [file.fault([...path, field], `"${several}" names several: write a list`, "WARNING")];
  });
}

function affiliations({ header, file }: ArticleFile, { registry }: CheckInput): Fault[] {
  return (header.authors ?? []).flatMap((entry, index) => {
    if (typeof entry === "string" || entry.affiliation === undefined) return [];
    if (registry.find(`organization:${entry.affiliation}`, ["ORGANIZATION"])) return [];
    const message = `"${entry.affiliation}" is the key of no organization`;
    return [file.fault(["authors", index, "affiliation"], message, "WARNING")];
  });
}
