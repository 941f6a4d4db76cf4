import type { EntityId, EntityKind } from "../../domain/entity.js";
import type { Fault } from "../../domain/errors.js";
import type { StatementStatus } from "../../domain/statement.js";
import { UNKNOWN_PERIOD } from "../../domain/time.js";
import type { Award } from "./awards.js";
import type { Ledger, Source } from "./ledger.js";
import type { ArticleFile } from "../seed/read.js";
import type { Draft, Origin, Registry } from "./registry.js";
import type { Path } from "../seed/yaml-file.js";

/** Where an entity is named: what its own names, parent and place are read from. */
export type Mentions = Map<EntityId, Map<string, Source>>;

/** Where a text writes an entity with one of its other names, by entity id and name. */
export type Spellings = Map<string, Source[]>;

/** What the reading of all files fills. */
export interface Collection {
  readonly registry: Registry;
  readonly ledger: Ledger;
  readonly awards: Award[];
  readonly mentions: Mentions;
  readonly spellings: Spellings;
  readonly faults: Fault[];
}

/** The hand that writes down one article's facts. */
export interface Writer extends Collection {
  readonly article: ArticleFile;
  source(at: string | number): Source;
  /** The entity, noted as named here; null (with a fault) where the reference means nothing. */
  refer(reference: string, kinds: readonly EntityKind[], path: Path, source: Source): Draft | null;
  /** The same for one reference or a list of them. */
  referAll(
    references: string | readonly string[] | undefined,
    kinds: readonly EntityKind[],
    path: Path,
    source: Source,
  ): Draft[];
  mention(entity: EntityId, source: Source): void;
  /** Notes that the text uses this name of the entity. */
  spell(entity: EntityId, name: string, source: Source): void;
}

/** Locator of the article as a whole, for what it has at no one place. */
export const WHOLE = "text";

/** Evidence of what follows from an entry, for an article that names the entity: the words need not be there. */
export function derived(source: Source): Source {
  return { ...source, locator: WHOLE, method: "RULE" };
}

/** Locator of the line that names an article's authors. */
export const BYLINE = "byline";

export function createWriter(collection: Collection, article: ArticleFile): Writer {
  const reportedOn = article.header.date ?? article.document.published ?? article.document.compiled ?? null;
  const mention = (entity: EntityId, source: Source): void => {
    const articles = collection.mentions.get(entity) ?? new Map<string, Source>();
    collection.mentions.set(entity, articles);
    // One a article is enough for a name; a byline only says that the article has an author.
    const known = articles.get(source.article);
    if (!known || known.locator === BYLINE) articles.set(source.article, source);
  };
  const refer: Writer["refer"] = (reference, kinds, path, source) => {
    const origin: Origin = { file: article.file, path };
    const draft = collection.registry.resolve(reference, kinds, origin);
    if (draft) mention(draft.id, source);
    return draft;
  };
  return {
    ...collection,
    article,
    source: (at) => ({
      document: article.documentId,
      article: article.id,
      locator: locatorOf(at),
      reportedOn,
    }),
    refer,
    referAll: (references, kinds, path, source) =>
      references === undefined
        ? []
        : typeof references === "string"
          ? [refer(references, kinds, path, source)].filter((draft) => draft !== null)
          : references.flatMap((one, index) => refer(one, kinds, [...path, index], source) ?? []),
    mention,
    spell: (entity, name, source) => {
      const key = spellingKey(entity, name);
      collection.spellings.set(key, [...(collection.spellings.get(key) ?? []), source]);
    },
  };
}

export function spellingKey(entity: EntityId, name: string): string {
  return `${entity} ${name}`;
}

/** Gives an entity these names as well, where it has not got them. */
export function alsoNamed(draft: Draft, texts: readonly string[]): void {
  for (const text of texts)
    if (!draft.names.some((known) => known.text === text))
      draft.names.push({ text, kind: "ALIAS", period: UNKNOWN_PERIOD, scope: null });
}

export function statusOf(fact: { readonly status?: string }): StatementStatus {
  return (fact.status ?? "STATED") as StatementStatus;
}

/** A describing attribute that two tellings must agree on. */
export function setAttribute(
  writer: Writer,
  draft: { readonly key: string; readonly attributes: Record<string, string> },
  name: string,
  value: string,
  path: Path,
): void {
  const known = draft.attributes[name];
  if (known !== undefined && known !== value)
    writer.faults.push(
      writer.article.file.fault(
        [...path, name],
        `"${draft.key}" has ${name} "${value}" here but "${known}" elsewhere`,
      ),
    );
  draft.attributes[name] ??= value;
}

/** The locator of an `at:` as a person would look for it. */
export function locatorOf(at: string | number): string {
  if (at === 0) return "title";
  return typeof at === "number" ? `¶${String(at)}` : at;
}
