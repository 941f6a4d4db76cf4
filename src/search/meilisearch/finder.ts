import { readFrom } from "../../text/sounds.js";
import type { SearchQuery } from "../engine.js";
import { hasInOrder } from "../rank/abbreviations.js";
import type { Finder, PossibleTypo } from "../rank/finder.js";
import type { KnownName } from "../rank/match.js";
import { sounded } from "../rank/match.js";
import { prefixIn, withoutPunctuation } from "../rank/prefix.js";
import { pinyinReading } from "../../text/syllables.js";
import { prefixTier, soundPrefixTier } from "../rank/tiers.js";
import { evidenceFrom, evidenceInNames } from "./evidence.js";
import { gramsOf } from "./grams.js";
import { mentionsIn } from "./mentions.js";
import { dictionaryRequests } from "./queries.js";
import { serverOf } from "./server.js";
import type { Session } from "./session.js";
import { DICTIONARY_FIELDS } from "./settings.js";
import { viewOf } from "./view.js";

/** Finds candidates on a server, all that came during one session; a candidate is the rank of its record. */
export function finderOf(session: Session, query: Pick<SearchQuery, "kinds" | "filter">): Finder {
  const { candidates } = session;
  const { isSounded, isInFew, mentions, ...server } = serverOf(session, query);
  function* names(isWanted: (name: KnownName) => boolean): Generator<PossibleTypo> {
    for (const { candidate, known } of namesOf(session)) {
      if (!isWanted(known)) continue;
      const { kind = "WORK" } = candidates.get(candidate) ?? {};
      yield {
        kind,
        text: known.text,
        rank: candidate,
        get syllables() {
          return known.syllables;
        },
      };
    }
  }
  return {
    view: viewOf(session),
    all: () => [...candidates.keys()],
    evidence: (texts, asked) => evidenceFrom(session, texts, { isSounded, isInFew }, asked),
    evidenceInNames: (character) => evidenceInNames(session, character),
    dictionary: (parsed) => {
      const requests = dictionaryRequests(parsed);
      const [names, factWords] = DICTIONARY_FIELDS.map(
        (field, at) => new Set(Object.keys(requests[at] ? session.countsOf(requests[at], field) : {})),
      );
      return {
        isName: (text) => names?.has(text) === true,
        isFactWord: (text) => factWords?.has(text) === true,
      };
    },
    mentions: (text) => mentionsIn(text, mentions),
    grams: (grams) => gramsOf(session, grams),
    *possibleAbbreviations(texts) {
      yield* names(({ text }) => hasInOrder(text, texts));
    },
    // An English name is no slip for another.
    possibleTypos: () => names(({ words }) => !words),
    namesAsWritten: (prefix, found) => {
      for (const { candidate, name, known } of namesOf(session)) {
        const part = prefixIn(known.text, prefix);
        if (!part) continue;
        const { length } = known.text;
        const endsWord = part.end === length || known.words?.includes(part.end) === true;
        const reading = pinyinReading(prefix);
        const last = known.text.charCodeAt(part.end - 1);
        const tier = prefixTier(known.kind, { ...part, length, last, reading, endsWord });
        found({ candidate, name, tier, ...part });
      }
    },
    namedExactly: (texts) => {
      const wanted = new Set(texts);
      return [...candidates].flatMap(([candidate, { names }]) =>
        names.some(({ text }) => wanted.has(text)) ? candidate : [],
      );
    },
    withInName: (prefix) => {
      const joined = withoutPunctuation(prefix);
      return [...candidates].flatMap(([candidate, { names }]) =>
        names.some(({ text }) => withoutPunctuation(text).includes(joined)) ? candidate : [],
      );
    },
    namesOf: (candidate) => candidates.get(candidate)?.names ?? [],
    namesBySound: (sound, found) => {
      for (const { candidate, name, known } of namesOf(session)) {
        if (known.words) continue;
        const match = readFrom(sound, sounded(known.text, known.syllables), 0);
        if (!match) continue;
        const tier = soundPrefixTier(match, known.text.length);
        found({ candidate, name, tier, from: 0, end: match.end });
      }
    },
    server,
  };
}

interface NamedCandidate {
  readonly candidate: number;
  /** Position in the candidate's names. */
  readonly name: number;
  readonly known: KnownName;
}

function* namesOf({ candidates }: Session): Generator<NamedCandidate> {
  for (const [candidate, { names }] of candidates)
    for (const [name, known] of names.entries()) yield { candidate, name, known };
}
