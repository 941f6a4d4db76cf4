import { dayOf } from "../../domain/time.js";
import { resolveName } from "../../graph/above/resolve-name.js";
import type { Resolvers } from "../__generated__/types.js";
import { nameText } from "../arguments/filters.js";
import { listSize } from "../arguments/sizes.js";
import { ALL_TIME } from "../views.js";

export const resolve: Resolvers = {
  Query: {
    resolve: (_, { name, kind, asOf, first }, { reader }) =>
      resolveName(reader, {
        name: nameText(name),
        kind: kind ?? null,
        asOf: asOf == null ? null : dayOf(asOf),
        first: listSize(first, 50),
      }),
  },
  Candidate: {
    entity: ({ entity }) => ({ entity, scope: ALL_TIME }),
    score: ({ score }) => score,
    reasons: ({ reasons }) => reasons,
  },
};
