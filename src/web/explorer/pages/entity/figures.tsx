import type { VNode } from "preact";

import type { EntityOf } from "../../../views/entity-sections.js";
import { amountText } from "../../parts/amount.js";
import { FactLine } from "../../parts/evidence.js";
import { dateText } from "../../parts/period.js";
import { StatusMark } from "../../parts/statement-line.js";
import { useSay } from "../../state/context.js";
import { AllFactsLink } from "./all-facts-link.js";
import { chartBars, MOST_BARS, type Series } from "./chart.js";
import { Section } from "./fact-section.js";

const MOST_SERIES = 100;

/** The figures of an organization: a chart where there are several of one series, else the number. */
export function FigureCharts({ entity }: { readonly entity: EntityOf<"Organization"> }): VNode | null {
  const say = useSay();
  const { figureSeries } = entity;
  const count = figureSeries.reduce((sum, { pointCount }) => sum + pointCount, 0);
  if (count === 0) return null;
  const shown = figureSeries.reduce((sum, { points }) => sum + points.length, 0);
  const charts = figureSeries.filter(({ pointCount }) => pointCount > 1);
  return (
    <Section id="figures" title={say("数据", "Figures")} count={count}>
      {charts.length > 0 && (
        <div class="charts">
          {charts.map((series) => (
            <Chart key={keyOf(series)} series={series} />
          ))}
        </div>
      )}
      <ul>
        {figureSeries
          .filter(({ pointCount }) => pointCount === 1)
          .flatMap((series) =>
            series.points.map((point) => (
              <PointItem key={point.statement.plainId} series={series} point={point} isNamed />
            )),
          )}
      </ul>
      {(shown < count || figureSeries.length >= MOST_SERIES) && (
        <AllFactsLink predicates={["FIGURE"]} shown={shown} totalCount={count} />
      )}
    </Section>
  );
}

function keyOf({ indicator, about, unit }: Series): string {
  return `${indicator}\n${about ?? ""}\n${unit}`;
}

/** Bars from zero, with their amounts; the same figures follow as lines with their evidence. */
function Chart({ series }: { readonly series: Series }): VNode {
  const say = useSay();
  const bars = chartBars(series.points);
  const title = `${series.indicator}${series.about === null ? "" : `（${series.about}）`}`;
  return (
    <figure class="chart">
      <figcaption>
        <bdi>{title}</bdi> <span class="unit">{say(`单位：${series.unit}`, `unit: ${series.unit}`)}</span>
      </figcaption>
      {bars && (
        <svg
          viewBox={`0 0 ${String(bars.width)} ${String(bars.height)}`}
          role="img"
          aria-label={`${title}${say("：", ": ")}${series.points
            .slice(0, MOST_BARS)
            .map((point) => `${dateText(point.date, say)} ${amountText(point, series.unit)}`)
            .join(say("；", "; "))}`}
        >
          <line class="axis" x1={0} x2={bars.width} y1={bars.zero} y2={bars.zero} />
          {bars.bars.map(({ x, y, width, height, middle, point }) => (
            <g key={point.statement.plainId}>
              <rect
                class={point.comparator === null ? "bar" : "bar inexact"}
                x={x}
                y={y}
                width={width}
                height={height}
              />
              <text class="amount" x={middle} y={y - 5} text-anchor="middle">
                {amountText(point, "")}
              </text>
              <text class="date" x={middle} y={bars.zero + 15} text-anchor="middle">
                {point.date?.slice(0, 7) ?? say("未载", "undated")}
              </text>
            </g>
          ))}
        </svg>
      )}
      <ul>
        {series.points.map((point) => (
          <PointItem key={point.statement.plainId} series={series} point={point} />
        ))}
      </ul>
    </figure>
  );
}

function PointItem({
  series: { indicator, about, unit },
  point,
  isNamed = false,
}: {
  readonly series: Series;
  readonly point: Series["points"][number];
  /** Whether the line names the series: where no chart does. */
  readonly isNamed?: boolean;
}): VNode {
  const say = useSay();
  const { statement, change, difference, date } = point;
  return (
    <FactLine statement={statement} certainty={statement.certainty}>
      {isNamed && (
        <>
          <bdi>{indicator}</bdi>
          {about !== null && (
            <span class="qualifier qualifiers">
              <bdi>{about}</bdi>
            </span>
          )}{" "}
        </>
      )}
      <bdi class="figure-amount">{amountText(point, unit)}</bdi>
      {change !== null && (
        <span class="qualifier qualifiers">
          <bdi>{change}</bdi>
        </span>
      )}
      {difference !== null && (
        <span class="qualifier qualifiers">
          {say("较前一数据", "since the figure before: ")}
          {difference > 0 ? "+" : ""}
          {difference}
        </span>
      )}
      <span class="period">{dateText(date, say)}</span>
      <StatusMark {...statement} />
    </FactLine>
  );
}
