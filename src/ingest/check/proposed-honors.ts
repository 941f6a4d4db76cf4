import { introducedBy } from "../facts/fact-types.js";
import type { Check } from "./check.js";

/**
 * In a list titled "… 拟表彰名单" (to be commended) the honor of the title is not conferred yet. Honors that a row reports
 * as received earlier are correct.
 */
export const proposedHonors: Check = {
  name: "proposed honors",
  find: ({ files }) =>
    files.articles.flatMap(({ document, facts }) => {
      const [before, after] = document.title.split("拟");
      if (document.kind !== "LIST" || before === undefined || after === undefined) return [];
      return facts.flatMap((fact) => {
        const { type, value, file, path } = fact;
        if (type !== "honor" && type !== "designation") return [];
        const name = introducedBy(fact)?.name ?? "";
        const listed = before === "" || before.includes(name) || name.includes(before);
        if (!listed || value.status === "PROPOSED") return [];
        const message = `"${name}" is only proposed by "${document.title}": write status: PROPOSED`;
        return [file.fault([...path, type], message)];
      });
    }),
};
