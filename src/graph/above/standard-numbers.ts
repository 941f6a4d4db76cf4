import { BOUNDARY, foldText } from "../../text/fold.js";
import type { EntityQuery } from "../queries/entities.js";
import type { ListReader } from "../lists.js";
import type { Candidate } from "./resolve-candidate.js";

/** The number of a standard, folded: the letters of the body that issued it, and digits. */
const IS_NUMBER = /^[a-z]{2,}[a-z0-9.]*\d$/;
const A_PAGE = 500;
/** Numbers are no names of the stores, so that the standards are read in pages; no more than this many. */
const MOST_PAGES = 20;

// As for an alias; without the year, which only tells one edition from another, a little less.
const SCORE = { WHOLE: 0.92, WITHOUT_YEAR: 0.9 } as const;

/** The standards with the number that a folded text is: GB/T 41568-2022, also as GBT41568. */
export async function standardsOf(
  reader: Pick<ListReader, "entityPages">,
  text: string,
): Promise<Candidate[]> {
  const asked = text.replaceAll(BOUNDARY, "");
  if (!IS_NUMBER.test(asked)) return [];
  const found: Candidate[] = [];
  let after: EntityQuery["page"]["after"] = null;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const [page] = await reader.entityPages([{ ...STANDARDS, page: { first: A_PAGE, after } }]);
    for (const entity of page?.items ?? []) {
      const { number = "" } = entity.attributes;
      const own = foldText(number).replaceAll(BOUNDARY, "");
      const rest = own.startsWith(asked) ? own.slice(asked.length) : null;
      if (rest === "")
        found.push({
          entity,
          score: SCORE.WHOLE,
          reasons: [{ code: "ALIAS", detail: `equal to "${number}"` }],
        });
      else if (rest !== null && /^(?:19|20)\d\d$/.test(rest))
        found.push({
          entity,
          score: SCORE.WITHOUT_YEAR,
          reasons: [{ code: "ALIAS", detail: `"${number}" without its year` }],
        });
    }
    const last = page?.items.at(-1);
    if (!last || !page?.hasNext) break;
    after = { sort: last.id, id: last.id };
  }
  return found;
}

const STANDARDS: Omit<EntityQuery, "page"> = {
  kinds: ["WORK"],
  subkinds: ["STANDARD"],
  name: null,
  attributes: [],
  between: null,
  asOf: null,
  related: [],
  documents: null,
  order: { field: "ID", direction: "ASC" },
};
