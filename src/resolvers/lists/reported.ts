import type { DocumentId } from "../../domain/evidence.js";
import type { Context } from "../context.js";
import type { Connection, StatementView } from "../views.js";
import { ALL_TIME } from "../views.js";
import { connection, pageRequest, type ListArguments } from "./connection.js";

const BY_POSITION = { of: "REPORTED", field: "POSITION", direction: "ASC" } as const;

/** A page of the statements that a document or an article reports, in the order of its text. */
export async function reportedConnection(
  source: DocumentId,
  args: ListArguments,
  { loaders }: Context,
): Promise<Connection<StatementView>> {
  const { first, after } = pageRequest(args, BY_POSITION);
  // A cursor of this list holds a number.
  const position = after && { ...after, sort: Number(after.sort) };
  const page = await loaders.reportedPage.load({ source, page: { first, after: position } });
  return connection(
    page,
    args,
    BY_POSITION,
    (item) => [item.position, item.statement.id],
    ({ statement }) => ({ statement, scope: ALL_TIME }),
  );
}
