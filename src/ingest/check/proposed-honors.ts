import type { FactOf } from "../seed/format.js";
import type { Check } from "./check.js";

/**
 * In a list titled "… 拟表彰名单" the honor of the title is not conferred yet. Honors that a row tells of as received
 * before stay what they are.
 */
export const proposedHonors: Check = {
  name: "proposed honors",
  find: ({ files }) =>
    files.articles.flatMap(({ document, facts }) => {
      const [before, after] = document.title.split("拟");
      if (document.kind !== "LIST" || before === undefined || after === undefined) return [];
      return facts.flatMap(({ type, value, file, path }) => {
        if (type !== "honor" && type !== "designation") return [];
        const fact = value as Partial<FactOf<"honor"> & FactOf<"designation">>;
        const name = fact.honor ?? fact.designation ?? "";
        const listed = before === "" || before.includes(name) || name.includes(before);
        if (!listed || fact.status === "PROPOSED") return [];
        const message = `"${name}" is only proposed by "${document.title}": write status: PROPOSED`;
        return [file.fault([...path, type], message)];
      });
    }),
};
