import type { EntityKind, NameKind } from "../../domain/entity.js";
import type { Fault } from "../../domain/errors.js";
import { JianbaoError } from "../../domain/errors.js";
import type { Period } from "../../domain/time.js";
import { UNKNOWN_PERIOD, untilChange } from "../../domain/time.js";
import type { Alias } from "./format.js";
import type { Placed, SeedFiles } from "./read.js";
import type { Draft, DraftName, Registry } from "../facts/registry.js";
import type { Path } from "./yaml-file.js";

/** What an authority entry says of another entity; written down once it is known where the entry is named. */
export interface Structure {
  readonly draft: Draft;
  readonly predicate: "PART_OF" | "BASED_IN";
  readonly reference: string;
  readonly kinds: readonly EntityKind[];
  readonly path: Path;
}

interface Entry {
  readonly name: string;
  readonly key?: string;
  readonly kind?: string;
  readonly aliases?: readonly Alias[];
  readonly formerNames?: readonly { readonly name: string; readonly from?: string; readonly to?: string }[];
  readonly english?: string;
}

/** Declares every organization, person and place of the authority files. */
export function declareAuthority(files: SeedFiles, registry: Registry, faults: Fault[]): Structure[] {
  const structures: Structure[] = [];
  const link = (
    draft: Draft,
    predicate: Structure["predicate"],
    reference: string | undefined,
    kinds: readonly EntityKind[],
    path: Path,
  ): void => {
    if (reference !== undefined) structures.push({ draft, predicate, reference, kinds, path });
  };
  for (const placed of files.places) {
    const draft = declare("PLACE", placed, registry, faults);
    if (placed.value.code !== undefined) draft.attributes["code"] = placed.value.code;
    link(draft, "PART_OF", placed.value.within, ["PLACE"], [...placed.path, "within"]);
  }
  for (const placed of files.organizations) {
    const draft = declare("ORGANIZATION", placed, registry, faults);
    link(draft, "PART_OF", placed.value.parent, ["ORGANIZATION"], [...placed.path, "parent"]);
    link(draft, "BASED_IN", placed.value.place, ["PLACE"], [...placed.path, "place"]);
  }
  for (const placed of files.persons) declare("PERSON", placed, registry, faults);
  // Scopes point to organizations, so they can only be read when all are there.
  for (const [placed, kind] of entries(files)) {
    const draft = registry.find(placed.value.key ?? placed.value.name, [kind]);
    if (draft) addAliases(draft, placed, registry, faults);
  }
  return structures;
}

function entries(files: SeedFiles): [Placed<Entry>, EntityKind][] {
  return [
    ...files.organizations.map((placed): [Placed<Entry>, EntityKind] => [placed, "ORGANIZATION"]),
    ...files.persons.map((placed): [Placed<Entry>, EntityKind] => [placed, "PERSON"]),
    ...files.places.map((placed): [Placed<Entry>, EntityKind] => [placed, "PLACE"]),
  ];
}

function declare(kind: EntityKind, placed: Placed<Entry>, registry: Registry, faults: Fault[]): Draft {
  const { value, file, path } = placed;
  const draft = registry.declare(kind, value.key ?? value.name, value.name, value.kind ?? null, {
    file,
    path,
  });
  const former = (value.formerNames ?? []).map((entry, index): DraftName => {
    const period = changePeriod(placed, ["formerNames", index], entry.from, entry.to, faults);
    return { text: entry.name, kind: "FORMER", period, scope: null };
  });
  // An entry that was merged with another may repeat a name of it.
  draft.names.push(...former.filter(({ text }) => draft.names.every((known) => known.text !== text)));
  // Today's name begins where the last former one ended.
  const changes = former.flatMap(({ period }) => (period.end.basis === "STATED" ? [period.end] : []));
  const last = changes.reduce<Period["end"] | null>(
    (best, end) => (best === null || (end.latest ?? 0) > (best.latest ?? 0) ? end : best),
    null,
  );
  const official = draft.names[0];
  if (last && official?.text === value.name)
    draft.names[0] = { ...official, period: { start: last, end: UNKNOWN_PERIOD.end } };
  if (value.english !== undefined && draft.names.every(({ text }) => text !== value.english))
    draft.names.push({ text: value.english, kind: "ENGLISH", period: UNKNOWN_PERIOD, scope: null });
  return draft;
}

function addAliases(draft: Draft, placed: Placed<Entry>, registry: Registry, faults: Fault[]): void {
  const { name, english, formerNames = [] } = placed.value;
  // A name that only an entry merged with this one has is no fault here.
  const own = new Set([name, ...formerNames.map((former) => former.name), english]);
  for (const [index, alias] of (placed.value.aliases ?? []).entries()) {
    const path = [...placed.path, "aliases", index];
    const full = typeof alias === "string" ? { name: alias } : alias;
    if (draft.names.some(({ text }) => text === full.name)) {
      if (!own.has(full.name)) continue;
      faults.push(placed.file.fault(path, `"${full.name}" is already a name of "${draft.key}"`));
      continue;
    }
    own.add(full.name);
    const scope =
      full.scope === undefined
        ? null
        : registry.resolve(full.scope, ["ORGANIZATION"], { file: placed.file, path: [...path, "scope"] });
    const kind: NameKind = full.kind ?? "SHORT";
    const period = changePeriod(placed, ["aliases", index], full.from, full.to, faults);
    draft.names.push({ text: full.name, kind, period, scope: scope?.id ?? null });
  }
}

function changePeriod(
  placed: Placed<Entry>,
  path: Path,
  from: string | undefined,
  to: string | undefined,
  faults: Fault[],
): Period {
  try {
    const period = untilChange(from ?? null, to ?? null);
    if ((period.start.earliest ?? -Infinity) > (period.end.latest ?? Infinity))
      throw new JianbaoError("BAD_DATE", `the name ends (${String(to)}) before it begins (${String(from)})`);
    return period;
  } catch (cause) {
    faults.push(placed.file.fault([...placed.path, ...path], (cause as Error).message));
    return UNKNOWN_PERIOD;
  }
}
