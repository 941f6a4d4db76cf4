import {
  PathsPage,
  type PathsPageQuery,
  type PathsPageQueryVariables,
  type StatementLineFragment,
} from "../../client/index.js";
import { labelOf, periodColumns } from "./graph-rows.js";
import { dayOf, numberOf, statusesOf, textOf } from "./parameters.js";
import type { Row, View } from "./view.js";

export const LENGTHS = { least: 1, most: 6, otherwise: 4 };
export const HUB_LIMITS = { least: 1, most: 2 ** 31 - 1, otherwise: 1000 };
export const PATH_COUNTS = { least: 1, most: 50, otherwise: 20 };

/** Paths between `from` and `to`: `/paths?from=ID&to=ID&max=4&on=DAY&status=…&predicate=…&hub=1000&first=20`. */
export function pathsView(parameters: URLSearchParams): View<PathsPageQuery, PathsPageQueryVariables> | null {
  const from = textOf(parameters, "from");
  const to = textOf(parameters, "to");
  if (from === null || to === null || from === to) return null;
  const predicates = parameters.getAll("predicate").filter((name) => name !== "");
  return {
    document: PathsPage,
    variables: {
      from,
      to,
      maxLength: numberOf(parameters, "max", LENGTHS),
      predicates: predicates.length === 0 ? null : predicates,
      statuses: statusesOf(parameters),
      asOf: dayOf(parameters, "on"),
      hubLimit: numberOf(parameters, "hub", HUB_LIMITS),
      first: numberOf(parameters, "first", PATH_COUNTS),
    },
    rows: ({ paths: { paths } }) =>
      paths.flatMap(({ hops }, path) =>
        hops.map(({ from, to, statement }, hop): Row => ({
          path: path + 1,
          step: hop + 1,
          from: labelOf(from),
          fromId: from?.plainId ?? null,
          relation: statement === null ? null : relationText(statement, from?.plainId ?? null),
          to: labelOf(to),
          toId: to?.plainId ?? null,
          qualifiers:
            statement?.qualifiers.map(({ label, value }) => `${label}: ${value}`).join("; ") ?? null,
          ...(statement === null
            ? { period: null, earliest: null, latest: null }
            : periodColumns(statement.period)),
          status: statement?.status ?? null,
          sources: statement?.evidenceCount ?? null,
          statement: statement?.plainId ?? null,
        })),
      ),
  };
}

/** The words of a relation as read from one of its ends: "holds a position at", or "position held by". */
export function relationText(
  { subject, predicate }: Pick<StatementLineFragment, "subject" | "predicate">,
  seenFrom: string | null,
): string {
  return subject?.plainId === seenFrom ? predicate.label : (predicate.reverseLabel ?? predicate.label);
}
