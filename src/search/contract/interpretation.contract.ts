import type { EntityKind } from "../../domain/entity.js";
import { characters } from "../../text/characters.js";
import { foldText } from "../../text/fold.js";
import { foldTyped } from "../../text/parted.js";
import { readings } from "../../text/readings.js";
import type { MatchedBy, SearchPage, SearchQuery } from "../engine.js";
import { NO_FILTER } from "../engine.js";
import { wordsOf } from "../record/record.js";
import { boundsOf, isSameMeaning, spellingsOf } from "./bounds.fixture.js";
import type { Scan } from "./scan.fixture.js";
import { isTitlePage } from "./titles.fixture.js";
import { isGuessed, isInOrder, isOfAbbreviation } from "./scan.fixture.js";

/** A query is corrected only if no record has it as typed, and only to something similar. */
export function interpretationFaults(scan: Scan, query: SearchQuery, page: SearchPage): string[] {
  const { hits, interpretation, total } = page;
  const { terms, corrections, between, yearly } = interpretation;
  const anywhere: SearchQuery = { ...query, kinds: null, filter: NO_FILTER };
  const faults: string[] = [];
  const spelled = (all: readonly string[]): readonly (readonly string[])[] =>
    spellingsOf(scan, query, { terms: all, corrections: [], synonyms: [], between: null, yearly: null });
  for (const { from, to } of interpretation.synonyms)
    if (from === to || !isSameMeaning(from, to)) faults.push(`${to} does not mean ${from}`);
  if (isGuessed(page))
    for (const { from, to } of corrections) {
      if (!isOfAbbreviation(page) && boundsOf(scan, anywhere, spelled([from])).must.size > 0)
        faults.push(`${from} is there, and was taken for ${to}`);
      if (!isNear(from, to) && !(isOfAbbreviation(page) && isInOrder(from, to)))
        faults.push(`${to} is not near ${from}`);
      if (corrections.filter((one) => one.from === from).length > 5)
        faults.push(`${from} was taken for more than five`);
    }
  // Days in the text have their own tests.
  if (/[\d月年]/.test(query.text.normalize("NFKC"))) return faults;
  if (between !== null || yearly !== null) faults.push("days that nobody asked for");
  const separate = query.text
    .split(/[\s,，、;；]+/u)
    .map(foldTyped)
    .filter((word) => word !== "");
  const words = [...new Set(separate)];
  const typed = boundsOf(scan, query, spelled(words));
  const isAsTyped = corrections.length === 0 && terms.join(" ") === words.join(" ");
  // Partial hits give way to strict ones of another interpretation.
  if (typed.must.size > 0 && typed.strict === true && words.length > 0 && !isAsTyped) {
    // 长 重, 长 长: one name with a space in it. 单英局长 inside a text: a name and a post.
    const isOneName = separate.length > 1 && terms.length === 1 && corrections.length === 0;
    const isFaint = [...typed.must].every((id) =>
      typed.reasons.get(id)?.every((one) => one === "TEXT" || one === "FACT"),
    );
    // 川大 is inside the name 汶川大地震, and abbreviates another.
    const isInside =
      isOfAbbreviation(page) &&
      words.some((one) => characters(one).length === 2) &&
      [...typed.must].every(
        (id) => typed.reasons.get(id)?.every((one) => !WHOLE_OR_FIRST.includes(one)) ?? true,
      );
    // 习近平总书记 is in the name of an event, which stands behind the person who is called so.
    const isCalled =
      isTitlePage(query, page) &&
      [...typed.must].every(
        (id) =>
          hits.some((hit) => hit.id === id) &&
          typed.reasons.get(id)?.every((one) => !["NAME", "ALIAS", "FORMER_NAME"].includes(one)),
      );
    if (!isOneName && !isInside && !isCalled && !(words.length === 1 && !isGuessed(page) && isFaint))
      faults.push(`${words.join(" ")} is there, and was taken for ${terms.join(" ")}`);
  }
  const [word = "", ...others] = words;
  const hasFilter = query.kinds !== null || query.filter !== NO_FILTER;
  if (total > 0 || hits.length > 0 || hasFilter || others.length > 0) return faults;
  for (const record of scan.records)
    for (const { text, kind } of record.names)
      // Han characters are typed for a Chinese name.
      if (kind !== "ENGLISH" && isSurelyMeant(word, foldText(text), record.kind))
        faults.push(`${word} was not taken for ${text}`);
  for (const [one, other] of splitsOf(scan, word))
    if (boundsOf(scan, query, [[one], [other]]).must.size > 0)
      faults.push(`${word} was not split into ${one} ${other}`);
  return faults;
}

const WHOLE_OR_FIRST: readonly MatchedBy[] = ["NAME", "ALIAS", "FORMER_NAME", "NAME_PREFIX"];

/** One name in place of another word: it has the same sound, or one character more, less or different. */
function isNear(from: string, to: string): boolean {
  const soundOf = (text: string, person: boolean): string => readings(text, { person }).join(" ");
  return (
    [true, false].some((person) => soundOf(from, person) === soundOf(to, person)) ||
    isOneOff(from, to) ||
    isSwapped(from, to)
  );
}

function isSwapped(one: string, other: string): boolean {
  const units = characters(one);
  return units.slice(1).some((unit, at) => units.toSpliced(at, 2, unit, units[at] ?? "").join("") === other);
}

function isOneOff(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return (
    long.length - short.length < 2 &&
    short.slice(at + (long.length === short.length ? 1 : 0)) === long.slice(at + 1)
  );
}

const HAN = /^[\u4e00-\u9fff]+$/;

/** A long name with one wrong character, or a person's name with characters of the same sound. */
function isSurelyMeant(word: string, name: string, kind: EntityKind): boolean {
  if (word.length !== name.length || !HAN.test(word) || !HAN.test(name)) return false;
  const same = characters(word).filter((unit, at) => unit === name[at]).length;
  if (word.length > 4) return same === word.length - 1;
  const soundOf = (text: string): string => readings(text, { person: true }).join(" ");
  return kind === "PERSON" && word.length > 1 && same > 0 && soundOf(word) === soundOf(name);
}

/** The split of a word into two whole names or posts; none if there are several such splits. */
function splitsOf({ records }: Scan, word: string): (readonly [string, string])[] {
  const whole = new Set(
    records.flatMap(({ names, facts }) => [
      ...names.map(({ text }) => foldText(text)),
      ...facts.flatMap((fact) => wordsOf(fact).map(foldText)),
    ]),
  );
  if (!HAN.test(word)) return [];
  const splits = characters(word)
    .map((_, at) => [word.slice(0, at), word.slice(at)] as const)
    .filter((parts) => parts.every((part) => part.length > 1 && whole.has(part)));
  return splits.length === 1 ? splits : [];
}
