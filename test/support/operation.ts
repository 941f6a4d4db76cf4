import { readdirSync, readFileSync } from "node:fs";

import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from "graphql";

import type { Dataset } from "../../src/domain/dataset.js";
import type { FactKind } from "../../src/domain/ids.js";
import { factId } from "../../src/domain/ids.js";

type Variables = Readonly<Record<string, unknown>>;

/**
 * One file of `operations/`. Its comments give its purpose and the input of the tests: `# variables:` over the seed, `#
 * synthetic:` the variables that differ over the synthetic data, `# each:` sets of variables that are run one after the
 * other, `# errors:` the codes of the answer, `# empty:` root fields that may be empty.
 */
export interface Operation {
  readonly name: string;
  readonly wants: string;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly errors: readonly string[];
  readonly empty: readonly string[];
  /** All sets of variables for a data set; references are replaced with ids. */
  readonly variables: (data: Data) => readonly Variables[];
}

export interface Data {
  readonly name: "seed" | "synthetic";
  readonly dataset: Dataset;
}

const FOLDER = new URL("../operations/", import.meta.url);

export const operations: readonly Operation[] = operationsIn(FOLDER);

/** All operations of a folder, by name. */
export function operationsIn(folder: URL): readonly Operation[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => read(file.slice(0, -".graphql".length), readFileSync(new URL(file, folder), "utf8")));
}

/** Walks request all pages one after the other: each `after` is a variable. */
export function isWalk(operation: Operation): boolean {
  return operation.name.includes("-walk-");
}

/** Nestings have the variable `$first` as the size of their pages. */
export function isNesting(operation: Operation): boolean {
  return operation.name.includes("-nested-");
}

/** Searches also use a search engine, so that they can compare two engines. */
export function isSearch(operation: Operation): boolean {
  return /-(search|suggest)(-|$)/.test(operation.name);
}

function read(name: string, text: string): Operation {
  const document = parse(text);
  const definition = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!definition) throw new Error(`${name} has no operation`);
  const comments = text.split("\n").flatMap((line) => /^# ?(.*)/.exec(line)?.[1] ?? []);
  const setting = <Value>(key: string, fallback: Value): Value => {
    const line = comments.find((comment) => comment.startsWith(`${key}: `));
    return line === undefined ? fallback : (JSON.parse(line.slice(key.length + 2)) as Value);
  };
  return {
    name,
    wants: comments[0] ?? "",
    document,
    definition,
    errors: setting("errors", []),
    empty: setting("empty", []),
    variables: (data) => {
      const common = {
        ...setting<Variables>("variables", {}),
        ...(data.name === "synthetic" ? setting<Variables>("synthetic", {}) : {}),
      };
      return setting<Variables[]>("each", [{}]).map(
        (one) => resolved({ ...common, ...one }, data) as Variables,
      );
    },
  };
}

/** The fact that is read from a statement, by the predicate in a reference. */
const FACTS: Readonly<Partial<Record<string, readonly [FactKind, string]>>> = {
  TENURE: ["TENURE", "HOLDS_POSITION"],
  PARTICIPATION: ["PARTICIPATION", "TOOK_PART_IN"],
  CONFERRAL: ["CONFERRAL", "RECEIVED_HONOR"],
  AUTHORSHIP: ["AUTHORSHIP", "AUTHORED"],
};

/**
 * `@KIND label` stands for an entity, `@FORMER label` for an id that was merged into one, `@PREDICATE label` for a
 * statement, `@TENURE label` for a tenure. Days after a reference (`@KIND label@2020-12-02`) become the days of the id.
 */
function resolved(value: unknown, data: Data): unknown {
  if (Array.isArray(value)) return value.map((one) => resolved(one, data));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolved(one, data)]));
  return typeof value === "string" && value.startsWith("@") ? idOf(value.slice(1), data) : value;
}

function idOf(reference: string, { name, dataset }: Data): string {
  const [, word = "", label = "", days = ""] = /^(\w+) ([^@]*)(@.*)?$/.exec(reference) ?? [];
  const [fact, read] = FACTS[word] ?? [null, word];
  const named = dataset.entities.filter((entity) => entity.label === label);
  const found =
    word === "FORMER"
      ? named[0]?.formerIds[0]
      : (named.find(({ kind }) => kind === word)?.id ??
        dataset.statements.find(
          ({ predicate, subject }) => predicate === read && named.some(({ id }) => id === subject),
        )?.id);
  if (found === undefined) throw new Error(`"@${reference}" is not in the ${name} data`);
  return `${fact ? factId(fact, found) : found}${days}`;
}
