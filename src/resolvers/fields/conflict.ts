import type { ConflictRule } from "../../domain/conflict/rules.js";
import { CONFLICT_RULES, conflictRules } from "../../domain/conflict/rules.js";
import type { ConflictCandidate } from "../../domain/conflict/candidate.js";
import type { Conflict, Preference } from "../../domain/conflict/find.js";
import { conflictsAmong, isSettled } from "../../domain/conflict/find.js";
import { pieceByPiece } from "../../domain/event-loop.js";
import type { Document, DocumentId } from "../../domain/evidence.js";
import type { Day } from "../../domain/time.js";
import { parseDate } from "../../domain/time.js";
import type { Language } from "../../domain/vocabulary.js";
import type { Resolvers } from "../__generated__/types.js";
import { listSize } from "../arguments/sizes.js";
import type { Connection } from "../lists/connection.js";
import { connection, pageOf, pageRequest } from "../lists/connection.js";
import type { Context } from "../context.js";
import { languageOf } from "../labels/labels.js";
import type { ListArguments } from "../lists/connection.js";
import { viewOf } from "../lists/ends.js";
import type { StatementView } from "../views.js";
import { ALL_TIME } from "../views.js";

const BY_ID = { of: "CONFLICT", field: "ID", direction: "ASC" } as const;

/** The conflicts with a statement about an entity, or all. Judged here, so that every store agrees. */
export async function conflictConnection(
  entity: string | null,
  args: ListArguments & { readonly rules?: readonly ConflictRule[] | null | undefined },
  { loaders, deadline }: Context,
): Promise<Connection<Conflict>> {
  const request = pageRequest(args, BY_ID);
  const rules = [...new Set(args.rules ?? CONFLICT_RULES)];
  const candidates = await loaders.conflictCandidates.load({ entity, rules });
  const read = [...new Set(candidates.flatMap(({ documents }) => documents))];
  const documents = await Promise.all(read.map((id) => loaders.document.load(id)));
  const published = new Map(documents.flatMap((one) => (one ? [[one.id, latest(one)]] : [])));
  const publishedOn = (id: DocumentId): Day | null => published.get(id) ?? null;
  const found = await pieceByPiece(deadline, conflictsAmong(candidates, rules, publishedOn));
  const own = entity === null ? found : found.filter(touching(entity, candidates));
  const sortOf = ({ id }: Conflict): readonly [string, string] => [id, id];
  return connection(pageOf(own, request, sortOf), args, BY_ID, sortOf, (conflict) => conflict);
}

export const conflict: Resolvers = {
  Query: { conflicts: (_, args, context) => conflictConnection(null, args, context) },
  Conflict: {
    ruleLabel: ({ rule }, args, context) => conflictRules[rule].labels[languageOf(args, context)],
    entity: ({ entity }, _, context) => viewOf(entity, context),
    statements: async ({ statements }, { first }, context) => {
      const ids = statements.slice(0, listSize(first));
      const views = await Promise.all(ids.map((id) => statementOf(id, context)));
      return views.filter((view) => view !== null);
    },
    statementCount: ({ statements }) => statements.length,
    preferred: ({ preferred }, _, context) => (preferred === null ? null : statementOf(preferred, context)),
    strength: ({ rule }) => conflictRules[rule].strength,
    preferredBy: ({ preference }) => preference.by,
    isSettled: (conflict) => isSettled(conflict),
    reason: async ({ preference }, args, context) => {
      const language = languageOf(args, context);
      return reasonOf(preference, language, await titles(preference, context));
    },
  },
};

/** The last day on which a document can have been published. */
function latest({ published }: Document): Day | null {
  return published === null ? null : parseDate(published).latest;
}

function touching(entity: string, candidates: readonly ConflictCandidate[]): (conflict: Conflict) => boolean {
  const own = new Set(
    candidates.filter((one) => one.subject === entity || one.object === entity).map(({ id }) => id),
  );
  return ({ statements }) => statements.some((id) => own.has(id));
}

async function statementOf(id: string, { loaders }: Context): Promise<StatementView | null> {
  const statement = await loaders.statement.load(id);
  return statement && { statement, scope: ALL_TIME };
}

/** What the reason names: the titles and issues of the two documents, or the two ranks or counts. */
async function titles(
  { by, best, next }: Preference,
  { loaders }: Context,
): Promise<readonly [string, string]> {
  if (by !== "LATER_SOURCE") return [best, next];
  const title = async (id: string): Promise<string> => {
    const found = id === "" ? null : await loaders.document.load(id);
    return found ? [found.title, found.issue ?? found.published ?? ""].join(" ").trim() : "—";
  };
  return Promise.all([title(best), title(next)]);
}

function reasonOf(
  { by, rankReason }: Preference,
  language: Language,
  [best, next]: readonly [string, string],
): string {
  const zh = language === "zh";
  switch (by) {
    case "RANK":
      // Editors give their reasons in Chinese, as they write everything.
      if (rankReason !== null) return rankReason;
      return zh ? `编者定级较高：${best}，另一为 ${next}` : `ranked higher: ${best} over ${next}`;
    case "PRECISION":
      return zh ? "一为确数，另一为约数" : "it gives the amount; the other gives it about";
    case "DOCUMENTS":
      return zh
        ? `载于 ${best} 份文献，另一载于 ${next} 份`
        : `stated by ${best} documents, the other by ${next}`;
    case "BASIS":
      return zh
        ? "日期为出处所写；另一日期是推定的"
        : "a source states its date; that of the other is inferred";
    case "LATER_SOURCE":
      return zh ? `出处较晚：《${best}》晚于《${next}》` : `its source is later: ${best} after ${next}`;
    case "NOTHING":
      return zh ? "依据相当，不作取舍" : "equally supported: none is preferred";
    case "ALONE":
      return zh ? "自相矛盾，须查原文" : "it contradicts itself: look at the source";
  }
}
