import type { EntityKind, NameKind } from "../../domain/entity.js";
import type { Fault } from "../../domain/errors.js";
import { JianbaoError } from "../../domain/errors.js";
import type { Period } from "../../domain/time.js";
import { UNKNOWN_PERIOD, untilChange } from "../../domain/time.js";
import type { Path } from "../facts/origin.js";
import type { Draft, DraftName, Registry } from "../facts/registry.js";
import type { Structure } from "../facts/structures.js";
import type { Alias, English } from "./format.js";
import type { Located, SeedFiles } from "./read.js";

interface Entry {
  readonly name: string;
  readonly key?: string;
  readonly kind?: string;
  readonly aliases?: readonly Alias[];
  readonly formerNames?: readonly { readonly name: string; readonly from?: string; readonly to?: string }[];
  readonly english?: English;
}

/** The words of a source by its key; undefined, with a fault, if there is none. */
type SourceOf = (key: string, located: Located<unknown>, path: Path) => string | undefined;

/** Declares every organization, person and place of the authority files. Returns their parents and seats. */
export function declareAuthority(files: SeedFiles, registry: Registry, faults: Fault[]): Structure[] {
  const sourceOf = readSources(files, faults);
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
  for (const located of files.places) {
    const draft = declare("PLACE", located, registry, faults);
    if (located.value.code !== undefined) draft.attributes["code"] = located.value.code;
    link(draft, "PART_OF", located.value.within, ["PLACE"], [...located.path, "within"]);
  }
  for (const located of files.organizations) {
    const draft = declare("ORGANIZATION", located, registry, faults);
    link(draft, "PART_OF", located.value.parent, ["ORGANIZATION"], [...located.path, "parent"]);
    link(draft, "BASED_IN", located.value.place, ["PLACE"], [...located.path, "place"]);
  }
  for (const located of files.persons) declare("PERSON", located, registry, faults);
  // The scope of an alias is an organization, so aliases are read after all organizations are declared.
  for (const [located, kind] of entries(files)) {
    const draft = registry.find(located.value.key ?? located.value.name, [kind]);
    if (!draft) continue;
    addEnglish(draft, located, sourceOf, faults);
    addAliases(draft, located, { registry, sourceOf }, faults);
  }
  return structures;
}

function readSources({ sources }: SeedFiles, faults: Fault[]): SourceOf {
  const known = new Map<string, string>();
  for (const { value, file, path } of sources) {
    if (known.has(value.key))
      faults.push(file.fault([...path, "key"], `duplicate: there is another source "${value.key}"`));
    known.set(value.key, value.name);
  }
  return (key, { file, path: entry }, path) => {
    const name = known.get(key);
    if (name === undefined)
      faults.push(file.fault([...entry, ...path], `"${key}" is no source of authority/sources.yaml`));
    return name;
  };
}

function entries(files: SeedFiles): [Located<Entry>, EntityKind][] {
  return [
    ...files.organizations.map((located): [Located<Entry>, EntityKind] => [located, "ORGANIZATION"]),
    ...files.persons.map((located): [Located<Entry>, EntityKind] => [located, "PERSON"]),
    ...files.places.map((located): [Located<Entry>, EntityKind] => [located, "PLACE"]),
  ];
}

function declare(kind: EntityKind, located: Located<Entry>, registry: Registry, faults: Fault[]): Draft {
  const { value, file, path } = located;
  const draft = registry.declare(kind, value.key ?? value.name, value.name, value.kind ?? null, {
    file,
    path,
  });
  const former = (value.formerNames ?? []).map((entry, index): DraftName => {
    const period = changePeriod(located, ["formerNames", index], entry.from, entry.to, faults);
    return { text: entry.name, kind: "FORMER", period, scope: null };
  });
  // Two merged entries may have a name in common.
  draft.names.push(...former.filter(({ text }) => draft.names.every((known) => known.text !== text)));
  // Today's name begins when the last former one ended.
  const changes = former.flatMap(({ period }) => (period.end.basis === "STATED" ? [period.end] : []));
  const last = changes.reduce<Period["end"] | null>(
    (best, end) => (best === null || (end.latest ?? 0) > (best.latest ?? 0) ? end : best),
    null,
  );
  const official = draft.names[0];
  if (last && official?.text === value.name)
    draft.names[0] = { ...official, period: { start: last, end: UNKNOWN_PERIOD.end } };
  return draft;
}

/** The label in English first. */
function addEnglish(draft: Draft, located: Located<Entry>, sourceOf: SourceOf, faults: Fault[]): void {
  const { english } = located.value;
  if (!english) return;
  const source = sourceOf(english.source, located, ["english", "source"]);
  if (source === undefined) return;
  const all = [english.name, ...(english.also ?? [])];
  for (const [index, text] of all.entries()) {
    const path = [...located.path, "english", ...(index === 0 ? ["name"] : ["also", index - 1])];
    if (!/\p{Script=Latin}/u.test(text) || /\p{Script=Han}/u.test(text))
      faults.push(located.file.fault(path, `"${text}" is no English name`));
    if (all.indexOf(text) < index)
      faults.push(located.file.fault(path, `"${text}" is already a name of "${draft.key}"`));
    else if (draft.names.every((known) => known.text !== text))
      draft.names.push({ text, kind: "ENGLISH", period: UNKNOWN_PERIOD, scope: null, source });
  }
}

function addAliases(
  draft: Draft,
  located: Located<Entry>,
  { registry, sourceOf }: { readonly registry: Registry; readonly sourceOf: SourceOf },
  faults: Fault[],
): void {
  const { name, english, formerNames = [] } = located.value;
  // A repeated name is a fault only within one entry, not between two merged ones.
  const englishNames = english ? [english.name, ...(english.also ?? [])] : [];
  const own = new Set([name, ...formerNames.map((former) => former.name), ...englishNames]);
  for (const [index, alias] of (located.value.aliases ?? []).entries()) {
    const path = [...located.path, "aliases", index];
    const full = typeof alias === "string" ? { name: alias } : alias;
    if (draft.names.some(({ text }) => text === full.name)) {
      if (!own.has(full.name)) continue;
      faults.push(located.file.fault(path, `"${full.name}" is already a name of "${draft.key}"`));
      continue;
    }
    own.add(full.name);
    const scope =
      full.scope === undefined
        ? null
        : registry.resolve(full.scope, ["ORGANIZATION"], { file: located.file, path: [...path, "scope"] });
    const kind: NameKind = full.kind ?? "SHORT";
    const period = changePeriod(located, ["aliases", index], full.from, full.to, faults);
    const source =
      full.source === undefined ? undefined : sourceOf(full.source, located, ["aliases", index, "source"]);
    const bound = { scope: scope?.id ?? null, ...(source === undefined ? {} : { source }) };
    draft.names.push({ text: full.name, kind, period, ...bound });
  }
}

function changePeriod(
  located: Located<Entry>,
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
    faults.push(located.file.fault([...located.path, ...path], (cause as Error).message));
    return UNKNOWN_PERIOD;
  }
}
