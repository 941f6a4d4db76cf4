import {
  ComparePage,
  type ComparePageQuery,
  type ComparePageQueryVariables,
  type StatementLineFragment,
} from "../../client/index.js";
import { compareStates, type ComparedState, type Comparison } from "./compare-states.js";
import { isDay } from "./day.js";
import type { Row, View } from "./view.js";

export type ComparedEntity = Extract<ComparePageQuery["node"], { readonly plainId: string }>;

/** One list of the page, compared. */
export interface ComparedList {
  readonly id: "people" | "structure" | "names" | "other";
  readonly comparison: Comparison;
  /** How many lines of either day were not loaded: with some, nothing can be said to be new or gone. */
  readonly missing: number;
}

/** One body on two days, the earlier one first, whichever was typed first. Null: not enough is given, or no day. */
export function readCompare(
  parameters: URLSearchParams,
): View<ComparePageQuery, ComparePageQueryVariables> | null {
  const id = parameters.get("id") ?? "";
  const days = [parameters.get("a") ?? "", parameters.get("b") ?? ""];
  if (id === "" || !days.every(isDay)) return null;
  const [a = "", b = ""] = days.sort();
  return {
    document: ComparePage,
    variables: { id, a, b, between: { from: a, to: b } },
    rows: (result) => {
      const entity = comparedEntity(result);
      return entity === null ? [] : rowsOf(entity);
    },
  };
}

export function comparedEntity({ node }: ComparePageQuery): ComparedEntity | null {
  return node !== null && "plainId" in node ? node : null;
}

/** The lists of the page, each compared. */
export function comparedLists(entity: ComparedEntity): readonly ComparedList[] {
  const list = (
    id: ComparedList["id"],
    before: ComparedEntity["peopleBefore"],
    after: ComparedEntity["peopleBefore"],
    between: ComparedEntity["peopleBefore"] | null = null,
  ): ComparedList => ({
    id,
    comparison: compareStates(
      before.nodes,
      after.nodes,
      (line) =>
        id === "people" && line.subject?.kind === "PERSON" && line.subject.plainId !== entity.plainId
          ? line.subject
          : null,
      between?.nodes,
    ),
    missing: before.totalCount - before.nodes.length + after.totalCount - after.nodes.length,
  });
  return [
    list("people", entity.peopleBefore, entity.peopleAfter, entity.peopleBetween),
    list("structure", entity.structureBefore, entity.structureAfter),
    list("names", entity.namesBefore, entity.namesAfter),
    list("other", entity.otherBefore, entity.otherAfter),
  ];
}

function rowsOf(entity: ComparedEntity): readonly Row[] {
  const states = comparedLists(entity).flatMap(({ id, comparison }) => {
    const rows = (change: string, list: readonly ComparedState[]): readonly Row[] =>
      list.map(({ line, before, after }) => rowOf(id, change, line, before, after));
    return [
      ...rows("came", comparison.came),
      ...rows("went", comparison.went),
      ...comparison.changed.flatMap(({ from, to }) => [...rows("moved from", from), ...rows("moved to", to)]),
      ...rows("between", comparison.between),
      ...rows("stayed", comparison.stayed),
      ...rows("unsettled", comparison.unsettled),
    ];
  });
  const between = entity.timeline.nodes.flatMap(({ statements, certainty }) =>
    statements.map((line) => rowOf("timeline", "between", line, null, certainty?.level ?? null)),
  );
  return [...states, ...between];
}

function rowOf(
  section: string,
  change: string,
  line: StatementLineFragment,
  before: string | null,
  after: string | null,
): Row {
  const details = line.qualifiers.map(({ label, value, entity }) => `${label}: ${entity?.label ?? value}`);
  return {
    section,
    change,
    subject: line.subject?.label ?? null,
    subjectId: line.subject?.plainId ?? null,
    predicate: line.predicate.label,
    object: line.object?.label ?? line.value?.text ?? null,
    objectId: line.object?.plainId ?? null,
    details: details.join("; "),
    period: line.period.edtf,
    certaintyBefore: before,
    certaintyAfter: after,
    status: line.status,
    statement: line.plainId,
  };
}
