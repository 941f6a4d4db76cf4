import { expect, test } from "vitest";

import { EntityPage } from "../../client/index.js";
import vocabulary from "../../domain/vocabulary.json" with { type: "json" };
import { ENTITY_SECTIONS } from "./entity-section-list.js";
import { readEntity } from "./entity.js";

/** The lists of statements that the operation asks for, by alias. */
function listsOf(text: string): Map<string, string[]> {
  const lists = text.matchAll(/(\w+):statements\(predicates:\[([^\]]*)\]/g);
  return new Map([...lists].map(([, alias = "", names = ""]) => [alias, names.match(/\w+/g) ?? []]));
}

test("a section names the predicates that the operation asks for", () => {
  const lists = listsOf(EntityPage.toString());
  for (const { alias, predicates } of ENTITY_SECTIONS) expect(lists.get(alias), alias).toEqual(predicates);
});

test("every predicate has a place on the page", () => {
  const shown = new Set([...listsOf(EntityPage.toString()).values()].flat());
  // Each of these has a part of its own.
  for (const name of ["CLAUSE", "SUCCEEDED_BY", "POSSIBLY_SAME_AS"]) shown.add(name);
  expect(vocabulary.predicates.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
});

test("a wrong day counts as none, so that the page shows what it has", () => {
  const onDay = (on: string) => readEntity(new URLSearchParams({ on }), "org:a").variables;
  expect(onDay("2021-02-28")).toEqual({ id: "org:a", on: "2021-02-28" });
  expect(onDay("2021-02-30")).toEqual({ id: "org:a", on: null });
});
