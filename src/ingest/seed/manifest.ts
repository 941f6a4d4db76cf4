import type { Fault } from "../../domain/errors.js";
import type { SeedFiles } from "./read.js";

/** Compares the manifest with the files: each document once, and its numbers of articles and facts. */
export function checkManifest(files: SeedFiles): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const { value, file, path } of files.documents) {
    if (seen.has(value.id))
      faults.push(file.fault([...path, "id"], `duplicate: document "${value.id}" is there twice`));
    seen.add(value.id);
    const articles = files.articles.filter(({ document }) => document.id === value.id);
    const facts = articles.reduce((sum, article) => sum + article.facts.length, 0);
    const compare = (field: "articles" | "facts", found: number): void => {
      if (value.counts[field] !== found)
        faults.push(
          file.fault(
            [...path, "counts", field],
            `the manifest says ${String(value.counts[field])} ${field} of ${value.id}, the files have ${String(found)}`,
          ),
        );
    };
    // The facts of a file that cannot be read cannot be counted.
    const isPartial = files.faults.some(
      ({ file: name, severity }) => severity === "ERROR" && name.includes(`/articles/${value.id}/`),
    );
    if (!isPartial) {
      compare("articles", articles.length);
      compare("facts", facts);
    }
    const ordinals = new Map<number, string>();
    for (const article of articles) {
      const other = ordinals.get(article.ordinal);
      if (other !== undefined)
        faults.push(
          article.file.fault([], `has the number of ${other}: each article of a document has its own`),
        );
      ordinals.set(article.ordinal, article.file.name);
    }
  }
  return faults;
}
