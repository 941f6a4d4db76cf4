import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";

import type { Fault } from "../../domain/errors.js";
import { articleId, documentId } from "../../domain/ids.js";
import type { LocatedFact } from "../facts/fact.js";
import type { Path } from "../facts/origin.js";
import type { ArticleHeader, Authority, Judgement, Manifest, SeedDocument } from "./format.js";
import {
  articleHeaderSchema,
  authoritySchema,
  FACT_TYPES,
  factSchemas,
  judgementsSchema,
  manifestSchema,
} from "./format.js";
import { JUDGEMENTS, MANIFEST, seedFiles } from "./seed-files.js";
import type { YamlFile } from "./yaml-file.js";
import { parseYaml, validate } from "./yaml-file.js";

/** A value of a file with its location. */
export interface Located<Value> {
  readonly value: Value;
  readonly file: YamlFile;
  readonly path: Path;
}

export interface ArticleFile {
  readonly id: string;
  readonly document: SeedDocument;
  readonly documentId: string;
  readonly ordinal: number;
  readonly header: ArticleHeader;
  readonly facts: readonly LocatedFact[];
  readonly file: YamlFile;
}

/** All files, each valid on its own. `compile.ts` checks them against each other. */
export interface SeedFiles {
  readonly documents: readonly Located<SeedDocument>[];
  readonly organizations: readonly Located<NonNullable<Authority["organizations"]>[number]>[];
  readonly persons: readonly Located<NonNullable<Authority["persons"]>[number]>[];
  readonly places: readonly Located<NonNullable<Authority["places"]>[number]>[];
  readonly sources: readonly Located<NonNullable<Authority["sources"]>[number]>[];
  readonly articles: readonly ArticleFile[];
  readonly judgements: readonly Located<Judgement>[];
  readonly faults: readonly Fault[];
}

const ARTICLE_FILE = /^(\d{2,4})-[\p{L}\p{N}-]+\.yaml$/u;

/** Reads a seed folder. Mistakes of its author are in `faults`; only a failing disk throws. */
export async function readSeed(folder: string): Promise<SeedFiles> {
  const faults: Fault[] = [];
  const shown = (path: string): string => join(basename(folder), relative(folder, path)).replaceAll(sep, "/");
  const open = async (path: string): Promise<YamlFile> => {
    const text = await readText(path, shown(path), faults);
    const { file, faults: broken } = parseYaml(shown(path), text ?? "");
    faults.push(...broken);
    return text === null ? { ...file, data: undefined } : file;
  };
  const manifest = readManifest(await open(join(folder, MANIFEST)), faults);
  // Without a manifest no document is known: report one fault, not one per article.
  const known = faults.length > 0 ? null : new Map(manifest.map(({ value }) => [value.id, value]));
  const found = await seedFiles(folder);
  for (const { path, message, severity } of found.strays)
    faults.push(wholeFile(shown(path), message, severity));
  const authority = await Promise.all(found.authority.map(open));
  const sections = authority.map((file) => readAuthority(file, faults));
  const articles: ArticleFile[] = [];
  for (const path of found.articles) {
    const file = await open(path);
    const article = readArticle(file, relative(join(folder, "articles"), path), known, faults);
    if (article) articles.push(article);
  }
  return {
    documents: manifest,
    organizations: sections.flatMap(({ organizations }) => organizations),
    persons: sections.flatMap(({ persons }) => persons),
    places: sections.flatMap(({ places }) => places),
    sources: sections.flatMap(({ sources }) => sources),
    articles,
    judgements: await readJudgements(folder, open, faults),
    faults,
  };
}

/** The only file that may be missing: then no judgement was made yet. */
async function readJudgements(
  folder: string,
  open: (path: string) => Promise<YamlFile>,
  faults: Fault[],
): Promise<Located<Judgement>[]> {
  const names = await readdir(folder).catch((): string[] => []);
  if (!names.includes(JUDGEMENTS)) return [];
  const file = await open(join(folder, JUDGEMENTS));
  if (file.data === undefined) return [];
  const result = validate(file, judgementsSchema, file.data);
  if ("faults" in result) {
    faults.push(...result.faults);
    return [];
  }
  return result.value.judgements.map((value, index) => ({ value, file, path: ["judgements", index] }));
}

async function readText(path: string, name: string, faults: Fault[]): Promise<string | null> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (cause) {
    faults.push(wholeFile(name, whyUnreadable(cause), "ERROR"));
    return null;
  }
}

function whyUnreadable(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code ?? "";
  if (code === "ENOENT") return "the file is missing";
  if (code === "EISDIR") return "it is a folder, a file is expected";
  return code.startsWith("ERR_") ? "the file is not UTF-8 text" : `it cannot be read (${code})`;
}

function wholeFile(file: string, message: string, severity: Fault["severity"]): Fault {
  return { file, line: 1, column: 1, field: "", message, severity };
}

function readManifest(file: YamlFile, faults: Fault[]): Located<Manifest["documents"][number]>[] {
  if (file.data === undefined) return [];
  const result = validate(file, manifestSchema, file.data);
  if ("faults" in result) {
    faults.push(...result.faults);
    return [];
  }
  return result.value.documents.map((value, index) => ({ value, file, path: ["documents", index] }));
}

function readAuthority(
  file: YamlFile,
  faults: Fault[],
): Pick<SeedFiles, "organizations" | "persons" | "places" | "sources"> {
  const empty = { organizations: [], persons: [], places: [], sources: [] };
  if (file.data === undefined || file.data === null) return empty;
  const result = validate(file, authoritySchema, file.data);
  if ("faults" in result) {
    faults.push(...result.faults);
    return empty;
  }
  const place = <Value>(name: string, list: readonly Value[] = []): Located<Value>[] =>
    list.map((value, index) => ({ value, file, path: [name, index] }));
  return {
    organizations: place("organizations", result.value.organizations),
    persons: place("persons", result.value.persons),
    places: place("places", result.value.places),
    sources: place("sources", result.value.sources),
  };
}

function readArticle(
  file: YamlFile,
  path: string,
  documents: ReadonlyMap<string, SeedDocument> | null,
  faults: Fault[],
): ArticleFile | null {
  const [folder = "", name = "", ...deeper] = path.split(sep);
  const document = documents?.get(folder);
  const number = ARTICLE_FILE.exec(name)?.[1];
  if (documents && !document) faults.push(file.fault([], `"${folder}" is no document of manifest.yaml`));
  if (!number || deeper.length > 0)
    faults.push(file.fault([], "an article file is named articles/<document>/NN-words.yaml"));
  if (file.data === undefined || (documents && !document) || !number) return null;
  if (typeof file.data !== "object" || file.data === null || Array.isArray(file.data)) {
    faults.push(file.fault([], "an article is a mapping with title and facts"));
    return null;
  }
  const { facts: list, ...rest } = file.data as Record<string, unknown>;
  const header = validate(file, articleHeaderSchema, rest);
  if ("faults" in header) faults.push(...header.faults);
  if (!Array.isArray(list)) {
    faults.push(file.fault(["facts"], "facts is a list (write [] where the article has none)"));
    return null;
  }
  const facts = list.flatMap((data: unknown, index) => readFact(file, data, ["facts", index], faults));
  if ("faults" in header || !document) return null;
  return {
    id: articleId(document.id, name.replace(/\.yaml$/, "")),
    document,
    documentId: documentId(document.id),
    ordinal: Number(number),
    header: header.value,
    facts,
    file,
  };
}

/** The first key of a fact gives its type. Validating with the schema of that type gives one clear message. */
function readFact(file: YamlFile, data: unknown, path: Path, faults: Fault[]): ArticleFile["facts"] {
  const keys = typeof data === "object" && data !== null ? Object.keys(data) : [];
  const type = FACT_TYPES.find((name) => name === keys[0]);
  if (!type) {
    const known = FACT_TYPES.join(", ");
    faults.push(file.fault([...path, ...keys.slice(0, 1)], `a fact begins with one of ${known}`));
    return [];
  }
  const result = validate(file, factSchemas[type], data, path);
  if ("faults" in result) {
    faults.push(...result.faults);
    return [];
  }
  return [{ type, value: result.value, file, path } as LocatedFact];
}
