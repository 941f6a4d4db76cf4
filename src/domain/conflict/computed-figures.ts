import type { ConflictCandidate } from "./candidate.js";
import type { Range } from "./figures.js";
import { amountRange, figureDays, figurePeriod, isExact } from "./figures.js";
import type { Clash } from "./groups.js";
import { inGroups } from "./groups.js";
import type { COMPUTATIONS } from "./rules.js";
import { conflictRules } from "./rules.js";
import type { Pieces } from "../event-loop.js";
import { qualifierValues } from "../statement.js";

const { predicate, indicator, about, change } = conflictRules.SAME_FIGURE;
const { computation, from, scales, percents, decreases, workdays } = conflictRules.COMPUTED_FIGURE;

/**
 * Figures that other figures of the same thing give, as the data say with `computation` and `computedFrom`, and that
 * these contradict. A conflict has the numbers, and everything that is computed from them: who reads that a mean is
 * wrong wants to see the mean that is right.
 */
export function* computedFigures(candidates: readonly ConflictCandidate[]): Pieces<Clash[]> {
  const figures = candidates.filter((one) => one.predicate === predicate);
  const derived = figures.filter(({ qualifiers }) => qualifiers[computation] !== undefined);
  if (derived.length === 0) return [];
  const byName = new Map<string, ConflictCandidate[]>();
  for (const [index, figure] of figures.entries()) {
    if (index % FIGURES_A_PIECE === 0) yield;
    const name = String(figure.qualifiers[indicator]);
    for (const key of [keyOf(figure, name), keyOf(figure, name, figurePeriod(figure))]) {
      const list = byName.get(key);
      if (list) list.push(figure);
      else byName.set(key, [figure]);
    }
  }
  const inputsOf = new Map<ConflictCandidate, readonly ConflictCandidate[]>();
  for (const figure of derived) {
    const inputs = qualifierValues(figure.qualifiers[from]).map((name) => theInput(byName, figure, name));
    if (inputs.length > 0 && inputs.every((one) => one !== null)) inputsOf.set(figure, inputs);
  }
  const idsOf = (figure: ConflictCandidate): string[] => (inputsOf.get(figure) ?? []).map(({ id }) => id);
  return yield* inGroups(
    [...inputsOf.keys()],
    (figure) => [figure.subject, ...idsOf(figure).sort()],
    (group) => contradicted(group, inputsOf),
    1,
  );
}

const FIGURES_A_PIECE = 500;

function keyOf(
  { subject, qualifiers }: ConflictCandidate,
  name: string,
  ...period: readonly (string | null)[]
): string {
  return JSON.stringify([subject, String(qualifiers[about] ?? ""), name, ...period]);
}

/** The figure of this name for the same period, else the only one; null if there are several. */
function theInput(
  byName: ReadonlyMap<string, readonly ConflictCandidate[]>,
  figure: ConflictCandidate,
  name: string,
): ConflictCandidate | null {
  for (const key of [keyOf(figure, name, figurePeriod(figure)), keyOf(figure, name)]) {
    // Three are enough to know whether there are two others.
    const few = byName.get(key)?.slice(0, 3) ?? [];
    const [only, another] = few.filter(({ id }) => id !== figure.id);
    if (only) return another ? null : only;
  }
  return null;
}

function contradicted(
  group: readonly ConflictCandidate[],
  inputsOf: ReadonlyMap<ConflictCandidate, readonly ConflictCandidate[]>,
): Clash[] {
  const results = group.map((figure) => ({ figure, result: computed(figure, inputsOf.get(figure) ?? []) }));
  const wrong = results.filter(
    ({ figure, result }) => result !== null && isApart(statedRange(figure), result),
  );
  const [first] = wrong;
  if (!first?.result) return [];
  const bad = new Set(wrong.map(({ figure }) => figure));
  const inputs = inputsOf.get(first.figure) ?? [];
  const together = [...inputs, ...group.filter((figure) => !bad.has(figure))];
  return [
    {
      entity: first.figure.subject,
      candidates: [...new Set([...together, ...bad])],
      together: new Set(together.map(({ id }) => id)),
      computed: inWords(first.figure, first.result),
    },
  ];
}

/** What the inputs give, in the unit of the figure; null if its units do not fit. */
function computed(figure: ConflictCandidate, inputs: readonly ConflictCandidate[]): Range | null {
  const compute = COMPUTE[String(figure.qualifiers[computation])];
  const numbers = inputs.map((one) => scaled(one));
  const result = compute?.(numbers, figure) ?? null;
  return result === null || result.some(Number.isNaN) ? null : result;
}

interface Scaled {
  readonly range: Range;
  readonly unit: string;
}

type Computation = (inputs: readonly Scaled[], figure: ConflictCandidate) => Range | null;

/** How a figure is computed from others, by the code in `computation`. */
const COMPUTE: Readonly<Partial<Record<string, Computation>>> = {
  /** From the first to the second, in percent of the first. */
  CHANGE: ([before, after], figure) => {
    if (!before || before.unit !== after?.unit || !isPercent(figure)) return null;
    const grown = divided(after.range, before.range);
    const [low, high] = [(grown[0] - 1) * 100, (grown[1] - 1) * 100];
    const isDecrease = decreases.some((word) => String(figure.qualifiers[change] ?? "").includes(word));
    return isDecrease ? [-high, -low] : [low, high];
  },
  /** The first in percent of the second. */
  SHARE: ([part, whole], figure) => {
    if (!part || part.unit !== whole?.unit || !isPercent(figure)) return null;
    const [low, high] = divided(part.range, whole.range);
    return [low * 100, high * 100];
  },
  SUM: (inputs, figure) => {
    const { unit } = scaled(figure);
    if (inputs.some((one) => one.unit !== unit)) return null;
    const sum = (side: 0 | 1): number => inputs.reduce((all, { range }) => all + range[side], 0);
    return [sum(0), sum(1)];
  },
  PER_DAY: ([total], figure) => mean(total, figure, [1, 1]),
  PER_WORKDAY: ([total], figure) => mean(total, figure, workdays),
} satisfies Readonly<Record<(typeof COMPUTATIONS)[number], Computation>>;

/** A total over the days of the figure's period; `part` of them count. */
function mean(total: Scaled | undefined, figure: ConflictCandidate, [least, most]: Range): Range | null {
  const { from: first, to } = figureDays(figure);
  if (!total || first === null || to === null || to <= first || total.unit !== scaled(figure).unit)
    return null;
  return [total.range[0] / ((to - first) * most), total.range[1] / ((to - first) * least)];
}

function divided([low, high]: Range, [least, most]: Range): Range {
  return [low / most, high / least];
}

/** The amount without 万 and the like, as far as its written digits tell it. */
function scaled(figure: ConflictCandidate): Scaled {
  const { scale, base } = unitParts(figure);
  const [low, high] = amountRange(figure);
  // A whole number is counted; a word such as 余 says more than the digits.
  const rounding = decimals(figure) > 0 && isExact(figure) ? lastPlace(figure) / 2 : 0;
  return { range: [(low - rounding) * scale, (high + rounding) * scale], unit: base };
}

/** What the source states, as `computed` gives it. Its last digit may be rounded or cut off. */
function statedRange(figure: ConflictCandidate): Range {
  const { scale } = unitParts(figure);
  const [low, high] = amountRange(figure);
  return [(low - lastPlace(figure)) * scale, (high + lastPlace(figure)) * scale];
}

/** 万元 is 10,000 元, 成 10 %. */
function unitParts({ value }: ConflictCandidate): { readonly scale: number; readonly base: string } {
  const unit = value?.type === "QUANTITY" ? value.unit : "";
  const percent = percents[unit];
  if (percent !== undefined) return { scale: percent, base: PERCENT };
  const prefix = PREFIXES.find((one) => unit.length > one.length && unit.startsWith(one)) ?? "";
  return { scale: scales[prefix] ?? 1, base: unit.slice(prefix.length) };
}

const PERCENT = "%";
const PREFIXES = Object.keys(scales).sort((a, b) => b.length - a.length);

const isPercent = (figure: ConflictCandidate): boolean => unitParts(figure).base === PERCENT;

function isApart([low, high]: Range, [least, most]: Range): boolean {
  return low > most || high < least;
}

const decimals = ({ value }: ConflictCandidate): number =>
  value?.type === "QUANTITY" ? (/\.(\d+)$/.exec(String(value.amount))?.[1]?.length ?? 0) : 0;

const lastPlace = (figure: ConflictCandidate): number => 10 ** -decimals(figure);

function inWords(figure: ConflictCandidate, range: Range): string {
  const { scale } = unitParts(figure);
  const unit = figure.value?.type === "QUANTITY" ? figure.value.unit : "";
  const texts = range.map((one) => (Number.isFinite(one) ? (one / scale).toFixed(decimals(figure)) : "∞"));
  return `${[...new Set(texts)].join("–")} ${unit}`;
}
