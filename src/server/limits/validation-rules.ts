import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from "graphql";

import type { Limits } from "../../config.js";
import { requestError } from "../graphql/errors.js";

/** Most errors reported for one query: a query that is wrong everywhere must not get a long response. */
export const MAX_REPORTED_ERRORS = 5;

// Three directives exist, and each is allowed once per location: no real query has this many.
const MAX_DIRECTIVES = 50;

// graphql-js compares each pair of fields with the same name in a selection: 490 of them took 110 ms to validate.
const MAX_REPEATS = 50;
// Likewise each pair of fragments.
const MAX_FRAGMENTS = 100;

/** Validation rules that limit the shape of a query, whatever the schema. `cost.ts` computes its cost. */
export function limitRules(limits: Pick<Limits, "depth" | "aliases">): readonly ValidationRule[] {
  const rule: ValidationRule = (context) => ({
    // On entering the document, before the other rules do their work.
    Document: (document) => {
      const messages = [...violations(document, limits)];
      if (messages.length === 0) return;
      // Repeated until graphql-js gives up, so that the other rules do not run. The response has each error once.
      for (let round = 0; round < MAX_REPORTED_ERRORS; round += 1)
        for (const message of messages) context.reportError(requestError("LIMIT_EXCEEDED", message));
    },
  });
  return [rule];
}

function* violations(document: DocumentNode, limits: Pick<Limits, "depth" | "aliases">): Generator<string> {
  const shape = shapeOf(document);
  const over = (found: number, limit: number, what: string): string[] =>
    found > limit ? [`the query has ${String(found)} ${what}: at most ${String(limit)} are allowed`] : [];
  yield* over(shape.depth, limits.depth, "levels of fields");
  yield* over(shape.aliases, limits.aliases, "aliases");
  yield* over(shape.rootFields, limits.aliases, "fields at its root");
  yield* over(shape.directives, MAX_DIRECTIVES, "directives");
  yield* over(shape.repeats, MAX_REPEATS, "times the same field in one place");
  yield* over(shape.fragments, MAX_FRAGMENTS, "fragments");
}

interface Shape {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Most uses of one name in one selection, with its inline fragments. */
  readonly repeats: number;
  readonly fragments: number;
}

/** Measures the query in one pass. Each fragment is measured once, however often it is used. */
function shapeOf(document: DocumentNode): Shape {
  const totals = { aliases: 0, directives: 0, repeats: 0, fragments: 0 };
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(node.name.value, node);
      totals.fragments += 1;
    }
  const measured = new Map<string, Measured>();

  const fragmentOf = (name: string): Measured => {
    const known = measured.get(name);
    if (known) return known;
    // The value inside a cycle, which another rule reports.
    measured.set(name, { depth: 0, fields: 0 });
    const fragment = fragments.get(name);
    const result = fragment ? measure(fragment.selectionSet) : { depth: 0, fields: 0 };
    totals.directives += fragment?.directives?.length ?? 0;
    measured.set(name, result);
    return result;
  };

  const measure = ({ selections }: SelectionSetNode, names = new Map<string, number>()): Measured => {
    let depth = 0;
    let fields = 0;
    for (const node of selections) {
      totals.directives += node.directives?.length ?? 0;
      if (node.kind === Kind.FIELD) {
        if (node.alias) totals.aliases += 1;
        const below = node.selectionSet ? measure(node.selectionSet).depth : 0;
        // Introspection nests deeply by nature; graphql-js limits it.
        depth = Math.max(depth, node.name.value.startsWith("__") ? 1 : below + 1);
        fields += 1;
        const name = (node.alias ?? node.name).value;
        const repeats = (names.get(name) ?? 0) + 1;
        names.set(name, repeats);
        totals.repeats = Math.max(totals.repeats, repeats);
      } else {
        const inner =
          node.kind === Kind.INLINE_FRAGMENT
            ? measure(node.selectionSet, names)
            : fragmentOf(node.name.value);
        depth = Math.max(depth, inner.depth);
        fields += inner.fields;
      }
    }
    return { depth, fields };
  };

  let depth = 0;
  let rootFields = 0;
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    totals.directives += node.directives?.length ?? 0;
    const root = measure(node.selectionSet);
    depth = Math.max(depth, root.depth);
    rootFields = Math.max(rootFields, root.fields);
  }
  for (const name of fragments.keys()) fragmentOf(name);
  return { depth, rootFields, ...totals };
}

interface Measured {
  readonly depth: number;
  /** Fields of the top level only. */
  readonly fields: number;
}
