import { JianbaoError } from "../../domain/errors.js";
import type { Statement } from "../../domain/statement.js";
import { parseDate } from "../../domain/time.js";
import { conflictRules } from "../../domain/conflict/rules.js";
import { sortDayOfPeriod } from "../../graph/stored/day-columns.js";
import type { StatementQuery } from "../../graph/queries/statements.js";
import type { Resolvers } from "../__generated__/types.js";
import { narrow } from "../arguments/days.js";
import { listSize } from "../arguments/sizes.js";
import type { Context } from "../context.js";
import type { ListArguments } from "../lists/connection.js";
import { statementFilter } from "../lists/statement-lists.js";
import { successorsIf } from "./succession.js";
import type { EntityView, FigurePointView, FigureSeriesView } from "../views.js";

const {
  indicator: INDICATOR,
  about: ABOUT,
  period: PERIOD,
  comparator: COMPARATOR,
} = conflictRules.SAME_FIGURE;
const MOST_FIGURES = 2_000;

/** The condition "of this indicator"; null for all figures. */
export function ofIndicator(indicator: string | null | undefined): StatementQuery["qualifier"] {
  return indicator == null ? null : { name: INDICATOR, in: [indicator] };
}

/** The figures of an organization as series: one per indicator, thing and unit. */
export async function figureSeries(
  { entity, scope }: EntityView,
  args: ListArguments & {
    readonly indicator?: string | null | undefined;
    readonly includeSuccessors?: boolean | null | undefined;
  },
  context: Context,
): Promise<readonly FigureSeriesView[]> {
  const inner = narrow(scope, args);
  const lineage = await successorsIf(args.includeSuccessors, entity.id, context);
  const qualifier = ofIndicator(args.indicator);
  const page = await context.loaders.statementPage.load({
    entity: entity.id,
    ...statementFilter({ predicates: ["FIGURE"], direction: "OUT", qualifier }, inner),
    ...(lineage.size > 0 ? { alsoOf: [...lineage.keys()] } : {}),
    order: { field: "DATE", direction: "ASC" },
    page: { first: MOST_FIGURES, after: null },
  });
  if (page.hasNext)
    throw new JianbaoError(
      "LIMIT_EXCEEDED",
      `it has ${String(page.total)} figures, series are made of at most ${String(MOST_FIGURES)}: give an indicator or days`,
    );
  const series = new Map<string, FigureSeriesView & { readonly points: FigurePointView[] }>();
  const ordered = [...page.items].sort((a, b) => dayOfFigure(a) - dayOfFigure(b));
  for (const statement of ordered) {
    const { qualifiers, value } = statement;
    if (value?.type !== "QUANTITY") continue;
    const what = {
      indicator: String(qualifiers[INDICATOR] ?? ""),
      about: qualifiers[ABOUT] === undefined ? null : String(qualifiers[ABOUT]),
      unit: value.unit,
    };
    const key = JSON.stringify(what);
    const known = series.get(key) ?? { ...what, points: [] };
    series.set(key, known);
    const via = lineage.get(statement.subject);
    const view = { statement, scope: inner, ...(via ? { via } : {}) };
    known.points.push({ view, amount: value.amount, before: exactAmount(known.points.at(-1)) });
  }
  return [...series]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one)
    .slice(0, listSize(args.first));
}

export const figures: Resolvers = {
  FigureSeries: {
    indicator: ({ indicator }) => indicator,
    about: ({ about }) => about,
    unit: ({ unit }) => unit,
    points: ({ points }, { first }) => points.slice(0, listSize(first)),
    pointCount: ({ points }) => points.length,
  },
  FigurePoint: {
    amount: ({ amount }) => amount,
    date: ({ view: { statement } }) => dateOf(statement),
    change: ({ view }) => textOf(view.statement, "change"),
    comparator: ({ view }) => textOf(view.statement, COMPARATOR),
    difference: (point) =>
      point.before === null || exactAmount(point) === null
        ? null
        : Number((point.amount - point.before).toPrecision(12)),
    statement: ({ view }) => view,
    via: ({ view }) => view.via ?? null,
  },
};

function textOf({ qualifiers }: Statement, name: string): string | null {
  const value = qualifiers[name];
  return value === undefined ? null : String(value);
}

function dateOf(statement: Statement): string | null {
  const { start, end } = statement.period;
  return textOf(statement, PERIOD) ?? start.edtf ?? end.edtf;
}

/** The day that orders a figure: a figure for 1972 in a text of 2022 comes at 1972. */
function dayOfFigure(statement: Statement): number {
  const stated = textOf(statement, PERIOD);
  return (stated === null ? null : parseDate(stated).earliest) ?? sortDayOfPeriod(statement.period, "STATE");
}

/** The amount of a point; null if a word such as 约 makes it inexact. */
function exactAmount(point: FigurePointView | undefined): number | null {
  return point && textOf(point.view.statement, COMPARATOR) === null ? point.amount : null;
}
