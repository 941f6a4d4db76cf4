import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLInputType,
  GraphQLObjectType,
  GraphQLInterfaceType,
  GraphQLSchema,
} from "graphql";
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

import type { Random } from "./random.js";
import { pickFrom } from "./random.js";

/** Values of the data for arguments, by kind of value. */
export interface Plausible {
  readonly entities: readonly string[];
  readonly statements: readonly string[];
  readonly documents: readonly string[];
  readonly articles: readonly string[];
  readonly places: readonly string[];
  readonly organizations: readonly string[];
  readonly predicates: readonly string[];
  readonly names: readonly string[];
  /** Cursors of the default order, by the type of their list. */
  readonly cursors: Readonly<Record<string, readonly string[]>>;
}

export interface FuzzQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** Most fields of a query. Keeps the text below the limit of tokens. */
const MOST_FIELDS = 60;
const MOST_DEPTH = 9;
/** Stays below the limit of aliases. */
const MOST_ALIASES = 24;
/** Share of arguments that do not fit the data: unknown ids, random texts as cursors, other orders of a list. */
const ODD = 0.01;
/** Filters that take exactly one condition, or whose conditions together match no day. */
const ONE_OF: ReadonlySet<string> = new Set(["StringFilter", "DateFilter"]);

/**
 * A random valid query: any fields of the schema, with arguments that fit the data, fragments, aliases and variables.
 * The same random numbers give the same query.
 */
export function randomQuery(schema: GraphQLSchema, data: Plausible, random: Random): FuzzQuery {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  let [fields, aliases] = [0, 0];
  const chance = (share: number): boolean => random() < share;
  const pick = <Item>(list: readonly Item[]): Item => pickFrom(list, random);
  const count = (most: number): number => 1 + Math.floor(random() * most);

  /** `items`: the largest number of times that the selection is answered. */
  const selectionOf = (type: Composite, depth: number, items: number): string => {
    const own = Object.values(type.getFields());
    const leaves = own.filter((field) => isLeaf(field) && required(field).length === 0);
    const deep = own.filter((field) => !isLeaf(field));
    const chosen: string[] = [];
    const wanted = depth <= 1 ? count(3) : count(4);
    for (let turn = 0; turn < wanted && fields < MOST_FIELDS; turn += 1) {
      const room = depth < MOST_DEPTH && aliases < MOST_ALIASES;
      const list = room && deep.length > 0 && chance(0.65) ? deep : leaves;
      if (list.length > 0) chosen.push(selected(pick(list), depth, items));
    }
    if (isInterfaceType(type) && depth < MOST_DEPTH && chance(0.6)) {
      const one = pick(schema.getPossibleTypes(type));
      chosen.push(fragment(one, selectionOf(one, depth, items)));
    }
    return `{ ${["__typename", ...chosen].join(" ")} }`;
  };

  const fragment = (type: Composite, selection: string): string => {
    if (chance(0.6)) return `... on ${type.name} ${selection}`;
    const name = `F${String(fragments.length)}`;
    fragments.push(`fragment ${name} on ${type.name} ${selection}`);
    return `...${name}`;
  };

  const selected = (field: GraphQLField<unknown, unknown>, depth: number, items: number): string => {
    fields += 1;
    if (isLeaf(field) && field.args.length === 0) return field.name;
    aliases += 1;
    const alias = `f${String(fields)}`;
    // Deeper pages are small: full pages nested three deep cost more than a query may.
    const most = items === 1 && chance(0.1) ? 50 : Math.max(1, Math.min(20, 200 / items));
    const ordered = ["orderBy", "direction"].some(
      (name) => chance(0.3) && field.args.some((argument) => argument.name === name),
    );
    const given: string[] = [];
    let size = 1;
    for (const argument of field.args) {
      const { name } = argument;
      const page = name === "first" || name === "maxNodes";
      const isOrder = name === "orderBy" || name === "direction";
      const wanted = isOrder ? ordered : isNonNullType(argument.type) || page || chance(0.35);
      if (!wanted) continue;
      const value = page
        ? count(name === "first" ? most : Math.min(500, 25 * most))
        : name === "after"
          ? cursorOf(field, ordered)
          : valueOf(argument, name);
      if (value === undefined) continue;
      if (typeof value === "number" && page) size = value;
      given.push(`${name}: ${passed(argument, value)}`);
    }
    const type = getNamedType(field.type);
    const below =
      isObjectType(type) || isInterfaceType(type)
        ? selectionOf(type, depth + 1, items * Math.max(size, isList(field) ? 5 : 1))
        : "";
    // Each field has its own alias, so that two with different arguments can stand side by side.
    return `${alias}: ${field.name}${given.length > 0 ? `(${given.join(", ")})` : ""} ${below}`;
  };

  const cursorOf = (field: GraphQLField<unknown, unknown>, ordered: boolean): string | undefined => {
    if (chance(ODD)) return textOf("after");
    const known = data.cursors[getNamedType(field.type).name] ?? [];
    return ordered || known.length === 0 ? undefined : pick(known);
  };

  const passed = (argument: GraphQLArgument, value: unknown): string => {
    if (chance(0.6)) return literal(value, argument.type);
    const name = `v${String(declared.length)}`;
    declared.push(`$${name}: ${String(argument.type)}`);
    variables[name] = value;
    return `$${name}`;
  };

  /** `of`: the argument, or the input field that contains `eq`, and so what the value is about. */
  const valueOf = (
    argument: { readonly name: string; readonly type: GraphQLInputType },
    of: string,
  ): unknown => {
    const type = isNonNullType(argument.type) ? argument.type.ofType : argument.type;
    if (isListType(type))
      return Array.from({ length: count(argument.name === "seeds" ? 20 : 3) }, () =>
        valueOf({ name: argument.name, type: type.ofType }, of),
      );
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const all = Object.values(type.getFields());
      const chosen = all.filter((field) => isNonNullType(field.type) || chance(0.35));
      if (type.name === "DateRange" && !chance(ODD)) return windowOf();
      if (ONE_OF.has(type.name) && !chance(ODD)) chosen.splice(1);
      return Object.fromEntries(
        (chosen.length > 0 ? chosen : all.slice(0, 1)).map((field) => [
          field.name,
          valueOf(field, ["eq", "in"].includes(field.name) ? of : field.name),
        ]),
      );
    }
    switch (getNamedType(type).name) {
      case "Int":
        return numberOf(argument.name);
      case "Float":
        return random() * 10;
      case "Boolean":
        return chance(0.5);
      case "Date":
        return dayOf();
      case "ID":
        return idOf(of);
      default:
        return textOf(of);
    }
  };

  const numberOf = (name: string): number => {
    if (name === "depth") return count(3);
    if (name === "maxNodes") return count(500);
    if (name === "maxLength") return count(6);
    if (name === "hubLimit") return count(500);
    if (name === "minShared") return count(3);
    return chance(0.2) ? 100 : count(20);
  };
  const dayOf = (): string =>
    `${String(1985 + Math.floor(random() * 40))}-${String(count(12)).padStart(2, "0")}-15`;
  const windowOf = (): unknown => {
    const [from, to] = [dayOf(), dayOf()].sort();
    return chance(0.7) ? { from, to } : chance(0.5) ? { from } : { to };
  };
  const idOf = (name: string): string => {
    if (name === "predicates" || name === "predicate") return pick(data.predicates);
    if (name === "document" || name === "documents") return pick(data.documents);
    if (["place", "places", "within"].includes(name)) return pick(data.places);
    if (["organization", "issuer", "party"].includes(name)) return pick(data.organizations);
    if (chance(ODD)) return "org:0000000000000000";
    if ((name === "id" || name === "ids") && chance(0.3))
      return pick(pick([data.statements, data.documents, data.articles]));
    // The first entities are the hubs.
    return chance(0.3) ? pick(data.entities.slice(0, 50)) : pick(data.entities);
  };
  const textOf = (name: string): string => {
    const text = pick(data.names);
    if (name === "indicator") return `指标${String(count(4))}`;
    return chance(0.5) ? text : text.slice(0, count(4));
  };

  const query = schema.getQueryType();
  if (!query) throw new Error("the schema has no queries");
  const body = selectionOf(query, 0, 1);
  return {
    query: [`query ${declared.length > 0 ? `(${declared.join(", ")})` : ""} ${body}`, ...fragments].join(
      "\n",
    ),
    variables,
  };
}

function isLeaf(field: GraphQLField<unknown, unknown>): boolean {
  return isLeafType(getNamedType(field.type));
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type));
}

function required(field: GraphQLField<unknown, unknown>): readonly GraphQLArgument[] {
  return field.args.filter(({ type }) => isNonNullType(type));
}

/** A value in GraphQL syntax. */
function literal(value: unknown, type: GraphQLInputType): string {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner) && Array.isArray(value))
    return `[${value.map((one) => literal(one, inner.ofType)).join(", ")}]`;
  if (isEnumType(inner)) return String(value);
  if (isInputObjectType(inner)) {
    const fields = inner.getFields();
    const parts = Object.entries(value as Record<string, unknown>).flatMap(([name, one]) => {
      const field = fields[name];
      return field ? [`${name}: ${literal(one, field.type)}`] : [];
    });
    return `{ ${parts.join(", ")} }`;
  }
  return JSON.stringify(value);
}
