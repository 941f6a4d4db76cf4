import type { Resolvers } from "../__generated__/types.js";
import { otherEnd } from "../lists/ends.js";
import { factIds, qualifier, factFields } from "./statement.js";

export const affiliation: Resolvers = {
  Affiliation: {
    ...factFields,
    ...factIds("AFFILIATION"),
    person: (view, _, context) => otherEnd(view, "subject", context),
    organization: (view, _, context) => otherEnd(view, "object", context),
    memberRole: (view) => qualifier(view, "role"),
  },
};
