import type { Check } from "./check.js";

/** A reader of the API sees the note of one fact, without the facts above it and the file. */
const POINTS_ELSEWHERE = /同上|如上|见[上前下]|上[列述条]|[上前下]一[条项]|本文件|第\d+篇/;

/** Notes are read alone. */
export const notes: Check = {
  name: "notes that need the file",
  find: ({ files }) =>
    files.articles.flatMap(({ facts }) =>
      facts.flatMap(({ value, file, path }) => {
        const [words] = POINTS_ELSEWHERE.exec(value.note ?? "") ?? [];
        if (words === undefined) return [];
        return [file.fault([...path, "note"], `"${words}" points to what a reader does not see`, "WARNING")];
      }),
    ),
};
