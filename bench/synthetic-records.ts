/**
 * Makes search records from parts of real names: places, parts of names of organizations, surnames and given names. The
 * same seed gives the same records.
 */
import type { SearchRecord } from "../src/search/record/record.js";
import { searchRecords } from "../src/search/record/build.js";
import { loadSeed } from "../src/ingest/check/check-seed.js";

export type Random = () => number;

/** The random number generator mulberry32. The same seed gives the same numbers, so each run asks the same. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `count` records: one third each are persons, organizations and events, with two facts per record. */
export async function syntheticRecords(count: number, seed = 1): Promise<SearchRecord[]> {
  const random = randomFrom(seed);
  const parts = partsOf(searchRecords(await loadSeed(new URL("../seed", import.meta.url).pathname)));
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
  // A few entities are in many facts, most are in few.
  const someone = (): string => idOf(Math.floor(random() ** 3 * count));
  return Array.from({ length: count }, (_, number): SearchRecord => {
    const place = pick(parts.places);
    const organization = `${place}${pick(parts.middles)}${pick(parts.tails)}`;
    const kind = (["PERSON", "ORGANIZATION", "EVENT"] as const)[number % 3] ?? "EVENT";
    const label =
      kind === "PERSON"
        ? pick(parts.surnames) + pick(parts.given) + (random() < 0.7 ? pick(parts.given) : "")
        : kind === "ORGANIZATION"
          ? organization
          : `${organization}${pick(parts.middles)}${pick(["工作会议", "专题培训", "座谈会", "签约仪式", "调研"])}`;
    const day = 16_000 + Math.floor(random() * 3_000);
    const last = day + Math.floor(random() * 5);
    return {
      id: idOf(number),
      kind,
      subkind: kind === "EVENT" ? pick(["MEETING", "TRAINING", "SIGNING"]) : null,
      label,
      names: [
        { text: label, kind: "OFFICIAL" },
        ...(kind === "ORGANIZATION" && random() < 0.4
          ? [{ text: `${place.slice(0, 2)}${pick(parts.tails)}`, kind: "ALIAS" as const }]
          : []),
      ],
      texts:
        kind === "EVENT"
          ? [
              {
                field: "SUMMARY",
                text: `${pick(parts.places)}${pick(parts.middles)}${pick(parts.middles)}，${pick(parts.middles)}${pick(parts.tails)}`,
              },
            ]
          : [],
      facts: [someone(), someone()].map((other, at) => ({
        other,
        statements: [
          {
            id: `${idOf(number)} ${String(at)}`,
            relation: kind === "PERSON" ? "HOLDS_POSITION>" : "COOPERATES_WITH>",
            words: kind === "PERSON" ? [pick(["局长", "副局长", "主任", "处长", "党组书记"])] : [],
          },
        ],
      })),
      days: [[day, last]],
      sure: [[day, last + 1]],
      moments: [[day, day + 1]],
      undated: null,
      documents: [`doc:${String(Math.floor(random() * 20))}`],
      places: [idOf(Math.floor(random() * 200) * 3 + 1)],
      organizations: [],
      honorLevel: null,
      weight: 2 + Math.floor(random() ** 6 * 500),
      latest: day,
    };
  });
}

function idOf(number: number): string {
  return `syn:${String(number).padStart(7, "0")}`;
}

function partsOf(
  records: readonly SearchRecord[],
): Readonly<Record<"places" | "middles" | "tails" | "surnames" | "given", readonly string[]>> {
  const labels = (kind: string): string[] =>
    records.filter((record) => record.kind === kind).map(({ label }) => label);
  const organizations = labels("ORGANIZATION").filter((label) => label.length > 6);
  const persons = labels("PERSON").filter((label) => /^\p{Script=Han}{2,3}$/u.test(label));
  return {
    places: labels("PLACE").filter((label) => label.length <= 6),
    middles: organizations.map((label) => label.slice(-6, -3)),
    tails: organizations.map((label) => label.slice(-3)),
    surnames: persons.map((label) => label.slice(0, 1)),
    given: persons.flatMap((label) => Array.from(label.slice(1))),
  };
}
