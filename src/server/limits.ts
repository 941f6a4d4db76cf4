import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from "graphql";

import type { Limits } from "../config.js";
import { graphqlFault } from "./errors.js";

/** Errors told of one query: a query that is wrong everywhere must not make a long answer. */
export const MAX_REPORTED_ERRORS = 5;

// Three directives exist, and each may stand once at a place; nobody writes this many.
const MAX_DIRECTIVES = 50;

/** What a query may look like at most, whatever the schema. Its cost is weighed in `cost.ts`. */
export function limitRules(limits: Pick<Limits, "depth" | "aliases">): readonly ValidationRule[] {
  const rule: ValidationRule = (context) => ({
    // On entering the document: before the other rules have worked on it.
    Document: (document) => {
      for (const message of excesses(document, limits))
        context.reportError(graphqlFault("LIMIT_EXCEEDED", message));
    },
  });
  return [rule];
}

function* excesses(
  document: DocumentNode,
  limits: Pick<Limits, "depth" | "aliases">,
): Generator<string> {
  const shape = shapeOf(document);
  const over = (found: number, limit: number, what: string): string[] =>
    found > limit
      ? [`the query has ${String(found)} ${what}: at most ${String(limit)} are allowed`]
      : [];
  yield* over(shape.depth, limits.depth, "levels of fields");
  yield* over(shape.aliases, limits.aliases, "aliases");
  yield* over(shape.rootFields, limits.aliases, "fields at its root");
  yield* over(shape.directives, MAX_DIRECTIVES, "directives");
}

interface Shape {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
}

/** One walk over the text; a fragment is walked once, however often it is spread. */
function shapeOf(document: DocumentNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const measured = new Map<string, Measured>();
  const totals = { aliases: 0, directives: 0 };

  const fragmentOf = (name: string): Measured => {
    const known = measured.get(name);
    if (known) return known;
    // Stands for itself inside a cycle, which another rule reports.
    measured.set(name, { depth: 0, fields: 0 });
    const fragment = fragments.get(name);
    const result = fragment ? measure(fragment.selectionSet) : { depth: 0, fields: 0 };
    totals.directives += fragment?.directives?.length ?? 0;
    measured.set(name, result);
    return result;
  };

  const measure = ({ selections }: SelectionSetNode): Measured => {
    let depth = 0;
    let fields = 0;
    for (const node of selections) {
      totals.directives += node.directives?.length ?? 0;
      if (node.kind === Kind.FIELD) {
        if (node.alias) totals.aliases += 1;
        const below = node.selectionSet ? measure(node.selectionSet).depth : 0;
        // The schema's own description nests by itself; graphql-js limits how deep.
        depth = Math.max(depth, node.name.value.startsWith("__") ? 1 : below + 1);
        fields += 1;
      } else {
        const inner =
          node.kind === Kind.INLINE_FRAGMENT
            ? measure(node.selectionSet)
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
  /** Fields of its own level. */
  readonly fields: number;
}
