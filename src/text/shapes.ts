import lines from "./similar-shapes.json" with { type: "json" };
import { characters } from "./characters.js";

/**
 * The characters that look like another one (粟: 栗, 淮: 准), each pair in both directions. The data is derived (decision 0024):
 * each group is a character and those after it in the order of Unicode that look like it.
 */
let known: ReadonlyMap<string, readonly string[]> | null = null;

/** Characters that `character` is easily taken for, or that are taken for it. */
export function lookAlikes(character: string): readonly string[] {
  known ??= both();
  return known.get(character) ?? [];
}

// At the first use: most searches correct nothing, and the map takes 50 ms.
function both(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  const add = (one: string, other: string): void => {
    const list = map.get(one);
    if (list) list.push(other);
    else map.set(one, [other]);
  };
  for (const group of lines.flatMap((line) => line.split(" "))) {
    const [first = "", ...others] = characters(group);
    for (const other of others) {
      add(first, other);
      add(other, first);
    }
  }
  return map;
}
