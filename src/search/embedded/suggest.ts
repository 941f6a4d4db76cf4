import { characters } from "../../text/characters.js";
import { fold, foldText, originalRange } from "../../text/fold.js";
import { pinyinOf, readFrom } from "../../text/sounds.js";
import type { SuggestQuery, Suggestion } from "../engine.js";
import { prefixIn, isNumber } from "../rank/prefix.js";
import { nameTier, reasonOf, soundTier, TIER } from "../rank/tiers.js";
import { MOST_CHARACTERS } from "../query/parse.js";
import { namesFrom, soundCandidates, soundedName } from "./find.js";
import type { SearchableIndex } from "./search.js";
import { FIELD, KIND_CODES, segmentAt } from "./layout.js";
import { nameOf } from "./typos.js";

/** A name that begins as asked. */
interface Begun {
  readonly segment: number;
  readonly tier: number;
  /** From where to where in the folded name. */
  readonly from: number;
  readonly end: number;
}

/** Names that begin with the prefix as written or as it sounds; each entity once, by the better of its names. */
export function suggest(index: SearchableIndex, query: SuggestQuery): Suggestion[] {
  const prefix = foldText(characters(query.prefix).slice(0, MOST_CHARACTERS).join(""));
  if (prefix === "") return [];
  const kinds = query.kinds && new Set(query.kinds.map((kind) => KIND_CODES.indexOf(kind)));
  const best = new Map<number, Begun>();
  const { records } = index.segments;
  const add = (begun: Begun): void => {
    const record = records[begun.segment] ?? 0;
    if (kinds && !kinds.has(index.kinds[record] ?? -1)) return;
    const known = best.get(record);
    // Of two that begin so, the first of its names is shown: an official one.
    const isBetter =
      !known || begun.tier < known.tier || (begun.tier === known.tier && begun.segment < known.segment);
    if (isBetter) best.set(record, begun);
  };
  begunAsWritten(index, prefix, add);
  const sound = best.size < query.first ? pinyinOf(prefix) : null;
  if (sound !== null) begunBySound(index, sound, add);
  return top(index, best, query.first).map(([record, begun]) => shown(index, record, begun));
}

function begunAsWritten(index: SearchableIndex, prefix: string, add: (begun: Begun) => void): void {
  const units = Array.from({ length: prefix.length }, (_, at) => prefix.charCodeAt(at));
  const { starts, fields } = index.segments;
  const [from, to] = namesFrom(index, units);
  for (let place = from; place < to; place++) {
    const segment = index.nameOrder[place] ?? 0;
    const length = (starts[segment + 1] ?? 0) - 1 - (starts[segment] ?? 0);
    const kind = NAME_KINDS[fields[segment] ?? 0] ?? "ALIAS";
    const tier = nameTier(kind, 0, prefix.length, length);
    add({ segment, tier, from: 0, end: prefix.length });
  }
  if (isNumber(prefix)) begunBehindLetters(index, prefix, add);
}

function begunBehindLetters(index: SearchableIndex, prefix: string, add: (begun: Begun) => void): void {
  const { segments, pairs } = index;
  const namesEnd = segments.starts[segments.names] ?? 0;
  for (const at of pairs.find(prefix.charCodeAt(0), prefix.charCodeAt(1))) {
    if (at >= namesEnd) break;
    const segment = segmentAt(segments, at);
    const from = at - (segments.starts[segment] ?? 0);
    if (from > 0 && prefixIn(nameOf(index, segment), prefix) === from)
      add({ segment, tier: TIER.NAME_PREFIX, from, end: from + prefix.length });
  }
}

const NAME_KINDS = {
  [FIELD.OFFICIAL]: "OFFICIAL",
  [FIELD.OTHER_NAME]: "ALIAS",
  [FIELD.FORMER]: "FORMER",
} as Readonly<Record<number, "OFFICIAL" | "ALIAS" | "FORMER">>;

function begunBySound(index: SearchableIndex, prefix: string, add: (begun: Begun) => void): void {
  const { segments } = index;
  for (const positions of soundCandidates(index, prefix))
    for (const at of positions) {
      const segment = segmentAt(segments, at);
      if (segments.starts[segment] !== at) continue;
      const name = soundedName(index, segment);
      const match = readFrom(prefix, name, 0);
      if (!match) continue;
      // While someone types, one letter is a beginning too.
      const tier = Math.min(soundTier(match, 0, name.length), TIER.INITIALS_PREFIX);
      add({ segment, tier, from: 0, end: match.end });
    }
}

/** The best `first`: whole before begun, then by rank. */
function top(
  { ranks, count }: SearchableIndex,
  best: ReadonlyMap<number, Begun>,
  first: number,
): [record: number, begun: Begun][] {
  const worth = ([record, { tier }]: [number, Begun]): number => tier * count + (ranks[record] ?? 0);
  return [...best].sort((a, b) => worth(a) - worth(b)).slice(0, first);
}

function shown(index: SearchableIndex, number: number, { segment, tier, from, end }: Begun): Suggestion {
  const record = index.head(number);
  const folded = nameOf(index, segment);
  const text = record.names.find((name) => foldText(name.text) === folded)?.text ?? record.label;
  return { id: record.id, text, matchedBy: reasonOf(tier), ranges: [originalRange(fold(text), from, end)] };
}
