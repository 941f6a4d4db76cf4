import type { VNode } from "preact";
import { Link } from "wouter-preact";

import { useSay } from "../../state/context.js";
import { yearSeries, type YearCount } from "./years.js";

const BAR = 13;
const HEIGHT = 80;

/** Bars by year, with the same figures as a table. `linkOf`: where a year leads. */
export function YearChart({
  title,
  counts,
  linkOf,
}: {
  readonly title: string;
  readonly counts: readonly YearCount[];
  readonly linkOf: (year: number) => string;
}): VNode | null {
  const say = useSay();
  const { years, before } = yearSeries(counts, 24);
  if (years.length === 0) return null;
  const most = years.reduce((max, { count }) => Math.max(max, count), 1);
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  return (
    <figure class="year-chart">
      <figcaption>
        {title}
        {before > 0 && (
          <span class="read-note">
            {say(`（另有 ${String(before)} 个更早）`, ` (${String(before)} more before)`)}
          </span>
        )}
      </figcaption>
      <svg
        viewBox={`0 0 ${String(years.length * BAR)} ${String(HEIGHT + 20)}`}
        width={years.length * BAR}
        height={HEIGHT + 20}
        aria-hidden="true"
      >
        {years.map(({ year, count }, index) => {
          const height = count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT);
          return (
            <rect
              key={year}
              x={index * BAR + 2}
              y={HEIGHT - height}
              width={BAR - 4}
              height={height}
              class="year-bar"
            >
              <title>{`${String(year)}: ${String(count)}`}</title>
            </rect>
          );
        })}
        <line x1="0" y1={HEIGHT + 0.5} x2={years.length * BAR} y2={HEIGHT + 0.5} class="year-axis" />
        <text x="0" y={HEIGHT + 15} class="year-label">
          {first}
        </text>
        {last > first && years.length > 5 && (
          <text x={years.length * BAR} y={HEIGHT + 15} text-anchor="end" class="year-label">
            {last}
          </text>
        )}
      </svg>
      <details>
        <summary>{say("各年的数目", "The figures by year")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("年份", "Year")}</th>
              <th scope="col">{say("数目", "Count")}</th>
            </tr>
          </thead>
          <tbody>
            {years
              .filter(({ count }) => count > 0)
              .toReversed()
              .map(({ year, count }) => (
                <tr key={year}>
                  <th scope="row">
                    <Link href={linkOf(year)}>{say(`${String(year)}年`, String(year))}</Link>
                  </th>
                  <td>{count}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
