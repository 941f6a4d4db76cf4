import type { CandidateQuery, ConflictCandidate } from "../../domain/conflict/candidate.js";
import type { Deadline } from "../../domain/deadline.js";
import { inTurns } from "../../domain/event-loop.js";
import type { Statement } from "../../domain/statement.js";
import type { Row } from "./database.js";
import type { Query } from "./queries.js";
import { and, hasQualifier, inList, LIST } from "./queries.js";
import { chunks, record } from "./rows.js";
import { IN_ORDER, statementSlices } from "./slices.js";

const RECORDS_A_PIECE = 200;
const ENTITIES_A_PIECE = 50;
const ENTITIES_A_SLICE = 500;

/** Reads first the ids and then the records, in pieces: one query over a whole store would block for a second. */
export async function conflictCandidates(
  all: (query: Query) => Row[],
  query: CandidateQuery,
  deadline: Deadline,
): Promise<ConflictCandidate[]> {
  const found = await inTurns(deadline, idQueries(all, query), (piece) =>
    all(piece).map((row) => String(row["id"])),
  );
  const ids = [...new Set(found.flat())].sort();
  const pieces = await inTurns(deadline, chunks(ids, RECORDS_A_PIECE), (piece) =>
    all({
      sql: `SELECT record FROM statement WHERE id IN ${LIST} ORDER BY id`,
      params: [JSON.stringify(piece)],
    }).map(toCandidate),
  );
  return pieces.flat();
}

function toCandidate(row: Row): ConflictCandidate {
  const { evidence, ...rest } = record<Statement>(row);
  return { ...rest, documents: [...new Set(evidence.map(({ document }) => document))].sort() };
}

/** Uses the index of the end if entities or predicates narrow the query, else the order of the rows. */
function idQueries(all: (query: Query) => Row[], query: CandidateQuery): Query[] {
  const { end, entities, predicates } = query;
  const condition = conditionOf(query);
  const select = (slice: Query, access: string): Query => {
    const where = and([slice, condition]);
    return { sql: `SELECT s.id FROM statement s ${access} WHERE ${where.sql}`, params: where.params };
  };
  if (entities === null && predicates === null)
    return statementSlices(all).map((slice) => select(slice, IN_ORDER));
  const slices =
    entities === null
      ? ranges(all, `s.${end}`)
      : chunks(entities, ENTITIES_A_PIECE).map((piece) => inList(`s.${end}`, piece));
  return slices.map((slice) => select(slice, `INDEXED BY statement_of_${end}`));
}

/** Ranges of ids that cover all entities. */
function ranges(all: (query: Query) => Row[], column: string): Query[] {
  const starts = all({
    sql: "SELECT id FROM entity WHERE ordinal % ? = 0 ORDER BY id",
    params: [ENTITIES_A_SLICE],
  }).map((row) => String(row["id"]));
  return starts.map((from, index) => ({
    sql: `${column} >= ? AND ${column} < ?`,
    params: [from, starts[index + 1] ?? AFTER_ALL],
  }));
}

const AFTER_ALL = "\u{10ffff}";

function conditionOf({ end, predicates, qualifier, days }: CandidateQuery): Query {
  return and([
    predicates && inList("s.predicate", predicates),
    { sql: `s.rank <> 'DEPRECATED' AND s.${end} IS NOT NULL`, params: [] },
    qualifier && hasQualifier(qualifier),
    days === "REVERSED" ? { sql: "s.to_day <= s.from_day", params: [] } : days && outside(days.outside),
  ]);
}

/** An open end of the window is null, which no day compares with. */
function outside({ from, to }: { readonly from: number | null; readonly to: number | null }): Query {
  return { sql: "(s.to_day <= ? OR s.from_day >= ?)", params: [from, to] };
}
