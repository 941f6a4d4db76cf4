import {
  Kind,
  parse,
  print,
  type ArgumentNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type StringValueNode,
  type TypeNode,
} from "graphql";

import { escapeHtml } from "../http/html.js";
import type { Rendered, Section } from "./markdown.js";

/** One file of the schema. */
export interface SchemaFile {
  /** File name without its ending, such as `organization`. */
  readonly name: string;
  readonly text: string;
}

export interface ApiReference {
  /** One page for each file, by its name. */
  readonly pages: ReadonlyMap<string, Rendered>;
  /** Names of the types that each file defines, for the list of all. */
  readonly types: ReadonlyMap<string, readonly string[]>;
}

/**
 * The reference of the API, from the SDL: every type, field, argument and value with its description in English and the
 * Chinese line of the playground. `#Type.field` leads to a field.
 */
export function apiReference(
  files: readonly SchemaFile[],
  chinese: Readonly<Record<string, string>>,
): ApiReference {
  const parsed = files.map(({ name, text }) => ({ name, document: parse(text, { noLocation: true }) }));
  const homes = new Map<string, string>();
  for (const { name, document } of parsed)
    for (const definition of document.definitions) {
      const type = nameOf(definition);
      if (type !== null && !isExtension(definition)) homes.set(type, name);
    }
  const interfaces = interfacesOf(parsed.map(({ document }) => document));
  const schema: Schema = { homes, interfaces, chinese, byText: new Map() };
  for (const { document } of parsed) noteTranslations(document, schema);
  const pages = new Map(parsed.map(({ name, document }) => [name, pageOf(name, document, schema)]));
  const types = new Map(
    parsed.map(({ name }) => [name, [...homes].flatMap(([type, home]) => (home === name ? type : []))]),
  );
  return { pages, types };
}

interface Schema {
  /** The file that defines each type. */
  readonly homes: ReadonlyMap<string, string>;
  readonly interfaces: ReadonlyMap<string, InterfaceTypeDefinitionNode>;
  /** Chinese descriptions by schema coordinate. */
  readonly chinese: Readonly<Record<string, string>>;
  /** The same by the English text: a translation holds wherever the text is the same. */
  readonly byText: Map<string, string>;
}

interface Described {
  readonly description?: StringValueNode | undefined;
}

function nameOf(definition: DefinitionNode): string | null {
  const { name } = definition as { readonly name?: { readonly value: string } };
  return name?.value ?? null;
}

function isExtension({ kind }: DefinitionNode): boolean {
  return kind.endsWith("Extension");
}

function interfacesOf(documents: readonly DocumentNode[]): ReadonlyMap<string, InterfaceTypeDefinitionNode> {
  return new Map(
    documents.flatMap(({ definitions }) =>
      definitions.flatMap((one): [string, InterfaceTypeDefinitionNode][] =>
        one.kind === Kind.INTERFACE_TYPE_DEFINITION ? [[one.name.value, one]] : [],
      ),
    ),
  );
}

function noteTranslations({ definitions }: DocumentNode, { chinese, byText }: Schema): void {
  const note = (coordinate: string, { description }: Described): void => {
    const translated = chinese[coordinate];
    if (description && translated !== undefined) byText.set(description.value, translated);
  };
  for (const definition of definitions) {
    const type = nameOf(definition);
    if (type === null) continue;
    if ("description" in definition) note(type, definition);
    for (const part of partsOf(definition)) {
      note(`${type}.${part.name.value}`, part);
      for (const argument of argumentsOf(part))
        note(`${type}.${part.name.value}.${argument.name.value}`, argument);
    }
  }
}

type Part =
  | FieldDefinitionNode
  | InputValueDefinitionNode
  | ({ readonly kind: Kind.ENUM_VALUE_DEFINITION } & ValueNode);
interface ValueNode extends Described {
  readonly name: { readonly value: string };
  readonly directives?: FieldDefinitionNode["directives"];
}

/** Fields, input fields or values of a type. */
function partsOf(definition: DefinitionNode): readonly Part[] {
  if ("fields" in definition) return definition.fields ?? [];
  return "values" in definition ? (definition.values ?? []) : [];
}

function argumentsOf(part: Part): readonly InputValueDefinitionNode[] {
  return part.kind === Kind.FIELD_DEFINITION ? (part.arguments ?? []) : [];
}

function pageOf(name: string, { definitions }: DocumentNode, schema: Schema): Rendered {
  const sections: Section[] = [];
  const html = definitions.flatMap((definition) => typeHtml(definition, schema, sections));
  return { html: `<h1>${escapeHtml(name)}</h1>\n${html.join("\n")}`, sections };
}

const KINDS: Readonly<Partial<Record<DefinitionNode["kind"], string>>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: "type",
  [Kind.OBJECT_TYPE_EXTENSION]: "type",
  [Kind.INTERFACE_TYPE_DEFINITION]: "interface",
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: "input",
  [Kind.ENUM_TYPE_DEFINITION]: "enum",
  [Kind.SCALAR_TYPE_DEFINITION]: "scalar",
  [Kind.UNION_TYPE_DEFINITION]: "union",
};

function typeHtml(definition: DefinitionNode, schema: Schema, sections: Section[]): string[] {
  const type = nameOf(definition);
  const kind = KINDS[definition.kind];
  if (type === null || kind === undefined) return [];
  const texts = "description" in definition ? textsOf(type, definition, schema) : [];
  // Fields of Query are in many files: each file has its own.
  const anchor = isExtension(definition) ? "" : type;
  if (anchor !== "") sections.push({ anchor, heading: `${type} (${kind})`, text: texts.join("\n") });
  const parents = "interfaces" in definition ? (definition.interfaces ?? []) : [];
  const implemented =
    parents.length === 0
      ? ""
      : ` <small>implements ${parents.map((one) => linkTo(one.name.value, schema)).join(", ")}</small>`;
  const members =
    definition.kind === Kind.UNION_TYPE_DEFINITION
      ? `<p>${(definition.types ?? []).map((one) => linkTo(one.name.value, schema)).join(" | ")}</p>`
      : "";
  return [
    `<section class="api-type"${anchor === "" ? "" : ` id="${anchor}"`}>`,
    `<h2><small>${kind}</small> <code>${escapeHtml(type)}</code>${implemented}</h2>`,
    ...texts.map(paragraph),
    members,
    ...partsOf(definition).map((part) => partHtml(type, part, definition, schema, sections)),
    "</section>",
  ];
}

function partHtml(
  type: string,
  part: Part,
  definition: DefinitionNode,
  schema: Schema,
  sections: Section[],
): string {
  const name = part.name.value;
  const coordinate = `${type}.${name}`;
  const source = inherited(part, definition, schema);
  const texts = textsOf(coordinate, part.description ? part : source, schema);
  const given = argumentsOf(part);
  const argumentTexts = given.map((argument) => {
    const same = argumentsOf(source).find((one) => one.name.value === argument.name.value) ?? argument;
    return textsOf(`${coordinate}.${argument.name.value}`, argument.description ? argument : same, schema);
  });
  const reason = deprecation(part);
  const shown = "type" in part ? `: ${typeLink(part.type, schema)}${defaultOf(part)}` : "";
  sections.push({
    anchor: coordinate,
    heading: coordinate,
    text: [
      ...texts,
      ...given.flatMap((one, index) => [one.name.value, ...(argumentTexts[index] ?? [])]),
    ].join("\n"),
  });
  const list = given.map((argument, index) => {
    const described = (argumentTexts[index] ?? []).map(paragraph).join("");
    return `<dt><code>${escapeHtml(argument.name.value)}: ${typeLink(argument.type, schema)}${defaultOf(argument)}</code></dt><dd>${described}</dd>`;
  });
  return [
    `<section class="api-field" id="${coordinate}">`,
    `<h3><code><a href="#${coordinate}">${escapeHtml(name)}</a>${given.length > 0 ? "(…)" : ""}${shown}</code></h3>`,
    reason === null ? "" : `<p class="deprecated">Deprecated. ${escapeHtml(reason)}</p>`,
    ...texts.map(paragraph),
    list.length === 0 ? "" : `<dl>${list.join("")}</dl>`,
    "</section>",
  ].join("\n");
}

/** The same field of an interface, which describes it for all types that implement it. */
function inherited(part: Part, definition: DefinitionNode, { interfaces }: Schema): Part {
  const parents = "interfaces" in definition ? (definition.interfaces ?? []) : [];
  const found = parents
    .flatMap(({ name }) => interfaces.get(name.value) ?? [])
    // Entity describes its id better than Node, which it implements.
    .sort((a, b) => (b.interfaces?.length ?? 0) - (a.interfaces?.length ?? 0))
    .flatMap(({ fields }) => fields ?? [])
    .find((field) => field.name.value === part.name.value && field.description);
  return found ?? part;
}

/** The Chinese description and the English one. */
function textsOf(coordinate: string, { description }: Described, { chinese, byText }: Schema): string[] {
  const english = description?.value;
  const translated = chinese[coordinate] ?? (english === undefined ? undefined : byText.get(english));
  return [translated, english].filter((text) => text !== undefined);
}

function paragraph(text: string): string {
  const lang =
    /\p{Script=Han}/u.test(text.slice(0, 60)) && !/^[A-Za-z ,]{20}/.test(text) ? ' lang="zh-Hans"' : "";
  const code = escapeHtml(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
  return `<p${lang}>${code.replaceAll("\n", " ")}</p>`;
}

function deprecation({ directives = [] }: Part): string | null {
  const found = directives.find(({ name }) => name.value === "deprecated");
  if (!found) return null;
  const reason = found.arguments?.find(({ name }: ArgumentNode) => name.value === "reason")?.value;
  return reason?.kind === Kind.STRING ? reason.value : "";
}

function defaultOf(part: Part): string {
  if (part.kind !== Kind.INPUT_VALUE_DEFINITION || !part.defaultValue) return "";
  return ` = ${escapeHtml(print(part.defaultValue))}`;
}

function typeLink(type: TypeNode, schema: Schema): string {
  if (type.kind === Kind.NON_NULL_TYPE) return `${typeLink(type.type, schema)}!`;
  if (type.kind === Kind.LIST_TYPE) return `[${typeLink(type.type, schema)}]`;
  return linkTo(type.name.value, schema);
}

function linkTo(type: string, { homes }: Schema): string {
  const home = homes.get(type);
  const name = escapeHtml(type);
  return home === undefined ? name : `<a href="/docs/api/${home}#${name}">${name}</a>`;
}
