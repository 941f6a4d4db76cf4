/**
 * Cypher condition: `x`, which can meet the window and the day of the query `q`, meets them for certain. `x` has the
 * properties of `SureColumns`.
 */
export function surely(x: string, q = "q"): string {
  const meets = (name: string, from: string, to: string): string => /* cypher */ `(
    (${x}.${name}From < ${to} AND ${from} < ${x}.${name}To)
    OR (${x}.moreSureFrom IS NOT NULL AND any(i IN range(0, size(${x}.moreSureFrom) - 1)
      WHERE ${x}.moreSureFrom[i] < ${to} AND ${from} < ${x}.moreSureTo[i])))`;
  return /* cypher */ `((${q}.window IS NULL OR ${meets("sure", `${q}.window.from`, `${q}.window.to`)})
    AND (${q}.asOf IS NULL OR ${meets("asOfSure", `${q}.asOf`, `${q}.asOf + 1`)}))`;
}

/** Cypher condition: an item that is `sure` or not has the certainty that the query asks. */
export const OF_CERTAINTY = /* cypher */ `(q.certainty IS NULL OR sure = (q.certainty = 'CERTAIN'))`;

/** Cypher expression: one of the grouped rows meets the condition. */
export function anyOf(condition: string): string {
  return `(sum(CASE WHEN ${condition} THEN 1 ELSE 0 END) > 0)`;
}
