import { judgeStatement } from "../../domain/certainty.js";
import type { FactKind } from "../../domain/ids.js";
import { factId } from "../../domain/ids.js";
import type { Statement, Value } from "../../domain/statement.js";
import { qualifierValues } from "../../domain/statement.js";
import type { Evidence } from "../../domain/evidence.js";
import { predicate, vocabulary } from "../../domain/vocabulary.js";
import { citeEvidence } from "../../exchange/citation/citation.js";
import type { Certainty, Resolvers } from "../__generated__/types.js";
import { listSize } from "../arguments/sizes.js";
import type { Context } from "../context.js";
import { viewOf } from "../lists/ends.js";
import { entityLabel, labelIn, languageOf } from "../labels/labels.js";
import { otherEnd } from "../lists/ends.js";
import { scopedId } from "../ids/scoped-id.js";
import type { StatementView, ViaView } from "../views.js";

/** The fields of every type that is read from a statement: tenures, participations, affiliations. */
export const factFields = {
  id: ({ statement, scope }: StatementView): string => scopedId(statement.id, scope),
  plainId: ({ statement }: StatementView): string => statement.id,
  period: ({ statement }: StatementView): Statement["period"] => statement.period,
  status: ({ statement }: StatementView): Statement["status"] => statement.status,
  statusLabel: (
    { statement }: StatementView,
    args: { language?: "ZH" | "EN" | null },
    context: Context,
  ): string => labelIn(vocabulary.statuses, statement.status, args, context) ?? statement.status,
  certainty: certaintyOf,
  statement: (view: StatementView): StatementView => view,
  evidence: ({ statement }: StatementView, { first }: { readonly first: number }): readonly Evidence[] =>
    statement.evidence.slice(0, listSize(first)),
};

/** The same with the deprecated field `via`. */
export const statementFields = {
  ...factFields,
  via: ({ via }: StatementView): ViaView | null => via ?? null,
};

const { statement: _itself, ...ownFields } = statementFields;

/** The ids of a type that is read from statements. They differ from the statement's, so that one id has one type. */
export const factIds = (
  kind: FactKind,
): Readonly<Record<"id" | "plainId", (view: StatementView) => string>> => ({
  id: ({ statement, scope }) => scopedId(factId(kind, statement.id), scope),
  plainId: ({ statement }) => factId(kind, statement.id),
});

/** How the list reached an item, for the edge of a connection. */
export const statementEdge = {
  via: ({ node }: { readonly node: StatementView }): ViaView | null => node.via ?? null,
};

export const statement: Resolvers = {
  Statement: {
    ...ownFields,
    subject: (view, _, context) => otherEnd(view, "subject", context),
    predicate: ({ statement: { predicate: name } }) => predicate(name),
    object: (view, _, context) => otherEnd(view, "object", context),
    value: ({ statement: { value } }) => value,
    qualifiers: ({ statement: { predicate: name, qualifiers } }) =>
      Object.entries(qualifiers).flatMap(([key, values]) =>
        qualifierValues(values).map((value) => ({ name: key, value, predicate: predicate(name) })),
      ),
    rank: ({ statement: { rank } }) => rank,
    evidenceCount: ({ statement: { evidence } }) => evidence.length,
  },
  StatementEdge: statementEdge,
  Predicate: {
    name: ({ name }) => name,
    label: ({ labels }, args, context) => labels[languageOf(args, context)],
    reverseLabel: ({ reverse }, args, context) => reverse?.labels[languageOf(args, context)] ?? null,
    time: ({ time }) => time,
  },
  Value: {
    text: valueText,
    date: (value) => (value.type === "DATE" ? value.edtf : null),
    amount: (value) => (value.type === "QUANTITY" ? value.amount : null),
    unit: (value) => (value.type === "QUANTITY" ? value.unit : null),
  },
  Qualifier: {
    name: ({ name }) => name,
    label: ({ name, predicate: { qualifiers } }, args, context) =>
      qualifiers[name]?.labels[languageOf(args, context)] ?? name,
    value: async ({ name, value, predicate: { qualifiers } }, _, context) => {
      const type = qualifiers[name]?.type;
      if (type === "ENTITY") {
        const view = await viewOf(value, context);
        return view ? entityLabel(view.entity, null, context.language) : value;
      }
      if (type === "ROLE") return labelIn(vocabulary.roles, value, {}, context) ?? value;
      return type === "CREATOR_ROLE"
        ? (labelIn(vocabulary.creatorRoles, value, {}, context) ?? value)
        : value;
    },
    entity: ({ name, value, predicate: { qualifiers } }, _, context) =>
      qualifiers[name]?.type === "ENTITY" ? viewOf(value, context) : null,
  },
  Evidence: {
    document: ({ document }, _, { loaders }) => loaders.document.load(document),
    article: ({ article }, _, { loaders }) => loaders.article.load(article),
    citation: async (evidence, _, { loaders }) => {
      const [article, document] = await Promise.all([
        loaders.article.load(evidence.article),
        loaders.document.load(evidence.document),
      ]);
      return citeEvidence(evidence, article, document);
    },
  },
};

/** How certain the statement is for the days in force; null if no days are in force. */
export function certaintyOf({ statement, scope }: StatementView): Certainty | null {
  const judged = judgeStatement(statement, scope);
  return judged && { level: judged.certainty, reason: judged.reason };
}

/** The text of a qualifier, of a list its first; null if the statement does not have it. */
export function qualifier({ statement: { qualifiers } }: StatementView, name: string): string | null {
  return qualifierValues(qualifiers[name])[0] ?? null;
}

function valueText(value: Value): string {
  switch (value.type) {
    case "TEXT":
      return value.text;
    case "DATE":
      return value.edtf;
    case "QUANTITY":
      return `${String(value.amount)} ${value.unit}`;
  }
}
