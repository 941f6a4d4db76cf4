import { describe, expect, it } from "vitest";

import { ENTITY_KINDS } from "./entity.js";
import type { Labels } from "./vocabulary.js";
import {
  isListQualifier,
  isPredicate,
  labelOf,
  predicate,
  relationPredicates,
  vocabulary,
} from "./vocabulary.js";

const CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const { predicates, subkinds, roles, creatorRoles, kinds, levels, statuses, nameKinds } = vocabulary;

describe("vocabulary.json", () => {
  const tables: Readonly<Record<string, Readonly<Record<string, Labels>>>> = {
    kinds,
    levels,
    roles,
    creatorRoles,
    statuses,
    nameKinds,
    ...Object.fromEntries(ENTITY_KINDS.map((kind) => [`subkinds of ${kind}`, subkinds[kind]])),
  };

  it.each(Object.entries(tables))("%s have a code and two labels each", (_, table) => {
    for (const [code, labels] of Object.entries(table)) {
      expect(code).toMatch(CODE);
      expectLabels(code, labels);
    }
    for (const language of ["zh", "en"] as const) {
      const used = Object.values(table).map((labels) => labels[language]);
      expect(new Set(used).size, `${language} labels that are alike`).toBe(used.length);
    }
  });

  it("has exactly the kinds of entity that the domain has", () => {
    expect(Object.keys(kinds).sort()).toEqual([...ENTITY_KINDS].sort());
    expect(Object.keys(subkinds).sort()).toEqual([...ENTITY_KINDS].sort());
  });

  it("has every status and every kind of name of the domain", () => {
    expect(Object.keys(statuses)).toEqual(["STATED", "PROPOSED", "PLANNED"]);
    expect(Object.keys(nameKinds)).toEqual(["OFFICIAL", "SHORT", "FORMER", "ALIAS", "ENGLISH"]);
  });

  it("has every predicate once", () => {
    const names = predicates.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(predicates.map((entry) => [entry.name, entry] as const))("%s is well formed", (name, entry) => {
    expect(name).toMatch(CODE);
    expectLabels(name, entry.labels);
    expect(entry.subjects).not.toEqual([]);
    for (const kind of [...entry.subjects, ...entry.objects]) expect(ENTITY_KINDS).toContain(kind);
    expect(["STATE", "LASTING", "OCCURRENCE"]).toContain(entry.time);
    // A relation has objects and a reverse label; any other predicate has a value.
    expect([null, "TEXT", "DATE", "QUANTITY"]).toContain(entry.value);
    expect(entry.value === null).toBe(entry.objects.length > 0);
    expect(entry.reverse !== null).toBe(entry.objects.length > 0);
    if (entry.reverse) {
      expect(entry.reverse.name).toMatch(CODE);
      expectLabels(entry.reverse.name, entry.reverse.labels);
    }
    for (const [qualifier, type] of Object.entries(entry.qualifiers)) {
      expect(qualifier).toMatch(/^[a-z][A-Za-z]*$/);
      expect(["TEXT", "NUMBER", "DATE", "ROLE", "CREATOR_ROLE", "ENTITY"]).toContain(type.type);
      expect(typeof type.identifying).toBe("boolean");
      expect(typeof type.required).toBe("boolean");
      expectLabels(`${name}.${qualifier}`, type.labels);
    }
  });

  it("gives each reverse name to one relation, and the same name in both directions only to a symmetric relation", () => {
    const reverses = relationPredicates.flatMap(({ reverse }) => reverse?.name ?? []);
    expect(new Set(reverses).size).toBe(reverses.length);
    for (const { name, reverse, subjects, objects } of relationPredicates) {
      if (reverse && isPredicate(reverse.name)) expect(reverse.name).toBe(name);
      if (reverse?.name === name && name === "COOPERATES_WITH") expect(subjects).toEqual(objects);
    }
  });

  it("holds lists in a qualifier of one name for all predicates, or for none", () => {
    for (const name of new Set(predicates.flatMap(({ qualifiers }) => Object.keys(qualifiers)))) {
      const lists = predicates.flatMap(({ qualifiers }) => {
        const type = qualifiers[name];
        return type ? (type.list ?? false) : [];
      });
      expect(new Set(lists), name).toEqual(new Set([isListQualifier(name)]));
    }
  });

  it("has no duplicate labels and no fields beyond the type", () => {
    expect(Object.keys(vocabulary).sort()).toEqual(
      [
        ...["kinds", "levels", "nameKinds", "predicates", "roles", "statuses", "subkinds"],
        ...["creatorRoles", "inferenceRules"],
      ].sort(),
    );
  });
});

describe("predicate", () => {
  it("finds the predicates of the vocabulary and nothing else", () => {
    expect(predicate("HOLDS_POSITION").time).toBe("STATE");
    expect(isPredicate("HOLDS_POSITION")).toBe(true);
    for (const name of ["FOO", "", "constructor", "__proto__", "holds_position"]) {
      expect(isPredicate(name)).toBe(false);
      expect(() => predicate(name)).toThrow(expect.objectContaining({ code: "BAD_INPUT" }));
    }
  });
});

describe("labelOf", () => {
  it("returns the label in the language, or the bare name", () => {
    expect(labelOf(kinds, "PERSON", "zh")).toBe("人物");
    expect(labelOf(kinds, "PERSON", "en")).toBe("person");
    expect(labelOf(kinds, "FOO", "zh")).toBe("FOO");
  });
});

function expectLabels(what: string, labels: Labels): void {
  expect(Object.keys(labels).sort(), what).toEqual(["en", "zh"]);
  expect(labels.zh.trim(), what).toMatch(/\p{Script=Han}/u);
  expect(labels.en.trim(), what).toMatch(/^[A-Za-z][A-Za-z -]*$/);
}
