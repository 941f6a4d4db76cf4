import { parse } from "graphql";
import { expect } from "vitest";

import type { Backends } from "../../src/backends.js";
import type { Entity, EntityKind } from "../../src/domain/entity.js";
import type { Language } from "../../src/domain/vocabulary.js";
import { ask } from "./execute.js";
import { bothOverSqlite } from "./graphs.js";
import type { Data } from "./operation.js";

type Answered = Readonly<Record<string, unknown>>;

/** Settings of a query; `over` is the shipped data by default. */
interface Options {
  readonly variables?: Answered;
  readonly language?: Language;
  readonly over?: Backends;
}

/** A page of a list in an answer. */
export interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

interface Queries {
  readonly both: ReturnType<typeof bothOverSqlite>;
  /** The data of an answer without errors. */
  readonly answer: <Shape = Answered>(text: string, options?: Options) => Promise<Shape>;
  /** The codes of an answer's errors. */
  readonly codes: (text: string, options?: Options) => Promise<string[]>;
}

/** Both data sets over SQLite, and functions that run queries over them, for the tests of the calling file. */
export function queriesOverSqlite(): Queries {
  const both = bothOverSqlite();
  const run = (text: string, { over = both.shipped, ...more }: Options = {}): ReturnType<typeof ask> =>
    ask(over, { document: parse(text), ...more });
  return {
    both,
    answer: async <Shape>(text: string, options?: Options) => {
      const { data, errors } = await run(text, options);
      expect(errors).toEqual([]);
      return data as Shape;
    },
    codes: async (text, options) => (await run(text, options)).errors.map(({ code }) => code),
  };
}

/** The entity with this kind and label. Throws if there is none. */
export function entityIn({ dataset }: Data, kind: EntityKind, label: string): Entity {
  const found = dataset.entities.find((one) => one.kind === kind && one.label === label);
  if (!found) throw new Error(`there is no ${kind} ${label}`);
  return found;
}
