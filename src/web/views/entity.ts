import {
  EntityPage,
  type EntityPageQuery,
  type EntityPageQueryVariables,
  type PeriodFieldsFragment,
  type StatementLineFragment,
  type TenureLineFragment,
} from "../../client/index.js";
import { entityOf, filledSections, nearestPosts, type EntityOf, type PageEntity } from "./entity-sections.js";
import { isDay } from "./day.js";
import type { Row, View } from "./view.js";

/** The page of an entity: its facts, on a day where `on` gives one. A wrong day counts as none; the page says so. */
export function readEntity(
  parameters: URLSearchParams,
  id: string,
): View<EntityPageQuery, EntityPageQueryVariables> {
  const on = parameters.get("on") ?? "";
  return {
    document: EntityPage,
    variables: { id, on: isDay(on) ? on : null },
    rows: (result) => {
      const entity = entityOf(result);
      return entity === null ? [] : rowsOf(entity);
    },
  };
}

/** One row per line of the page that states a fact. */
function rowsOf(entity: PageEntity): readonly Row[] {
  return [
    ...entity.named.nodes.map((line) => statementRow("names", line, entity)),
    ...entity.dates.nodes.map((line) => statementRow("dates", line, entity)),
    ...entity.possiblySame.map((line) => row("possibly same", line.reason, { ...line, other: line.entity })),
    ...(entity.__typename === "Organization" ? [...postRows(entity), ...lineageRows(entity)] : []),
    ...("tenures" in entity ? nearestRows(entity) : []),
    ...filledSections(entity).flatMap(({ alias, lines }) =>
      lines.map((line) => statementRow(alias, line, entity)),
    ),
    ...("clauses" in entity
      ? entity.clauses.map(({ ordinal, text, statement }) =>
          row("clauses", `${String(ordinal)}. ${text}`, { statement, certainty: statement.certainty }),
        )
      : []),
    ...("signatories" in entity
      ? entity.signatories.map((line) =>
          row("signatories", line.roleLabel, { ...line, other: line.participant }),
        )
      : []),
    ...("figures" in entity
      ? entity.figures.nodes.map((line) => statementRow("figures", line, entity))
      : figureRows(entity)),
  ];
}

interface RowParts {
  readonly statement: { readonly plainId: string };
  readonly other?: { readonly plainId: string; readonly label: string } | null;
  readonly period?: PeriodFieldsFragment | null;
  readonly day?: string | null;
  readonly certainty?: { readonly level: string } | null;
  readonly status?: string;
}

function row(
  section: string,
  text: string,
  { other, period, day, certainty, status, statement }: RowParts,
): Row {
  return {
    section,
    text,
    entity: other?.label ?? null,
    entityId: other?.plainId ?? null,
    period: period?.edtf ?? day ?? null,
    certainty: certainty?.level ?? null,
    status: status ?? "STATED",
    statement: statement.plainId,
  };
}

function statementRow(section: string, line: StatementLineFragment, { plainId }: PageEntity): Row {
  const isReverse = line.object?.plainId === plainId && line.subject?.plainId !== plainId;
  const details = line.qualifiers.map(({ label, value, entity }) => `${label}: ${entity?.label ?? value}`);
  const predicate = isReverse ? (line.predicate.reverseLabel ?? line.predicate.label) : line.predicate.label;
  const text = [`${predicate}${line.value ? ` ${line.value.text}` : ""}`, ...details].join("; ");
  return row(section, text, { ...line, statement: line, other: isReverse ? line.subject : line.object });
}

type OrganizationEntity = EntityOf<"Organization">;

function postRows({ positions }: OrganizationEntity): readonly Row[] {
  return positions.flatMap(({ title, holders }) =>
    holders.nodes.map((tenure) => row("posts", title, { ...tenure, other: tenure.person })),
  );
}

function lineageRows({ predecessorEdges, successorEdges }: OrganizationEntity): readonly Row[] {
  const rows = (section: string, edges: typeof successorEdges): readonly Row[] =>
    edges.flatMap(({ node, via }) =>
      via.successions
        .slice(-1)
        .map((last) => row(section, via.note, { ...last, statement: last, other: node })),
    );
  return [...rows("predecessors", predecessorEdges), ...rows("successors", successorEdges)];
}

/** Who was in a post before and after the day; nothing where no day is in force. */
function nearestRows(entity: EntityOf<"Organization" | "Person">): readonly Row[] {
  const { before, after } = nearestPosts(entity);
  const rows = (section: string, tenures: readonly TenureLineFragment[]): readonly Row[] =>
    tenures.map((tenure) =>
      row(section, tenure.title, {
        ...tenure,
        other: entity.__typename === "Organization" ? tenure.person : tenure.organization,
      }),
    );
  return [...rows("posts before", before), ...rows("posts after", after)];
}

function figureRows({ figureSeries }: OrganizationEntity): readonly Row[] {
  return figureSeries.flatMap(({ indicator, about, unit, points }) =>
    points.map(({ amount, date, change, comparator, statement }) =>
      row(
        "figures",
        [`${indicator}: ${String(amount)}${comparator ?? ""} ${unit}`, about, change]
          .filter(Boolean)
          .join("; "),
        { statement, day: date, certainty: statement.certainty, status: statement.status },
      ),
    ),
  );
}
