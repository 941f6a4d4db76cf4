import type { EntityId, EntityKind, NameKind } from "../../domain/entity.js";
import { ENTITY_KINDS } from "../../domain/entity.js";
import type { Fault } from "../../domain/errors.js";
import { entityId } from "../../domain/ids.js";
import type { Period } from "../../domain/time.js";
import { UNKNOWN_PERIOD } from "../../domain/time.js";
import { normalizeName } from "../../text/normalize.js";
import type { Identities } from "../seed/judgements.js";
import { NO_IDENTITIES } from "../seed/judgements.js";
import type { Path, YamlFile } from "../seed/yaml-file.js";

export interface DraftName {
  readonly text: string;
  readonly kind: NameKind;
  readonly period: Period;
  readonly scope: EntityId | null;
}

/** An entity while the files are being read. */
export interface Draft {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly key: string;
  subkind: string | null;
  readonly names: DraftName[];
  readonly attributes: Record<string, string>;
  /** Ids of other keys that were judged to mean this entity. */
  readonly formerIds: readonly EntityId[];
  /** Where its own key stands; of a merged entity not where the other key does. */
  file: YamlFile;
  path: Path;
  period: Period;
}

/** A place in a file, for messages. */
export interface Origin {
  readonly file: YamlFile;
  readonly path: Path;
}

/** Identities by kind and key; faults are collected, nothing throws. */
export interface Registry {
  readonly drafts: ReadonlyMap<EntityId, Draft>;
  /** True where the files have this very key, merged or not. */
  has(kind: EntityKind, key: string): boolean;
  /** A new identity of the authority files; the same key twice is a fault. */
  declare(kind: EntityKind, key: string, name: string, subkind: string | null, origin: Origin): Draft;
  /** The entity of this key, made when first told of. A second telling must not contradict its subkind. */
  tell(kind: EntityKind, key: string, name: string, subkind: string | null, origin: Origin): Draft;
  /** What a reference means; null, with a fault, where it means nothing or more than one thing. */
  resolve(reference: string, kinds: readonly EntityKind[], origin: Origin): Draft | null;
  /** Like `resolve`, but a text that is no key is no fault. */
  find(reference: string, kinds: readonly EntityKind[]): Draft | null;
}

/**
 * `partial`: some of the files that declare identities cannot be read, so that an unknown reference may be right.
 * `identities`: keys that were judged to mean one entity; each of them leads to its one draft.
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
    tell: (kind, key, name, subkind, origin) => {
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
          origin.file.fault(
            origin.path,
            `"${reference}" is of kind ${only.kind}: here stands ${list(kinds)}`,
          ),
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

/** A second key of an entity: what it is called is one more name, and the entity's own key rules in the rest. */
function join(draft: Draft, key: string, name: string, subkind: string | null, origin: Origin): Draft {
  const rules = key === draft.key;
  const others = draft.names
    .filter(({ text }) => text !== name)
    .map((one): DraftName => (rules && one.kind === "OFFICIAL" ? { ...one, kind: "ALIAS" } : one));
  const known = draft.names.find(({ text }) => text === name);
  const fresh: DraftName = { text: name, kind: "ALIAS", period: UNKNOWN_PERIOD, scope: null };
  if (rules) {
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
  const wanted = normalizeName(key);
  const named = [...drafts.values()].filter((draft) =>
    draft.names.some(({ text }) => normalizeName(text) === wanted),
  );
  const wrongKind = named.find((draft) => draft.key === key && !allowed.includes(draft.kind));
  if (wrongKind) return `"${key}" is of kind ${wrongKind.kind}: here stands ${list(allowed)}`;
  const hint = named.find((draft) => searched.includes(draft.kind));
  return hint
    ? `unknown reference "${reference}": it is a name of "${hint.key}", write that key`
    : `unknown reference "${reference}": no ${list(searched)} has this key`;
}

function list(kinds: readonly EntityKind[]): string {
  const names = kinds.map((kind) => kind.toLowerCase());
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;
}
