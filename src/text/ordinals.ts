import { numberAt } from "./chinese-numbers.js";

/** The numbers that a text counts something with, by what they count: 届 has 18, 中全会 has 3. */
export type Ordinals = ReadonlyMap<string, ReadonlySet<string>>;

// What is numbered in names, and is another thing with another number.
const COUNTED =
  "中全会|届|次|期|批|季|轮|号|人民|医院|中学|小学|幼儿园|支部|党支部|中队|标段|师|团|建筑|冶金|地质|测绘|工程局|局";
const NUMBER = /第?(?:[0-9]+|[〇零两一二三四五六七八九十百]+)/gu;
const COUNTED_AT = new RegExp(COUNTED, "uy");
// 十四五, 14五: the number of a five-year plan.
const FIVE_YEARS = /(?<![0-9一二三四五六七八九十])(十[一二三四五]?|1[0-5])(?:个)?五(?!十|[0-9])/gu;

/** The numbers in a folded text that tell things of one sort apart. */
export function ordinalsIn(text: string): Ordinals {
  const found = new Map<string, Set<string>>();
  const add = (counted: string, value: string): void => {
    found.set(counted, (found.get(counted) ?? new Set()).add(value));
  };
  for (const { 1: number = "" } of text.matchAll(FIVE_YEARS))
    add("五年", numberAt(number, 0)?.value ?? number);
  for (const { index } of text.matchAll(NUMBER)) {
    const number = numberAt(text, index);
    if (!number) continue;
    COUNTED_AT.lastIndex = number.end;
    const [counted] = COUNTED_AT.exec(text) ?? [];
    if (counted !== undefined) add(counted, number.value);
  }
  return found;
}

/** Whether all of these names have another number where the query has one: 第四人民医院 is not 第九人民医院. */
export function areOtherOrdinals(asked: Ordinals, names: readonly string[]): boolean {
  if (asked.size === 0) return false;
  const all = names.map(ordinalsIn);
  return [...asked].some(([counted, numbers]) => {
    const theirs = all.flatMap((one) => [...(one.get(counted) ?? [])]);
    return theirs.length > 0 && !theirs.some((number) => numbers.has(number));
  });
}
