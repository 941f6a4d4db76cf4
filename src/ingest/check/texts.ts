import type { SeedFiles } from "../seed/read.js";
import type { Path } from "../facts/origin.js";
import type { YamlFile } from "../seed/yaml-file.js";

/** A text in a seed file: a value, or the key of a mapping. */
export interface WrittenText {
  readonly text: string;
  readonly file: YamlFile;
  readonly path: Path;
}

/** Every text of every file, in the order of the files. */
export function writtenTexts(files: SeedFiles): WrittenText[] {
  const all = [
    ...files.documents,
    ...files.organizations,
    ...files.persons,
    ...files.places,
    ...files.sources,
    ...files.judgements,
    ...files.articles,
  ];
  const distinct = new Set(all.map(({ file }) => file));
  return [...distinct].flatMap((file) => textsOf(file, file.data, []));
}

function textsOf(file: YamlFile, data: unknown, path: Path): WrittenText[] {
  if (typeof data === "string") return [{ text: data, file, path }];
  if (Array.isArray(data))
    return data.flatMap((item: unknown, index) => textsOf(file, item, [...path, index]));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    { text: key, file, path: [...path, key] },
    ...textsOf(file, value, [...path, key]),
  ]);
}
