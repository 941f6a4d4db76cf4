import {
  TogetherPage,
  TogetherPair,
  type EntityRefFragment,
  type StatementLineFragment,
  type TogetherPageQuery,
  type TogetherPageQueryVariables,
  type TogetherPairQuery,
  type TogetherPairQueryVariables,
} from "../../client/index.js";
import { statementColumns } from "./graph-rows.js";
import { dayOf, kindsOf, numberOf, statusesOf, textOf } from "./parameters.js";
import type { View } from "./view.js";

export const PAGE_SIZE = 20;
export const SHARED = { least: 1, most: 1_000_000, otherwise: 1 };

/** The relations of somebody to an occasion: those that `coParticipants` of the API counts. */
export const OCCASION_PREDICATES = ["TOOK_PART_IN", "PARTY_TO", "HOLDS_POSITION", "MEMBER_OF"];

/** Who was together with `of`: `/together?of=ID&kind=PERSON&min=2&on=DAY` or `&from=DAY&to=DAY`. */
export function togetherListView(
  parameters: URLSearchParams,
): View<TogetherPageQuery, TogetherPageQueryVariables> | null {
  const of = textOf(parameters, "of");
  if (of === null) return null;
  return {
    document: TogetherPage,
    variables: {
      of,
      kinds: kindsOf(parameters, "kind"),
      minShared: numberOf(parameters, "min", SHARED),
      statuses: statusesOf(parameters),
      ...daysOf(parameters),
      first: PAGE_SIZE,
      after: textOf(parameters, "after"),
    },
    rows: ({ node }) =>
      node === null || !("coParticipants" in node)
        ? []
        : node.coParticipants.edges.map(({ node: other, sharedCount, latest, shared }) => ({
            entity: node.label,
            entityId: node.plainId,
            other: other?.label ?? null,
            otherId: other?.plainId ?? null,
            kind: other?.kind ?? null,
            shared: sharedCount,
            latest,
            occasions: shared.map(({ label }) => label).join("; "),
          })),
  };
}

/** What two share: `/together?of=ID&with=ID`. */
export function togetherPairView(
  parameters: URLSearchParams,
): View<TogetherPairQuery, TogetherPairQueryVariables> | null {
  const of = textOf(parameters, "of");
  const other = textOf(parameters, "with");
  if (of === null || other === null || of === other) return null;
  return {
    document: TogetherPair,
    variables: {
      ids: [of, other],
      predicates: OCCASION_PREDICATES,
      statuses: statusesOf(parameters),
      ...daysOf(parameters),
    },
    rows: (result) =>
      sharedOccasions(result).flatMap(({ occasion, statements }) =>
        statements.map((statement) => ({ occasion: occasion.label, ...statementColumns(statement) })),
      ),
  };
}

/** The page, whichever of the two it shows. */
export function togetherView(
  parameters: URLSearchParams,
): ReturnType<typeof togetherListView> | ReturnType<typeof togetherPairView> {
  return textOf(parameters, "with") === null ? togetherListView(parameters) : togetherPairView(parameters);
}

export interface Occasion {
  readonly occasion: EntityRefFragment;
  /** The statements that join both to it. */
  readonly statements: readonly StatementLineFragment[];
}

/**
 * What both are joined to, the earliest first and undated ones last. The answer has the edges between other entities,
 * too: only those of the two count.
 */
export function sharedOccasions({ nodes, subgraph }: TogetherPairQuery): readonly Occasion[] {
  const ids = nodes.flatMap((node) => (node !== null && "plainId" in node ? [node.plainId] : []));
  const found = new Map<string, { occasion: EntityRefFragment; statements: StatementLineFragment[] }>();
  for (const { statement } of subgraph.edges) {
    const object = statement?.object;
    if (!statement || !object || !ids.includes(statement.subject?.plainId ?? "")) continue;
    const known = found.get(object.plainId);
    if (known) known.statements.push(statement);
    else found.set(object.plainId, { occasion: object, statements: [statement] });
  }
  return [...found.values()]
    .filter(({ statements }) => ids.every((id) => statements.some(({ subject }) => subject?.plainId === id)))
    .map(({ occasion, statements }) => ({ occasion, statements: statements.toSorted(byDay) }))
    .sort((a, b) => compare(firstDay(a.statements), firstDay(b.statements)));
}

/** Statements of a list, put with the occasion that they are about. */
export function byOccasion(
  occasions: readonly EntityRefFragment[],
  statements: readonly StatementLineFragment[],
): readonly Occasion[] {
  return occasions.map((occasion) => ({
    occasion,
    statements: statements.filter(({ object }) => object?.plainId === occasion.plainId),
  }));
}

function daysOf(parameters: URLSearchParams): Pick<TogetherPageQueryVariables, "asOf" | "between"> {
  const from = dayOf(parameters, "from");
  const to = dayOf(parameters, "to");
  return { asOf: dayOf(parameters, "on"), between: from === null && to === null ? null : { from, to } };
}

function byDay(a: StatementLineFragment, b: StatementLineFragment): number {
  return compare(dayOfStatement(a), dayOfStatement(b));
}

function firstDay(statements: readonly StatementLineFragment[]): string {
  return statements.map(dayOfStatement).sort()[0] ?? "9999";
}

function dayOfStatement({ period: { start, end } }: StatementLineFragment): string {
  return start.earliest ?? end.latest ?? "9999";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
