import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  parse,
  validate,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from "graphql";
import { describe, expect, it } from "vitest";

import { readConfig } from "../../src/config.js";
import { costOf } from "../../src/server/limits/cost.js";
import { schema } from "../support/execute.js";

// Rules for all types of the schema, so that clients can use one fragment for all kinds and page through all lists.

const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));

describe("one field name", () => {
  it("has one type in all objects that can occur side by side", () => {
    const { conflicts, pairs } = conflictsSideBySide();
    expect(pairs).toBeGreaterThan(40);
    expect(conflicts).toEqual([]);
  });

  it("allows one query with the fields of all kinds", () => {
    const card = `fragment card on Node {
      ... on Entity { kind label }
      ... on Event { eventType } ... on Organization { organizationType }
      ... on Place { placeType } ... on Work { workType publishedOn { edtf } authors { page } }
      ... on Document { documentKind publicationDate } ... on Article { authorNames }
    }`;
    const invalid = (text: string): readonly string[] =>
      validate(schema, parse(text)).map(({ message }) => message);
    expect(invalid(`query ($id: ID!) { node(id: $id) { ...card } } ${card}`)).toEqual([]);
    const old = `{ node(id: "org:a") { ... on Event { type } ... on Organization { type } } }`;
    expect(invalid(old)).toHaveLength(1);
  });
});

describe("everything that the schema defines", () => {
  it("has a description, its own or that of its interface", () => {
    const bare = types.filter((type) => !isSpecifiedScalarType(type)).flatMap(undescribed);
    expect(bare).toEqual([]);
    const idOf = (name: string): unknown => {
      const type = schema.getType(name);
      return isObjectType(type) || isInterfaceType(type) ? type.getFields()["id"]?.description : null;
    };
    // If two interfaces have a field, the narrower one describes it.
    expect(idOf("Honor")).toBe(idOf("Entity"));
    expect(idOf("Honor")).not.toBe(idOf("Node"));
  });

  it("has the defaults of its interface", () => {
    const differing: string[] = [];
    for (const type of types.filter(isObjectType))
      for (const one of type.getInterfaces())
        for (const { name, args } of Object.values(one.getFields()))
          for (const argument of args) {
            const own = type.getFields()[name]?.args.find((other) => other.name === argument.name);
            if (JSON.stringify(own?.defaultValue) !== JSON.stringify(argument.defaultValue))
              differing.push(`${type.name}.${name}(${argument.name}:)`);
          }
    expect(differing).toEqual([]);
  });
});

describe("a list", () => {
  /** Arguments that limit how many items a field returns. */
  const sizes = ["first", "ids"];

  /** Lists without such an argument, and why none of them can grow with the data. */
  const short: Readonly<Record<string, string>> = {
    "Candidate.reasons": "each reason once, of the ten there are",
    "Coverage.counts": "one for each predicate of the vocabulary",
    "Highlight.ranges": "within one text, and for words of one query of limited length",
    "Interpretation.corrections": "words of one query, whose length is limited",
    "Interpretation.synonyms": "words of one query, whose length is limited",
    "Interpretation.kinds": "words of one query, whose length is limited",
    "Interpretation.kindLabels": "words of one query, whose length is limited",
    "Interpretation.notJoined": "words of one query, whose length is limited",
    "Interpretation.notDates": "words of one query, whose length is limited",
    "Interpretation.terms": "words of one query, whose length is limited",
    "PartialReading.met": "words of one query, whose length is limited",
    "PartialReading.notMet": "words of one query, whose length is limited",
    "Path.hops": "as many as maxLength allows, at most 6",
    "PathLimits.predicates": "each predicate of the vocabulary once",
    "PathLimits.statuses": "each status once",
    "PathResult.paths": "as many as the argument first of paths says",
    "SearchConnection.facets": "each facet once that was asked for",
    "SearchEdge.notJoined": "words of one query, whose length is limited",
    "SearchEdge.notMet": "words of one query, whose length is limited",
    "SearchEdge.highlights": "one for each text of the entity that matched, cut by the engine",
    "SearchFacet.values": "cut by the engine at MOST_FACET_VALUES",
    "Statement.qualifiers": "one for each qualifier that the vocabulary gives its predicate",
    "Statistics.entities": "one for each kind of entity",
    "Statistics.statements": "one for each predicate of the vocabulary",
    "Subgraph.nodes": "as many as the argument maxNodes of subgraph says",
    "Suggestion.ranges": "within one text, and for one prefix of limited length",
    "Via.successions": "a path of at most eight successions",
  };

  const lists = withFields.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isListType(getNullableType(field.type)))
      .map((field) => ({ at: `${type.name}.${field.name}`, type, field })),
  );

  it("belongs to a connection, has an argument for its size, or cannot grow", () => {
    const growing = lists.filter(
      ({ at, type, field }) =>
        !isPaged(type, field) && !field.args.some(({ name }) => sizes.includes(name)) && !(at in short),
    );
    expect(growing.map(({ at }) => at)).toEqual([]);
    const known = new Set(lists.map(({ at }) => at));
    expect(Object.keys(short).filter((at) => !known.has(at))).toEqual([]);
  });

  it("with an argument for its size has a default", () => {
    const open = withFields.flatMap((type) =>
      Object.values(type.getFields()).flatMap(({ name, args }) =>
        args
          .filter((argument) => argument.name === "first" && argument.defaultValue === undefined)
          .map(() => `${type.name}.${name}`),
      ),
    );
    expect(open).toEqual([]);
  });

  it("in a cycle costs as much as it can hold", () => {
    const level = (below: string): string => `articles { document { ${below} } }`;
    const circle = Array.from({ length: 5 }).reduce<string>(level, "id");
    const text = `{ node(id: "doc:magazine-2022") { ... on Document { ${circle} } } }`;
    const document = parse(text);
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("there is no operation");
    const cost = costOf({ schema, document, operation, variables: {} });
    expect(cost).toBeGreaterThan(readConfig({}).limits.cost);
  });

  /** True for a page of a field that takes `first` and `after`. */
  function isPaged(
    type: GraphQLObjectType | GraphQLInterfaceType,
    { name }: GraphQLField<unknown, unknown>,
  ): boolean {
    if (!type.name.endsWith("Connection") || !["nodes", "edges"].includes(name)) return false;
    const makers = withFields.flatMap((one) =>
      Object.values(one.getFields()).filter((field) => getNamedType(field.type) === type),
    );
    return (
      makers.length > 0 &&
      makers.every(({ args }) =>
        ["first", "after"].every((wanted) => args.some((one) => one.name === wanted)),
      )
    );
  }
});

describe("a type", () => {
  it("can be reached from Query, or is the type of an argument that can", () => {
    const reached = reachedFrom(schema.getQueryType());
    const lost = types.filter((type) => !isSpecifiedScalarType(type) && !reached.has(type.name));
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it("that is a scalar has a description and the address of its specification", () => {
    const own = types.filter(isScalarType).filter((type) => !isSpecifiedScalarType(type));
    expect(own.map(({ name }) => name).sort()).toEqual(["Date", "EDTF"]);
    for (const { description, specifiedByURL } of own) {
      expect(description?.trim()).toBeTruthy();
      expect(specifiedByURL).toMatch(/^https:\/\//);
    }
  });
});

describe("a deprecated field", () => {
  it("has the date of its deprecation, and names its replacement", () => {
    const reasons = withFields.flatMap((type) =>
      Object.values(type.getFields()).flatMap(({ name, deprecationReason }) =>
        deprecationReason == null ? [] : [[`${type.name}.${name}`, deprecationReason] as const],
      ),
    );
    expect(reasons).not.toEqual([]);
    for (const [at, reason] of reasons) expect(reason, at).toMatch(/\b\d{4}-\d{2}-\d{2}\b.*\b(use|take) /i);
  });
});

/** The schema coordinates of a type and its parts that have no description. */
function undescribed(type: GraphQLNamedType): string[] {
  const parts: (readonly [string, { readonly description?: string | null | undefined }])[] = [
    [type.name, type],
  ];
  if (isEnumType(type))
    for (const value of type.getValues()) parts.push([`${type.name}.${value.name}`, value]);
  if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
    const fields: readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] = Object.values(
      type.getFields(),
    );
    for (const field of fields) {
      parts.push([`${type.name}.${field.name}`, field]);
      if ("args" in field)
        for (const one of field.args) parts.push([`${type.name}.${field.name}(${one.name}:)`, one]);
    }
  }
  return parts.filter(([, { description }]) => !description?.trim()).map(([at]) => at);
}

/**
 * Fields that one selection cannot hold (validation rule OverlappingFieldsCanBeMerged): fields with one name and
 * different types, none of them deprecated, of objects that share an interface or union, or that fields with one name
 * lead to.
 */
function conflictsSideBySide(): { readonly conflicts: string[]; readonly pairs: number } {
  const conflicts: string[] = [];
  const seen = new Set<string>();
  const possible = (type: GraphQLNamedType): readonly GraphQLObjectType[] =>
    isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  const compareAll = (left: GraphQLNamedType, right: GraphQLNamedType): void => {
    for (const one of possible(left)) for (const other of possible(right)) compare(one, other);
  };
  const compare = (one: GraphQLObjectType, other: GraphQLObjectType): void => {
    const pair = [one.name, other.name].sort().join(" ");
    if (one === other || seen.has(pair)) return;
    seen.add(pair);
    for (const field of Object.values(one.getFields())) {
      const twin = other.getFields()[field.name];
      if (!twin || field.deprecationReason != null || twin.deprecationReason != null) continue;
      if (!sameShape(field.type, twin.type))
        conflicts.push(
          `${one.name}.${field.name}: ${String(field.type)}, ${other.name}.${field.name}: ${String(twin.type)}`,
        );
      else if (isCompositeType(getNamedType(field.type)))
        compareAll(getNamedType(field.type), getNamedType(twin.type));
    }
  };
  for (const type of types) if (isAbstractType(type)) compareAll(type, type);
  return { conflicts, pairs: seen.size };
}

function sameShape(one: GraphQLOutputType, other: GraphQLOutputType): boolean {
  if (isNonNullType(one) || isNonNullType(other))
    return isNonNullType(one) && isNonNullType(other) && sameShape(one.ofType, other.ofType);
  if (isListType(one) || isListType(other))
    return isListType(one) && isListType(other) && sameShape(one.ofType, other.ofType);
  return isLeafType(one) || isLeafType(other) ? one === other : true;
}

function reachedFrom(root: GraphQLNamedType | null | undefined): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (type: GraphQLNamedType): void => {
    if (reached.has(type.name)) return;
    reached.add(type.name);
    if (isAbstractType(type)) schema.getPossibleTypes(type).forEach(visit);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) visit(getNamedType(field.type));
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    type.getInterfaces().forEach(visit);
    for (const field of Object.values(type.getFields())) {
      visit(getNamedType(field.type));
      for (const argument of field.args) visit(getNamedType(argument.type));
    }
  };
  if (root) visit(root);
  return reached;
}
