import type { EntityRefFragment, PeriodFieldsFragment, StatementLineFragment } from "../../client/index.js";
import type { Row } from "./view.js";

/** A statement as columns of a table. The days are those that it can touch at most; empty: no limit is known. */
export function statementColumns(statement: StatementLineFragment): Row {
  const { subject, predicate, object, value, qualifiers, status, plainId, evidenceCount } = statement;
  return {
    subject: subject?.label ?? null,
    subjectId: subject?.plainId ?? null,
    predicate: predicate.label,
    object: object?.label ?? value?.text ?? null,
    objectId: object?.plainId ?? null,
    qualifiers: qualifiers.map(({ label, value }) => `${label}: ${value}`).join("; "),
    ...periodColumns(statement.period),
    certainty: statement.certainty?.level ?? null,
    status,
    sources: evidenceCount,
    statement: plainId,
  };
}

export function periodColumns({ edtf, start, end }: PeriodFieldsFragment): Row {
  return { period: edtf, earliest: start.earliest, latest: end.latest };
}

export function labelOf(entity: EntityRefFragment | null): string | null {
  return entity?.label ?? null;
}
