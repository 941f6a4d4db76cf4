/** Queries as people type them, made from the records. The same random numbers give the same queries. */
import type { SearchRecord } from "../src/search/record/record.js";
import type { Random } from "./synthetic-records.js";

/** Makes one query. */
type Maker = (from: Names, random: Random) => string;

/** Labels of the records by kind. */
type Names = Readonly<Record<"persons" | "organizations" | "events", readonly string[]>>;

/** The kinds of queries that a part of a name is not enough for. Null for a record that such a query cannot be made of. */
export const NEEDS_MORE: Readonly<Record<string, Maker>> = {
  "a name with a character more or less": ({ organizations, events }, random) => {
    const name = pick(random() < 0.5 ? organizations : events, random);
    const at = 1 + Math.floor(random() * (name.length - 2));
    return random() < 0.5
      ? name.slice(0, at) + name.slice(at + 1)
      : name.slice(0, at) + pick(CHARACTERS, random) + name.slice(at);
  },
  "two names with a word between": ({ persons, organizations }, random) =>
    pick(random() < 0.5 ? persons : organizations, random) +
    pick(["到访", "与", "联合", "赴", "调研"], random) +
    pick(organizations, random),
  "a sentence with a name": ({ persons, organizations, events }, random) =>
    pick(
      [
        () => `谁主持了${pick(events, random)}`,
        () => `请问${pick(organizations, random)}是什么时候成立的`,
        () => `${pick(persons, random)}现在在哪个单位工作`,
        () => `想了解一下${pick(organizations, random)}有哪些荣誉`,
      ],
      random,
    )(),
  "a headline": ({ organizations, events }, random) =>
    `${pick(organizations, random)}举行${pick(events, random)}推动各项工作再上新台阶再创新业绩迈出新步伐`.slice(
      0,
      30,
    ),
  "a surname with a post": ({ persons }, random) =>
    pick(persons, random).slice(0, 1) + pick(["局长", "副局长", "主任", "处长", "书记", "总"], random),
  "an abbreviation": ({ organizations }, random) => {
    const name = pick(organizations, random);
    return (
      name.slice(0, 2) + pick([name.slice(-1), name.slice(-2), name.slice(-3, -2) + name.slice(-1)], random)
    );
  },
};

const CHARACTERS = Array.from("新大中一的市县省会区部");

export function namesOf(records: readonly SearchRecord[]): Names {
  const labels = (kind: string): string[] =>
    records.flatMap((record) => (record.kind === kind ? record.label : []));
  return { persons: labels("PERSON"), organizations: labels("ORGANIZATION"), events: labels("EVENT") };
}

/** A piece of 2 to 4 Han characters out of a name. */
export function substring(records: readonly SearchRecord[], random: Random): string {
  for (;;) {
    const { label = "" } = records[Math.floor(random() * records.length)] ?? {};
    const length = 2 + Math.floor(random() * 3);
    const from = Math.floor(random() * (label.length - length + 1));
    const part = label.slice(from, from + length);
    if (/^\p{Script=Han}{2,4}$/u.test(part)) return part;
  }
}

function pick<Item>(list: readonly Item[], random: Random): Item {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error("there is nothing to choose from");
  return item;
}
