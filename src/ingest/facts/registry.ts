import type { EntityId, EntityKind, NameKind } from "../../domain/entity.js";
import { ENTITY_KINDS } from "../../domain/entity.js";
import type { Fault } from "../../domain/errors.js";
import { entityId } from "../../domain/ids.js";
import type { Period } from "../../domain/time.js";
import { UNKNOWN_PERIOD } from "../../domain/time.js";
import { foldText } from "../../text/fold.js";
import type { Identities } from "./identities.js";
import { NO_IDENTITIES } from "./identities.js";
import type { Origin, Path, SourceFile } from "./origin.js";

export interface DraftName {
  readonly text: string;
  readonly kind: NameKind;
  readonly period: Period;
  readonly scope: EntityId | null;
  readonly source?: string;
}

/** An entity while its facts are still collected. */
export interface Draft {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly key: string;
  subkind: string | null;
  readonly names: DraftName[];
  readonly attributes: Record<string, string>;
  /** Ids of other keys that were judged to be this entity. */
  readonly formerIds: readonly EntityId[];
  /** The location of its own key, not of a key that was merged into it. */
  file: SourceFile;
  path: Path;
  period: Period;
}

/** Entities by kind and key. Collects faults; nothing throws. */
export interface Registry {
  readonly drafts: ReadonlyMap<EntityId, Draft>;
  /** Whether exactly this key occurs in the files, merged or not. */
  has(kind: EntityKind, key: string): boolean;
  /** Creates an entity from an authority entry. The same key twice is a fault. */
  declare(kind: EntityKind, key: string, name: string, subkind: string | null, origin: Origin): Draft;
  /** The entity of this key; the first fact creates it. Another subkind in a later fact is a fault. */
  upsert(kind: EntityKind, key: string, name: string, subkind: string | null, origin: Origin): Draft;
  /** The entity of a reference; null, with a fault, if there is none or more than one. */
  resolve(reference: string, kinds: readonly EntityKind[], origin: Origin): Draft | null;
  /** Like `resolve`, but without a fault. */
  find(reference: string, kinds: readonly EntityKind[]): Draft | null;
}

/**
 * `partial`: some files with entities cannot be read, so an unknown reference may be right and is not reported.
 * `identities`: keys that were judged to be one entity; all of them lead to the same draft.
 */
export function createRegistry(
  faults: Fault[],
  { partial, identities = NO_IDENTITIES }: { readonly partial: boolean; readonly identities?: Identities },
): Registry {
  const drafts = new Map<EntityId, Draft>();
  const seen = new Map<EntityId, Origin>();
  const draftOf = (kind: EntityKind, key: string): Draft | undefined =>
    drafts.get(entityId(kind, identities.keyOf(kind, key)));
  const add = (
    kind: EntityKind,
    key: string,
    name: string,
    subkind: string | null,
    origin: Origin,
  ): Draft => {
    seen.set(entityId(kind, key), origin);
    const known = draftOf(kind, key);
    if (known) return join(known, key, name, subkind, origin);
    const own = identities.keyOf(kind, key);
    const draft: Draft = {
      id: entityId(kind, own),
      kind,
      key: own,
      subkind,
      names: [{ text: name, kind: "OFFICIAL", period: UNKNOWN_PERIOD, scope: null }],
      attributes: {},
      formerIds: identities.mergedInto(kind, own),
      period: UNKNOWN_PERIOD,
      ...origin,
    };
    drafts.set(draft.id, draft);
    return draft;
  };
  const matches = (reference: string, kinds: readonly EntityKind[]): Draft[] => {
    const { kind, key } = splitReference(reference);
    return (kind ? [kind] : kinds).flatMap((one) => draftOf(one, key) ?? []);
  };
  return {
    drafts,
    has: (kind, key) => seen.has(entityId(kind, key)),
    declare: (kind, key, name, subkind, origin) => {
      const known = draftOf(kind, key);
      const before = seen.get(entityId(kind, key));
      if (!known || !before) return add(kind, key, name, subkind, origin);
      const { line } = before.file.fault(before.path, "");
      faults.push(
        origin.file.fault(
          [...origin.path, "name"],
          `duplicate: ${kind.toLowerCase()} "${key}" is already at ${before.file.name}:${String(line)}`,
        ),
      );
      return known;
    },
    upsert: (kind, key, name, subkind, origin) => {
      const known = draftOf(kind, key);
      if (!known || !seen.has(entityId(kind, key))) return add(kind, key, name, subkind, origin);
      if (subkind !== null && known.subkind !== null && subkind !== known.subkind) {
        const { line } = known.file.fault(known.path, "");
        faults.push(
          origin.file.fault(
            [...origin.path, "kind"],
            `"${key}" is ${subkind} here but ${known.subkind} at ${known.file.name}:${String(line)}: give one of them another key, or the same kind`,
          ),
        );
      }
      known.subkind ??= subkind;
      return known;
    },
    find: (reference, kinds) => {
      const found = matches(reference, kinds);
      return found.length === 1 ? (found[0] ?? null) : null;
    },
    resolve: (reference, kinds, origin) => {
      const { kind } = splitReference(reference);
      const found = matches(reference, kinds);
      const only = found[0];
      if (found.length === 1 && only) {
        if (kinds.includes(only.kind)) return only;
        faults.push(
          origin.file.fault(origin.path, `"${reference}" is of kind ${only.kind}: expected ${list(kinds)}`),
        );
        return null;
      }
      if (found.length === 0 && partial) return null;
      const message =
        found.length > 1
          ? `"${reference}" is ambiguous: write ${found.map((d) => `${d.kind.toLowerCase()}:${d.key}`).join(" or ")}`
          : unknownReference(reference, kind ? [kind] : kinds, drafts, kinds);
      faults.push(origin.file.fault(origin.path, message));
      return null;
    },
  };
}

/**
 * Adds a second key to an entity: its name becomes another name; subkind and origin stay those of the entity's own key.
 */
function join(draft: Draft, key: string, name: string, subkind: string | null, origin: Origin): Draft {
  const isOwn = key === draft.key;
  const others = draft.names
    .filter(({ text }) => text !== name)
    .map((one): DraftName => (isOwn && one.kind === "OFFICIAL" ? { ...one, kind: "ALIAS" } : one));
  const known = draft.names.find(({ text }) => text === name);
  const fresh: DraftName = { text: name, kind: "ALIAS", period: UNKNOWN_PERIOD, scope: null };
  if (isOwn) {
    const own: DraftName = { ...(known ?? fresh), kind: "OFFICIAL", scope: null };
    draft.names.splice(0, draft.names.length, own, ...others);
    draft.subkind = subkind ?? draft.subkind;
    Object.assign(draft, origin);
  } else if (!known) draft.names.push(fresh);
  draft.subkind ??= subkind;
  return draft;
}

function splitReference(reference: string): { kind: EntityKind | null; key: string } {
  const colon = reference.indexOf(":");
  const prefix = colon > 0 ? reference.slice(0, colon).toUpperCase() : "";
  const kind = ENTITY_KINDS.find((one) => one === prefix) ?? null;
  return kind ? { kind, key: reference.slice(colon + 1).trim() } : { kind: null, key: reference };
}

function unknownReference(
  reference: string,
  searched: readonly EntityKind[],
  drafts: ReadonlyMap<EntityId, Draft>,
  allowed: readonly EntityKind[],
): string {
  const { key } = splitReference(reference);
  const wanted = foldText(key);
  const named = [...drafts.values()].filter((draft) =>
    draft.names.some(({ text }) => foldText(text) === wanted),
  );
  const wrongKind = named.find((draft) => draft.key === key && !allowed.includes(draft.kind));
  if (wrongKind) return `"${key}" is of kind ${wrongKind.kind}: expected ${list(allowed)}`;
  const hint = named.find((draft) => searched.includes(draft.kind));
  return hint
    ? `unknown reference "${reference}": it is a name of "${hint.key}", write that key`
    : `unknown reference "${reference}": no ${list(searched)} has this key`;
}

function list(kinds: readonly EntityKind[]): string {
  const names = kinds.map((kind) => kind.toLowerCase());
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;
}
