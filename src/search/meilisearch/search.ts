import type { Typo } from "../../text/typos.js";
import { pinyinOf } from "../../text/sounds.js";
import { canBeSplit, splitQuery, isFaint, mayBeSplit, stretchesOf } from "../query/split.js";
import type { SearchPage, SearchQuery } from "../engine.js";
import type { CompiledFilter } from "../rank/filter.js";
import { compileFilter } from "../rank/filter.js";
import { hitOf } from "../rank/hit.js";
import type { Decision, Place } from "../rank/reading.js";
import { decide } from "../rank/reading.js";
import { typosAmong } from "../rank/typos.js";
import type { IsSounded } from "../rank/term.js";
import { begins, soundedBut } from "../rank/term.js";
import { interpretationOf } from "../query/interpretation.js";
import type { Typos } from "../query/typos.js";
import { NO_TYPOS, variantsOf } from "../query/typos.js";
import type { ParsedQuery } from "../query/parse.js";
import { NO_WORDS, parseQuery } from "../query/parse.js";
import { askedDays } from "../query/date-filter.js";
import type { Ask } from "./client.js";
import { facetsOf } from "./facets.js";
import { filterOf } from "./filter.js";
import { asksBy, beginsAsk, bestOf, planOf, slipAsks, wholeAsks } from "./queries.js";
import type { Session } from "./session.js";
import { WHOLE_FIELDS } from "./settings.js";

/** A reading of the query and what meets it, by the candidates known so far. */
export interface Outcome extends Decision {
  readonly reading: ParsedQuery;
  readonly slips: Typos;
  /** Where one term was looked for. */
  readonly by: Place;
}

const NOTHING: Outcome = { reading: NO_WORDS, slips: NO_TYPOS, by: "OWN", found: [], unfiltered: [] };

/**
 * Answers a query in one request, and in a second or third where nothing is found as written, where a facet is counted
 * without its own filter, or where there are more candidates than can be looked at.
 */
export async function search(session: Session, query: SearchQuery): Promise<SearchPage> {
  const readings = parseQuery(query.text);
  const asking = asker(session, query);
  const outcome = readings.length === 0 ? await asking.browse() : await asking.firstThatFinds(readings);
  return asking.page(outcome);
}

/** The steps of one search. */
interface Asker {
  browse(): Promise<Outcome>;
  firstThatFinds(readings: readonly ParsedQuery[]): Promise<Outcome>;
  page(outcome: Outcome): Promise<SearchPage>;
}

function asker(session: Session, query: SearchQuery): Asker {
  const begun = new Set<string>();
  const isSounded: IsSounded = soundedBut(begun);
  const gate = (reading: ParsedQuery): CompiledFilter => compileFilter(query.kinds, query.filter, reading);
  const filter = (reading: ParsedQuery): string | null => filterOf(query, reading.between);

  /** Asks, and for these terms whether they begin a word: until that is known, none is looked for by its sound. */
  const ask = async (asks: readonly Ask[], terms: readonly string[] = []): Promise<void> => {
    const sounded = terms.filter((term) => pinyinOf(term) !== null);
    await session.ask([...asks, ...sounded.map(beginsAsk)]);
    for (const term of sounded)
      if (session.candidatesOf(beginsAsk(term)).some((candidate) => begins(candidate, term))) begun.add(term);
  };

  const decided = (reading: ParsedQuery, by: Place, slips: Typos = NO_TYPOS): Outcome => ({
    reading,
    slips,
    by,
    ...decide(session.candidates(), reading, {
      admits: gate(reading).admits,
      isSounded,
      by,
      variants: variantsOf(slips),
    }),
  });

  /** By names and texts; by facts where these have nothing, and beside them where days are asked for. */
  const attempt = async (
    reading: ParsedQuery,
    slips: Typos,
    askFacts: () => Promise<void>,
  ): Promise<Outcome> => {
    const isLast = reading.terms.length !== 1 || reading.namesOnly !== null || reading.written !== null;
    const hasDays = askedDays(reading) !== null;
    const own = decided(reading, "OWN", slips);
    if (isLast || (own.found.length > 0 && !hasDays)) return own;
    await askFacts();
    return decided(reading, hasDays ? "BOTH" : "FACTS", slips);
  };

  const corrected = async (reading: ParsedQuery): Promise<Outcome | null> => {
    const slips = new Map<string, readonly Typo[]>();
    for (const term of reading.terms) {
      if (isAnywhere(term)) continue;
      const found = typosAmong(session.candidates(), term);
      if (found.length === 0) return null;
      slips.set(term, found);
    }
    if (slips.size === 0) return null;
    const variants = variantsOf(slips);
    const plan = planOf(reading, filter(reading), variants);
    await ask(plan.main, [...variants.values()].flat());
    const outcome = await attempt(reading, slips, () => session.ask(plan.facts));
    return outcome.found.length > 0 ? outcome : null;
  };

  /** With its terms cut into known wholes, which are asked for in one request more. */
  const cut = async (reading: ParsedQuery): Promise<Outcome | null> => {
    const asks = asksOfWholes(reading);
    await session.ask(asks);
    const [names, words] = WHOLE_FIELDS.map(
      (field, at) => new Set(Object.keys(asks[at] ? session.countsOf(asks[at], field) : {})),
    );
    const parts = splitQuery(reading, {
      isName: (text) => names?.has(text) === true,
      isPost: (text) => words?.has(text) === true,
    });
    if (!parts) return null;
    const plan = planOf(parts, filter(parts));
    await ask(plan.main, [...parts.terms, ...(parts.joined === null ? [] : [parts.joined])]);
    const outcome = await attempt(parts, NO_TYPOS, () => session.ask(plan.facts));
    return outcome.found.length > 0 ? outcome : null;
  };

  /** The same cut into known wholes, where no more than the inside of a text has it uncut and they are met better. */
  const betterCut = async ({ reading, found }: Outcome): Promise<Outcome | null> => {
    if (!mayBeSplit(reading) || !found.every(({ tier }) => isFaint(tier))) return null;
    const outcome = await cut(reading);
    return outcome && (outcome.found[0]?.key ?? 0) < (found[0]?.key ?? 0) ? outcome : null;
  };

  /** Whether any record has the term, filters or not. */
  const isAnywhere = (term: string): boolean => {
    const options = { admits: () => true, isSounded };
    const { found } = decide(session.candidates(), alone(term), { ...options, by: "BOTH" });
    return found.length > 0;
  };

  return {
    browse: async () => {
      // Without a word and without a filter nothing is asked for.
      const isEmpty = Object.values(query.filter).every((part: unknown) => part === null);
      if (isEmpty && query.kinds === null) return NOTHING;
      await ask(planOf(NO_WORDS, filter(NO_WORDS)).main);
      return decided(NO_WORDS, "OWN");
    },

    firstThatFinds: async (readings) => {
      const plans = readings.map((reading) => planOf(reading, filter(reading)));
      await ask(
        plans.flatMap(({ main }) => main),
        readings.flatMap(({ terms, joined }) => [...terms, ...(joined === null ? [] : [joined])]),
      );
      const askFacts = (): Promise<void> => session.ask(plans.flatMap(({ facts }) => facts));
      let last: Outcome | null = null;
      for (const reading of readings) {
        const outcome = await attempt(reading, NO_TYPOS, askFacts);
        if (outcome.found.length > 0) return (await betterCut(outcome)) ?? outcome;
        if (reading.namesOnly === null) last ??= outcome;
      }
      const correctable = readings.filter(({ namesOnly }) => namesOnly === null);
      const terms = [...new Set(correctable.flatMap((reading) => reading.terms))];
      await ask([
        ...correctable.flatMap(asksOfWholes),
        ...terms.flatMap((term) => {
          const { main, facts } = planOf(alone(term), "");
          return [...main, ...facts, ...slipAsks(term)];
        }),
      ]);
      for (const reading of correctable) {
        const outcome = await cut(reading);
        if (outcome) return outcome;
      }
      for (const reading of correctable) {
        const outcome = await corrected(reading);
        if (outcome) return outcome;
      }
      return last ?? NOTHING;
    },

    page: async (outcome) => {
      const { reading, slips, by } = outcome;
      const { first, offset } = query;
      const passing = filter(reading);
      const plan = planOf(reading, passing, variantsOf(slips));
      const asks = asksBy(plan, by);
      const isWhole = asks.every((one) => session.isWhole(one));
      const facets = facetsOf(session, query, outcome, isWhole);
      const best = isWhole || passing === null || slips.size > 0 ? [] : bestOf(reading, passing);
      await session.ask([...best, ...facets.asks]);
      const { found, unfiltered } =
        best.length + facets.asks.length === 0 ? outcome : decided(reading, by, slips);
      const page = found.slice(offset, offset + first);
      const counted = isWhole || reading.written !== null ? [] : asks;
      return {
        hits: page.map((one) => hitOf(one, reading, slips, isSounded)),
        total: Math.max(found.length, ...counted.map((one) => session.totalOf(one))),
        hasNext: offset + page.length < found.length,
        facets: facets.count(unfiltered, gate(reading)),
        interpretation: interpretationOf(reading, slips),
      };
    },
  };
}

function asksOfWholes({ terms }: ParsedQuery): Ask[] {
  return wholeAsks(terms.filter(canBeSplit).flatMap(stretchesOf));
}

function alone(term: string): ParsedQuery {
  return { ...NO_WORDS, terms: [term], kinds: [[]] };
}
