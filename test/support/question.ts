import { readdirSync, readFileSync } from "node:fs";

import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from "graphql";
import { parse as parseYaml } from "yaml";

/** The four kinds of questions, in the order of the page. */
export const KINDS = ["RELATED", "HAPPENED", "KNOWN", "WHOLE"] as const;

/**
 * One question of a reader. `questions/NN-name.graphql` has the question in Chinese and English, one line for each
 * variable such as `# $of: ORGANIZATION 四川省机关事务管理局` (entities of a list are separated by ` / `), and the query.
 * `questions/NN-name.yaml` has the answer, written from the sources before the query was run.
 */
export interface Question {
  readonly number: number;
  readonly name: string;
  readonly chinese: string;
  readonly english: string;
  /** The query without the comments at its head. */
  readonly query: string;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly variables: readonly Variable[];
  readonly kind: (typeof KINDS)[number];
  /** Our own words. Bold parts occur in the answer of the service. */
  readonly answer: string;
  /** The articles of the evidence, as `document/ordinal`. */
  readonly sources: readonly string[];
  /** The complete answer of the service. */
  readonly data: unknown;
}

/** The entities of a variable, by kind and name. */
export interface Variable {
  readonly name: string;
  readonly many: boolean;
  readonly entities: readonly { readonly kind: string; readonly label: string }[];
}

interface Written {
  readonly kind: Question["kind"];
  readonly answer: string;
  readonly sources: readonly string[];
  readonly data: unknown;
}

const FOLD = /(?<=[，。；：、）]) |(?<=\p{Script=Han}) (?=\*\*)|(?<=\*\*) (?=\p{Script=Han})/gu;
const FOLDER = new URL("../questions/", import.meta.url);

export const questions: readonly Question[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".graphql"))
  .sort()
  .map((file) => read(file.slice(0, -".graphql".length)));

function read(name: string): Question {
  const text = readFileSync(new URL(`${name}.graphql`, FOLDER), "utf8");
  const written = parseYaml(readFileSync(new URL(`${name}.yaml`, FOLDER), "utf8")) as Written;
  const lines = text.split("\n");
  const start = lines.findIndex((line) => !line.startsWith("#"));
  const comments = lines.slice(0, start).map((line) => line.slice(1).trim());
  const document = parse(text);
  const definition = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [chinese, english] = comments;
  if (!definition || chinese === undefined || english === undefined)
    throw new Error(`${name} needs a question in Chinese, one in English, and an operation`);
  return {
    ...written,
    number: Number.parseInt(name, 10),
    name,
    chinese,
    english,
    query: lines.slice(start).join("\n").trim(),
    document,
    definition,
    variables: comments.flatMap((line) => variable(line, definition)),
    // YAML joins lines with a space, but Chinese has no spaces.
    answer: written.answer.trim().replace(FOLD, ""),
  };
}

function variable(line: string, definition: OperationDefinitionNode): readonly Variable[] {
  const [, name, named] = /^\$(\w+): (.*)$/.exec(line) ?? [];
  if (name === undefined || named === undefined) return [];
  const defined = definition.variableDefinitions?.find((one) => one.variable.name.value === name);
  if (!defined) throw new Error(`$${name} is no variable of the query`);
  const type = defined.type.kind === Kind.NON_NULL_TYPE ? defined.type.type : defined.type;
  const entities = named.split(" / ").map((one) => {
    const [, kind = "", label = ""] = /^(\w+) (.*)$/.exec(one) ?? [];
    return { kind, label };
  });
  return [{ name, many: type.kind === Kind.LIST_TYPE, entities }];
}
