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

/** Most characters of a text without its own entry in `TEXTS`. Ids, codes and numbers are shorter. */
const MAX_TEXT = 200;

/** Most characters of some texts, by schema coordinate (`Type.field(argument:)` or `Input.field`). */
const TEXTS: Readonly<Record<string, number>> = {
  "Query.resolve(name:)": MAX_NAME,
  "StringFilter.contains": MAX_NAME,
  "StringFilter.eq": MAX_NAME,
  "StringFilter.in": MAX_NAME,
};

/**
 * Texts of any length, as long as the request body allows: somebody pastes a page, and only its beginning is read
 * (`search/query/relaxed-words.ts`, `search/rank/suggest.ts`).
 */
const READ_IN_PART: ReadonlySet<string> = new Set(["Query.search(query:)", "Query.suggest(prefix:)"]);

/**
 * Lists whose order the answer shows. Every other list is a set: its values are sorted and made unique, so that two
 * spellings of one query have the same loader key and no value is processed twice.
 */
const SEQUENCES: ReadonlySet<string> = new Set([
  "Query.nodes(ids:)",
  "Query.paths(predicates:)",
  "Query.paths(statuses:)",
  "Query.search(facets:)",
  "Query.subgraph(seeds:)",
]);

/**
 * Returns the value with its sets sorted. Throws LIMIT_EXCEEDED if it is too large, for a cursor BAD_CURSOR. `at` names
 * the value in the error.
 */
export type Cap = (value: unknown, at: string) => unknown;

/**
 * The cap of an argument; null if its type already limits it, or only its beginning is read. It is derived from the schema alone, so that a new
 * argument has one too.
 */
export function capOf({ name, type }: GraphQLArgument, field: string): Cap | null {
  const coordinate = `${field}(${name}:)`;
  if (name === "after") return capOfCursor;
  if (READ_IN_PART.has(coordinate)) return null;
  return capOfType(type, coordinate, TEXTS[coordinate] ?? MAX_TEXT);
}

function capOfType(type: GraphQLInputType, coordinate: string, characters: number): Cap | null {
  const plain = getNullableType(type);
  if (isListType(plain)) return capOfList(plain.ofType, coordinate, characters);
  if (isInputObjectType(plain)) return capOfInput(plain);
  return isScalarType(plain) && !BOUNDED.has(plain.name) ? capOfText(characters) : null;
}

/** Scalars that need no cap. A Date that is not ten characters long is refused when it is read. */
const BOUNDED: ReadonlySet<string> = new Set(["Boolean", "Date", "Float", "Int"]);

function capOfText(characters: number): Cap {
  return (value, at) => {
    if (typeof value !== "string" || value.length <= characters) return value;
    const lengths = `${String(value.length)} characters: at most ${String(characters)} are taken`;
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

function capOfList(of: GraphQLInputType, coordinate: string, characters: number): Cap {
  const plain = getNullableType(of);
  const items = isEnumType(plain) ? plain.getValues().length : MAX_VALUES;
  const item = capOfType(of, coordinate, characters);
  const isSet = !SEQUENCES.has(coordinate) && !isInputObjectType(plain) && !isListType(plain);
  return (value, at) => {
    // GraphQL accepts a single value for a list of one.
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

/** Null for an input object without texts, ids and lists. */
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
  // Set before its fields are read, because one of them can have this type.
  inputs.set(type, cap);
  const fields = capsOfFields(type);
  if (fields.size === 0) inputs.set(type, null);
  return fields.size === 0 ? null : cap;
}

function capsOfFields(type: GraphQLInputObjectType): ReadonlyMap<string, Cap> {
  return new Map(
    Object.values(type.getFields()).flatMap(({ name, type: of }) => {
      const coordinate = `${type.name}.${name}`;
      const cap = capOfType(of, coordinate, TEXTS[coordinate] ?? MAX_TEXT);
      return cap ? [[name, cap] as const] : [];
    }),
  );
}
