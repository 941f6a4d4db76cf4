import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from "graphql";

import { JianbaoError } from "../../domain/errors.js";
import { MAX_CURSOR, MAX_VALUES } from "./sizes.js";
import { MAX_NAME } from "./filters.js";

/** How long a text may be that nothing below names: ids have a form of their own, codes and numbers are short. */
const MAX_TEXT = 200;
/** Twice the characters that a search reads: those beyond the first plane are two units each. */
const MAX_QUERY = 400;

/** By the place in the schema (`Type.field(argument:)` or `Input.field`). */
const TEXTS: Readonly<Record<string, number>> = {
  "Query.resolve(name:)": MAX_NAME,
  "Query.search(query:)": MAX_QUERY,
  "Query.suggest(prefix:)": MAX_QUERY,
  "StringFilter.contains": MAX_NAME,
  "StringFilter.eq": MAX_NAME,
  "StringFilter.in": MAX_NAME,
};

/**
 * Lists whose order the answer shows. Every other one is a set: each value once and in one order, so that the same
 * question asked in other words is one key of a loader, and no value is worked on twice.
 */
const SEQUENCES: ReadonlySet<string> = new Set([
  "Query.nodes(ids:)",
  "Query.paths(predicates:)",
  "Query.paths(statuses:)",
  "Query.search(facets:)",
  "Query.subgraph(seeds:)",
]);

/** Throws LIMIT_EXCEEDED (of a cursor BAD_CURSOR) for a value that is too large, and answers it with its sets in order. `at` names the value. */
export type Cap = (value: unknown, at: string) => unknown;

/**
 * The cap of an argument; null where its type bounds it already. Made from the schema alone, so that an argument that
 * is new has one without a word.
 */
export function capOf({ name, type }: GraphQLArgument, field: string): Cap | null {
  const place = `${field}(${name}:)`;
  if (name === "after") return capOfCursor;
  return capOfType(type, place, TEXTS[place] ?? MAX_TEXT);
}

function capOfType(type: GraphQLInputType, place: string, characters: number): Cap | null {
  const plain = getNullableType(type);
  if (isListType(plain)) return capOfList(plain.ofType, place, characters);
  if (isInputObjectType(plain)) return capOfInput(plain);
  return isScalarType(plain) && !BOUNDED.has(plain.name) ? capOfText(characters) : null;
}

/** A day is ten characters, or refused where it is read. */
const BOUNDED: ReadonlySet<string> = new Set(["Boolean", "Date", "Float", "Int"]);

function capOfText(characters: number): Cap {
  return (value, at) => {
    if (typeof value !== "string" || value.length <= characters) return value;
    const most = characters === MAX_QUERY ? MAX_QUERY / 2 : characters;
    const lengths = `${String(value.length)} characters: at most ${String(most)} are taken`;
    throw new JianbaoError("LIMIT_EXCEEDED", `${at} has ${lengths}`);
  };
}

const capOfCursor: Cap = (value, at) => {
  if (typeof value !== "string" || value.length <= MAX_CURSOR) return value;
  throw new JianbaoError(
    "BAD_CURSOR",
    `${at} has ${String(value.length)} characters, a cursor has at most ${String(MAX_CURSOR)}: hand back one of this service unchanged`,
  );
};

function capOfList(of: GraphQLInputType, place: string, characters: number): Cap {
  const plain = getNullableType(of);
  const items = isEnumType(plain) ? plain.getValues().length : MAX_VALUES;
  const item = capOfType(of, place, characters);
  const isSet = !SEQUENCES.has(place) && !isInputObjectType(plain) && !isListType(plain);
  return (value, at) => {
    // GraphQL takes one value for a list of one.
    if (!Array.isArray(value)) return item ? item(value, at) : value;
    if (value.length > items) {
      const counts = `${String(value.length)} values: at most ${String(items)} are taken`;
      throw new JianbaoError("LIMIT_EXCEEDED", `${at} has ${counts}`);
    }
    const capped: readonly unknown[] = item ? value.map((one) => item(one, at)) : value;
    return isSet && capped.length > 1 ? [...new Set(capped)].sort() : capped;
  };
}

const inputs = new WeakMap<GraphQLInputObjectType, Cap | null>();

/** Null for an object of days, numbers and the like alone. */
function capOfInput(type: GraphQLInputObjectType): Cap | null {
  const known = inputs.get(type);
  if (known !== undefined) return known;
  const cap: Cap = (value, at) => {
    if (typeof value !== "object" || value === null) return value;
    const capped: Record<string, unknown> = { ...value };
    for (const [name, one] of fields)
      if (capped[name] != null) capped[name] = one(capped[name], at.replace(/ of /, `.${name} of `));
    return capped;
  };
  // Before its fields are looked at: one of them can be of the type itself.
  inputs.set(type, cap);
  const fields = capsOfFields(type);
  if (fields.size === 0) inputs.set(type, null);
  return fields.size === 0 ? null : cap;
}

function capsOfFields(type: GraphQLInputObjectType): ReadonlyMap<string, Cap> {
  return new Map(
    Object.values(type.getFields()).flatMap(({ name, type: of }) => {
      const place = `${type.name}.${name}`;
      const cap = capOfType(of, place, TEXTS[place] ?? MAX_TEXT);
      return cap ? [[name, cap] as const] : [];
    }),
  );
}
