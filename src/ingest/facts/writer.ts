import type { EntityId, EntityKind } from "../../domain/entity.js";
import type { Fault } from "../../domain/errors.js";
import type { StatementStatus } from "../../domain/statement.js";
import type { Period } from "../../domain/time.js";
import { UNKNOWN_PERIOD } from "../../domain/time.js";
import type { Award } from "./awards.js";
import type { FactCommon } from "./fact.js";
import type { FactInput } from "./fact-input.js";
import type { Ledger } from "./ledger.js";
import { limitsOf } from "./limits.js";
import type { Path, SourceFile } from "./origin.js";
import type { Draft, Registry } from "./registry.js";
import type { Source, When } from "./source.js";
import { BYLINE, locatorOf } from "./source.js";

/** Per entity, one source for each article that names it: evidence for its names, its parent and its seat. */
export type Mentions = Map<EntityId, Map<string, Source>>;

/** By `spellingKey`: the locations that use another name of an entity. */
export type Spellings = Map<string, Source[]>;

/** By entity: the limits that a fact gives to the entity that it introduces. */
export type EntityLimits = Map<EntityId, Period[]>;

/** Everything collected from the articles. */
export interface Collection {
  readonly registry: Registry;
  readonly ledger: Ledger;
  readonly limitsOfEntities: EntityLimits;
  /** Entities of which a fact says more than that they are planned: the first report limits when. */
  readonly happened: Set<EntityId>;
  /** `writeAwards` writes them when all are known. */
  readonly awards: Award[];
  readonly mentions: Mentions;
  readonly spellings: Spellings;
  readonly faults: Fault[];
}

/** The article of the facts that are written. */
export interface FactArticle {
  readonly id: string;
  readonly documentId: string;
  /** The latest day (EDTF) the article can know of; null: unknown. */
  readonly reportedOn: string | null;
  readonly appearedWithin?: string | undefined;
  readonly file: SourceFile;
}

/** Writes the facts of one article into the collection. */
export interface Writer extends Collection {
  readonly article: FactArticle;
  source(fact: Pick<FactCommon, "at" | "note">): Source;
  /** The limits of a fact without a date, for its `when`. */
  limits(fact: FactCommon): Pick<When, "limits">;
  /** The entity of a reference, which also counts as a mention; null, with a fault, if there is none. */
  reference(reference: string, kinds: readonly EntityKind[], path: Path, source: Source): Draft | null;
  /** The same for one reference or a list of them. */
  referenceAll(
    references: string | readonly string[] | undefined,
    kinds: readonly EntityKind[],
    path: Path,
    source: Source,
  ): Draft[];
  mention(entity: EntityId, source: Source): void;
  /** Records that the text uses this name of the entity. */
  recordSpelling(entity: EntityId, name: string, source: Source): void;
}

export function createWriter(collection: Collection, article: FactArticle): Writer {
  // A note is about a fact of the passage, not about the names in it.
  const mention = (entity: EntityId, { note: _, ...source }: Source): void => {
    const articles = collection.mentions.get(entity) ?? new Map<string, Source>();
    collection.mentions.set(entity, articles);
    // One source per article is enough for a name; any other location is better than the byline.
    const known = articles.get(source.article);
    if (!known || known.locator === BYLINE) articles.set(source.article, source);
  };
  const reference: Writer["reference"] = (text, kinds, path, source) => {
    const draft = collection.registry.resolve(text, kinds, { file: article.file, path });
    if (draft) mention(draft.id, source);
    return draft;
  };
  return {
    ...collection,
    article,
    source: ({ at, note }) => ({
      document: article.documentId,
      article: article.id,
      locator: locatorOf(at),
      reportedOn: article.reportedOn,
      ...(article.appearedWithin === undefined ? {} : { appearedWithin: article.appearedWithin }),
      ...(note === undefined ? {} : { note }),
    }),
    limits: (fact) => {
      const limits = limitsOf(fact, article.appearedWithin ?? article.reportedOn);
      return limits === undefined ? {} : { limits };
    },
    reference,
    referenceAll: (references, kinds, path, source) =>
      references === undefined
        ? []
        : typeof references === "string"
          ? [reference(references, kinds, path, source)].filter((draft) => draft !== null)
          : references.flatMap((one, index) => reference(one, kinds, [...path, index], source) ?? []),
    mention,
    recordSpelling: (entity, name, { note: _, ...source }) => {
      const key = spellingKey(entity, name);
      collection.spellings.set(key, [...(collection.spellings.get(key) ?? []), source]);
    },
  };
}

export function spellingKey(entity: EntityId, name: string): string {
  return `${entity} ${name}`;
}

/** Adds names to an entity as aliases, if it does not have them yet. */
export function addAliases(draft: Draft, texts: readonly string[]): void {
  for (const text of texts)
    if (!draft.names.some((known) => known.text === text))
      draft.names.push({ text, kind: "ALIAS", period: UNKNOWN_PERIOD, scope: null });
}

export function statusOf(fact: { readonly status?: string }): StatementStatus {
  return (fact.status ?? "STATED") as StatementStatus;
}

/** The status of a fact and the rank of its statements, with the reason as a qualifier. */
export function standingOf(
  fact: Pick<FactCommon, "status" | "rank" | "rankReason">,
): Pick<FactInput, "status" | "rank" | "rankReason"> {
  const { rank, rankReason } = fact;
  return {
    status: statusOf(fact),
    ...(rank === undefined ? {} : { rank }),
    ...(rankReason === undefined ? {} : { rankReason }),
  };
}

/** Sets an attribute of an entity. A second fact with another value is a fault. */
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
