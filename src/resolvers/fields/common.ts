import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

import { isJianbaoError } from "../../domain/errors.js";
import type { FactKind } from "../../domain/ids.js";
import { nodeType, statementOfFact } from "../../domain/ids.js";
import type { Bound, Period } from "../../domain/time.js";
import { dayOf, formatDay } from "../../domain/time.js";
import { CONFERRALS, vocabulary } from "../../domain/vocabulary.js";
import type { QueryResolvers, Resolvers } from "../__generated__/types.js";
import { idList } from "../arguments/sizes.js";
import type { Context } from "../context.js";
import { entityTypeName } from "./entity.js";
import { readScopedId } from "../ids/scoped-id.js";
import { labelIn } from "../labels/labels.js";
import type { NodeView } from "../views.js";

/** An existing day, `YYYY-MM-DD`. It is checked when it is read, so that an error names the argument. */
const Date = new GraphQLScalarType<string, string>({
  name: "Date",
  serialize: String,
  parseValue: readDay,
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING || node.kind === Kind.INT) return readDay(node.value);
    throw new GraphQLError('a Date is written "YYYY-MM-DD"', { nodes: node });
  },
});

const EDTF = new GraphQLScalarType<string, string>({ name: "EDTF", serialize: String });

const Query: Pick<QueryResolvers, "node" | "nodes" | "dataVersion"> = {
  node: (_, { id }, context) => findNode(id, context),
  nodes: (_, { ids }, context) => Promise.all(idList(ids).map((id) => findNode(id, context))),
  dataVersion: (_, __, { dataVersion }) => dataVersion(),
};

export const common: Resolvers = {
  Date,
  EDTF,
  Query,
  Node: {
    __resolveType: (view) => {
      if ("entity" in view) return entityTypeName(view.entity.kind);
      if ("fact" in view) return FACT_TYPES[view.fact].name;
      if ("statement" in view) return "Statement";
      return "ordinal" in view ? "Article" : "Document";
    },
  },
  Period: {
    edtf: periodText,
    start: ({ start }) => ({ bound: start, end: false }),
    end: ({ end }) => ({ bound: end, end: true }),
  },
  Bound: {
    date: ({ bound }) => bound.edtf,
    earliest: ({ bound, end }) => inclusiveDay(bound.earliest, end),
    latest: ({ bound, end }) => inclusiveDay(bound.latest, end),
    basis: ({ bound }) => bound.basis,
    rule: ({ bound }) => bound.rule ?? null,
    ruleLabel: ({ bound }, args, context) => labelIn(vocabulary.inferenceRules, bound.rule, args, context),
  },
  Certainty: { level: ({ level }) => level, reason: ({ reason }) => reason },
};

/** The types that are read from statements, and the predicates of those statements. */
const FACT_TYPES = {
  TENURE: { name: "Tenure", predicates: ["HOLDS_POSITION"] },
  PARTICIPATION: { name: "Participation", predicates: ["TOOK_PART_IN"] },
  CONFERRAL: { name: "Conferral", predicates: [...CONFERRALS, "MEMBER_RECEIVED_HONOR"] },
  AUTHORSHIP: { name: "Authorship", predicates: ["AUTHORED"] },
  AFFILIATION: { name: "Affiliation", predicates: ["MEMBER_OF"] },
  CONTRIBUTION: { name: "Contribution", predicates: ["CONTRIBUTED_TO"] },
} as const satisfies Record<FactKind, unknown>;

/** The node as of the days in its id, so that a client that reads it again gets the same answer. */
async function findNode(given: string, { loaders }: Context): Promise<NodeView | null> {
  const { id, scope } = readScopedId(given);
  const type = nodeType(id);
  switch (type) {
    case "ENTITY": {
      const entity = await loaders.entity.load(id);
      return entity && { entity, scope };
    }
    case "STATEMENT": {
      const statement = await loaders.statement.load(id);
      return statement && { statement, scope };
    }
    case "TENURE":
    case "PARTICIPATION":
    case "CONFERRAL":
    case "AUTHORSHIP":
    case "AFFILIATION":
    case "CONTRIBUTION": {
      const statement = await loaders.statement.load(statementOfFact(id));
      const predicates: readonly string[] = FACT_TYPES[type].predicates;
      return statement && predicates.includes(statement.predicate) ? { statement, scope, fact: type } : null;
    }
    case "DOCUMENT":
      return loaders.document.load(id);
    case "ARTICLE":
      return loaders.article.load(id);
    case "EVIDENCE":
      return null;
  }
}

function readDay(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number")
    throw new GraphQLError('a Date is written "YYYY-MM-DD"');
  try {
    // A number is not a day. Converted to a text, it gets the error that suggests a day.
    dayOf(String(value));
    return String(value);
  } catch (cause) {
    if (!isJianbaoError(cause)) throw cause;
    // A literal is read during validation, where an error without a cause gets another code.
    throw new GraphQLError(cause.message, { originalError: cause, extensions: { code: cause.code } });
  }
}

/** The day as the API names it: the end is exclusive in code, the last day in the API. */
function inclusiveDay(day: number | null, end: boolean): string | null {
  return day === null ? null : formatDay(end ? day - 1 : day);
}

export function periodText({ start, end }: Period): string | null {
  // A bound that only limits (no later than) leaves the other side open, as EDTF writes it: ../2022-08.
  const limits = [start, end].some(({ basis }) => basis === "REPORTED_BY" || basis === "INFERRED");
  const side = ({ edtf, basis }: Bound): string => edtf ?? (basis === "OPEN" || limits ? ".." : "");
  if (start.edtf !== null && start.edtf === end.edtf) return start.edtf;
  return start.edtf === null && end.edtf === null ? null : `${side(start)}/${side(end)}`;
}
