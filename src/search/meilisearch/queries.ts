import { readings } from "../../text/readings.js";
import { gapsOfShortName, LEAST_FOR_ONE_OFF, shortNamesNear } from "../../text/typos.js";
import { abbreviationTexts } from "../../text/abbreviation.js";
import { pinyinOf } from "../../text/sounds.js";
import { FEW } from "../rank/match.js";
import type { MatchSource } from "../rank/finder.js";
import { mayBeAbbreviation } from "../rank/abbreviations.js";
import { canSoundAlike } from "../rank/typos.js";
import type { ParsedQuery } from "../query/parsed.js";
import { termAlone } from "../query/parsed.js";
import { canBeLookedUp, canBeSplit, substringsOf } from "../query/split.js";
import type { Title } from "../query/parsed.js";
import type { Typos } from "../query/typos.js";
import { NO_TYPOS, spelledTerms } from "../query/typos.js";
import type { Request } from "./client.js";
import { ALL_FIELDS, HEAD_FIELDS } from "./documents.js";
import { allOf, insideDays, isOfKinds, isOneOf } from "./filter.js";
import {
  LATIN_FIELDS,
  NAME_FIELDS,
  RELATION_FIELDS,
  SIDE_FIELDS,
  SIDE_SOUND_FIELDS,
  SOUND_FIELDS,
  TEXT_FIELDS,
  DICTIONARY_FIELDS,
  WORD_FIELDS,
} from "./settings.js";
import { soundQueries } from "./sounds.js";
import type { Anchors } from "./tokens.js";
import { phrase, quoted, tokensOf, wordPhrase } from "./tokens.js";

/** The most candidates of one request. A frequent word has more; then the server counts. */
export const MOST_CANDIDATES = 1_000;
// The most requests for one query of several terms.
const MOST_COMBINATIONS = 32;
/** Enough to see whether there is one at all. */
export const SOME = 20;
/** Kinds that happen on their days (`thenOf`). */
const HAPPENS = isOfKinds(["EVENT", "AGREEMENT"]);

const OWN_FIELDS = [...NAME_FIELDS, ...TEXT_FIELDS];
const FACT_FIELDS = [...WORD_FIELDS, ...RELATION_FIELDS, ...SIDE_FIELDS];
/** Where grams stand (`GramMatches`). */
const GRAM_FIELDS = [...OWN_FIELDS, ...WORD_FIELDS];
const EVERY_SOUND = [...SOUND_FIELDS, ...SIDE_SOUND_FIELDS];

/** Requests that together fetch every record that can match a query. */
export interface Plan {
  /** By names and texts; by facts too, where there are several terms. */
  readonly main: readonly Request[];
  /** By facts alone, for when the others find nothing. */
  readonly facts: readonly Request[];
}

/** Single characters that few names have (`FEW`): they are looked for anywhere in names. */
export type InFew = ReadonlySet<string>;

/** `filter`: null if nothing can pass it. `typos`: what is looked for in place of a corrected term. */
export function planOf(parsed: ParsedQuery, filter: string | null, typos: Typos, inFew: InFew): Plan {
  if (filter === null) return { main: [], facts: [] };
  const spelled = spelledTerms(parsed, typos);
  const [only, ...rest] = parsed.terms;
  if (only === undefined)
    return { main: [request("", [], filter), ...(parsed.happened ? ofDays(parsed, filter) : [])], facts: [] };
  if (parsed.written !== null) return { main: [request(phrase(only), NAME_FIELDS, filter)], facts: [] };
  if (parsed.title) return { main: ofTitle(parsed, parsed.title, filter, inFew), facts: [] };
  if (rest.length > 0) return { main: combinations(parsed, spelled, filter, inFew), facts: [] };
  const plans = (spelled[0] ?? []).map((text) => planOfTerm(text, parsed.namesOnly !== null, filter, inFew));
  const [kinds = []] = parsed.kinds;
  const ofKinds = kinds.length > 0 ? [request("", [], allOf([filter, isOfKinds(kinds)]))] : [];
  return {
    main: [...ofKinds, ...plans.flatMap(({ main }) => main)],
    facts: [...ofKinds, ...plans.flatMap(({ facts }) => facts)],
  };
}

/** The requests for this source. */
export function requestsFor({ main, facts }: Plan, source: MatchSource): readonly Request[] {
  if (source === "BOTH") return [...main, ...facts];
  return source === "FACTS" ? facts : main;
}

function planOfTerm(text: string, namesOnly: boolean, filter: string, inFew: InFew): Plan {
  const sound = pinyinOf(text);
  const sounds = sound === null ? [] : soundQueries(sound, false);
  const own = text.length === 1 ? NAME_FIELDS : OWN_FIELDS;
  const main = [
    request(written(text, inFew), own, filter),
    ...sounds.map((q) => request(q, [...NAME_FIELDS, ...SOUND_FIELDS], filter)),
  ];
  if (namesOnly) return { main, facts: [] };
  const facts = [
    request(written(text, inFew), text.length === 1 ? SIDE_FIELDS : FACT_FIELDS, filter, ALL_FIELDS),
    ...sounds.map((q) => request(q, [...SIDE_FIELDS, ...SIDE_SOUND_FIELDS], filter, ALL_FIELDS)),
  ];
  return { main, facts };
}

/** Persons with the name and the post, and records that have both as they were typed. The judge looks at the other terms. */
function ofTitle(
  { joined }: ParsedQuery,
  { names, posts, isWhole }: Title,
  filter: string,
  inFew: InFew,
): Request[] {
  const persons = names.flatMap((name) => {
    const sound = isWhole ? pinyinOf(name) : null;
    return [phrase(name, { begin: true }), ...(sound === null ? [] : soundQueries(sound, false))];
  });
  const all = persons.flatMap((person) =>
    posts.length === 0 ? [person] : posts.map((post) => `${person} ${phrase(post)}`),
  );
  const typed = joined === null || !isWhole ? [] : planOfTerm(joined, false, filter, inFew).main;
  return [
    ...(all.length > MOST_COMBINATIONS ? persons : all).map((q) =>
      request(
        q,
        [...OWN_FIELDS, ...FACT_FIELDS, ...SOUND_FIELDS],
        allOf([filter, isOfKinds(["PERSON"])]),
        ALL_FIELDS,
      ),
    ),
    ...typed,
  ];
}

/** One way to match a term. */
interface Variant {
  readonly q: string;
  readonly filter: string;
  readonly bySound: boolean;
}

/** A request for each combination of variants of the terms: as written, by a kind, by sound. */
function combinations(
  parsed: ParsedQuery,
  spelled: readonly (readonly string[])[],
  filter: string,
  inFew: InFew,
): Request[] {
  const variants = spelled.map((texts, at) => variantsOfTerm(texts, parsed.kinds[at] ?? [], inFew));
  let all: readonly (readonly Variant[])[] = [[]];
  for (const { every, rough } of variants.sort((a, b) => a.every.length - b.every.length)) {
    const fitting = [every, rough].find((some) => all.length * some.length <= MOST_COMBINATIONS);
    // Without this term the requests fetch more, and the judge decides.
    if (fitting) all = all.flatMap((chosen) => fitting.map((variant) => [...chosen, variant]));
  }
  return all.map((chosen) =>
    request(
      chosen.flatMap(({ q }) => q || []).join(" "),
      [...OWN_FIELDS, ...FACT_FIELDS, ...(chosen.some((variant) => variant.bySound) ? EVERY_SOUND : [])],
      allOf([filter, ...chosen.map((variant) => variant.filter)]),
      ALL_FIELDS,
    ),
  );
}

/** All variants of `texts`, and a shorter list of less exact variants, which finds at least as much. */
function variantsOfTerm(
  texts: readonly string[],
  kinds: readonly string[],
  inFew: InFew,
): { readonly every: readonly Variant[]; readonly rough: readonly Variant[] } {
  const plain = { filter: "", bySound: false };
  const fixed: readonly Variant[] = [
    ...(kinds.length > 0 ? [{ q: "", filter: isOfKinds(kinds), bySound: false }] : []),
    ...texts.map((text) => ({ ...plain, q: written(text, inFew) })),
  ];
  const sounded = texts.flatMap((text) => pinyinOf(text) ?? []);
  const bySound = (queries: readonly string[]): Variant[] =>
    queries.map((q) => ({ ...plain, q, bySound: true }));
  return {
    every: [...fixed, ...bySound(sounded.flatMap((text) => soundQueries(text, false)))],
    // However the term is read, the name has its first character.
    rough: [...fixed, ...bySound(sounded.map((text) => quoted(tokensOf(text).slice(0, 1))))],
  };
}

function written(text: string, inFew: InFew): string {
  return phrase(text, { begin: text.length === 1 && !inFew.has(text) });
}

/** A request that shows whether few names have a character: it fetches one more than these. */
export function inFewRequest(character: string): Request {
  return request(phrase(character), NAME_FIELDS, "", HEAD_FIELDS, FEW + 1);
}

/** Requests for the best hits, for a query that matches more than can be fetched: whole names, beginnings, names, texts. */
export function bestRequests(parsed: ParsedQuery, filter: string, inFew: InFew): Request[] {
  const [only, ...rest] = parsed.terms;
  if (only === undefined) {
    const { between } = parsed;
    const inside = between === null ? [] : [request("", [], allOf([filter, HAPPENS, insideDays(between)]))];
    return [...ofDays(parsed, filter), ...inside];
  }
  if (rest.length > 0) {
    const named = parsed.joined === null ? [] : bestNames(parsed.joined, filter);
    return [...named, ...[NAME_FIELDS, OWN_FIELDS].map((on) => narrow(parsed, on, filter, inFew))];
  }
  if (parsed.written !== null) return [];
  const whole = request(phrase(only, { begin: true, end: true }), TEXT_FIELDS, filter);
  return [...bestNames(only, filter), whole];
}

/** Requests for the best date hits: the date in the name, and events inside the days. */
function ofDays({ joined, between, yearly }: ParsedQuery, filter: string): Request[] {
  if (between === null && yearly === null) return [];
  const named = joined === null ? [] : bestNames(joined, filter);
  return [...named, request("", [], allOf([filter, HAPPENS]))];
}

function bestNames(text: string, filter: string): Request[] {
  const named = (anchors: Anchors, on: readonly string[]): Request =>
    request(phrase(text, anchors), on, filter);
  return [
    ...NAME_FIELDS.map((field) => named({ begin: true, end: true }, [field])),
    named({ begin: true }, NAME_FIELDS),
    ...(text.length > 1 ? [named({}, NAME_FIELDS)] : []),
  ];
}

/** All terms in these fields, except those that name a kind, which become a filter. */
function narrow({ terms, kinds }: ParsedQuery, on: readonly string[], filter: string, inFew: InFew): Request {
  const isKind = (at: number): boolean => (kinds[at] ?? []).length > 0;
  const phrases = terms.flatMap((term, at) => (isKind(at) ? [] : written(term, inFew)));
  const filters = kinds.flatMap((some) => (some.length > 0 ? isOfKinds(some) : []));
  return request(phrases.join(" "), on, allOf([filter, ...filters]), ALL_FIELDS);
}

/** A request for records in which `term` begins a word (`begins`), without filters. */
export function wordBeginRequest(term: string): Request {
  const some = (q: string, on: readonly string[]): Request => request(q, on, "", HEAD_FIELDS, SOME);
  if (term.length === 1) return some(phrase(term, { begin: true }), NAME_FIELDS);
  if (/^[a-z]/.test(term)) return some(wordPhrase(term), LATIN_FIELDS);
  return some(phrase(term), [...OWN_FIELDS, ...WORD_FIELDS]);
}

/** Requests for names that a term with a typo can stand for. */
export function typoRequests(term: string): Request[] {
  return [
    ...soundAlikes(term),
    ...shortAlikes(term),
    ...halves(term).map((half) => request(phrase(half), NAME_FIELDS, "")),
  ];
}

/** Requests for names that have all characters of a text that the term may abbreviate, in any order. */
export function abbreviationRequests(term: string): Request[] {
  if (!mayBeAbbreviation(term)) return [];
  return abbreviationTexts(term).map((text) => {
    const tokens = [...new Set(tokensOf(text))];
    return request(tokens.map((token) => quoted([token])).join(" "), NAME_FIELDS, "");
  });
}

const LONGEST_PERSON = 12;

/**
 * Persons whose names sound the same. The same character may have another reading in the name. So this also finds names
 * with one of the characters as written and the same sounds around it.
 */
function soundAlikes(term: string): Request[] {
  if (!canSoundAlike(term) || term.length > LONGEST_PERSON) return [];
  const tokens = tokensOf(term);
  const syllables = readings(term, { person: true }).filter((_, at) => !isSecondHalf(term, at));
  const sounds = tokens.map((token, at) => syllables[at] ?? token);
  const around = tokens.map((token, at) =>
    [
      at > 0 ? quoted(sounds.slice(0, at), { begin: true }) : "",
      quoted([token], { begin: at === 0, end: at === tokens.length - 1 }),
      at < tokens.length - 1 ? quoted(sounds.slice(at + 1), { end: true }) : "",
    ]
      .filter(Boolean)
      .join(" "),
  );
  const all = [quoted(sounds, { begin: true, end: true }), ...around];
  return all.map((q) => request(q, [...NAME_FIELDS, ...SOUND_FIELDS], isOfKinds(["PERSON"])));
}

/** Persons whose short names the term is nearly spelled as (`shortNameEdit`). */
function shortAlikes(term: string): Request[] {
  const person = isOfKinds(["PERSON"]);
  const near = shortNamesNear(term);
  const [names] = DICTIONARY_FIELDS;
  return [
    ...(near.length > 0 ? [request("", [], allOf([isOneOf(names, near), person]))] : []),
    ...gapsOfShortName(term).map(([before, after]) =>
      request(`${phrase(before, { begin: true })} ${phrase(after, { end: true })}`, NAME_FIELDS, person),
    ),
  ];
}

function isSecondHalf(text: string, at: number): boolean {
  return /^[\udc00-\udfff]$/.test(text[at] ?? "");
}

/** With one wrong character, one half of the term is right. Halves do not split a surrogate pair. */
function halves(term: string): string[] {
  if (term.length < LEAST_FOR_ONE_OFF) return [];
  const middle = term.length >> 1;
  const [before, after] = isSecondHalf(term, middle) ? [middle - 1, middle + 1] : [middle, middle];
  return [term.slice(0, before), term.slice(after)];
}

/** Requests that count which parts of the terms are dictionary words: as names, and as words of facts. */
export function dictionaryRequests({ terms }: ParsedQuery): Request[] {
  const texts = terms.filter(canBeSplit).flatMap(substringsOf);
  const plain = texts.filter(canBeLookedUp);
  if (plain.length === 0) return [];
  return DICTIONARY_FIELDS.map((field) => counting(request("", [], isOneOf(field, plain)), field, ""));
}

/** A request that counts the records with a gram, and one that counts all. */
export function gramCount(gram: string): Request {
  return request(phrase(gram), GRAM_FIELDS, "", ["id"], 1);
}

export const COUNT_OF_ALL: Request = request("", [], "", ["id"], 1);

/** A request for the records with a gram, whatever the filters. */
export function gramRequest(gram: string): Request {
  return request(phrase(gram), GRAM_FIELDS, "", ALL_FIELDS);
}

/** Requests for all that a term of the relaxed reading matches, whatever the filters. */
export function relaxedRequests(term: string, inFew: InFew): Request[] {
  const { main, facts } = planOf(termAlone(term), "", NO_TYPOS, inFew);
  return [...main, ...facts].map((one) => ({ ...one, take: ALL_FIELDS }));
}

/** The same request, for counting the values of a field over all its hits. */
export function counting(of: Request, attribute: string, filter: string): Request {
  return { ...of, filter: allOf([of.filter, filter]), take: ["id"], most: 1, count: [attribute] };
}

export function request(
  q: string,
  on: readonly string[],
  filter: string,
  take: readonly string[] = HEAD_FIELDS,
  most = MOST_CANDIDATES,
): Request {
  return { q, on, filter, take, most, count: [] };
}
