import { unparted } from "../../text/parted.js";
import { pinyinOf } from "../../text/sounds.js";
import { canBeLookedUp } from "../query/split.js";
import type { Called } from "../rank/finder.js";
import { isNumber, withoutPunctuation } from "../rank/prefix.js";
import { endedIn, MOST_INSIDE } from "../rank/suggest.js";
import type { Request } from "./client.js";
import { HEAD_FIELDS } from "./documents.js";
import { allOf, isOfKinds, isOneOf } from "./filter.js";
import { request, SOME } from "./queries.js";
import { DICTIONARY_FIELDS, JOINED_FIELDS, NAME_FIELDS, SOUND_FIELDS, TEXT_FIELDS } from "./settings.js";
import { soundQueries } from "./sounds.js";
import { phrase } from "./tokens.js";

const [WHOLE_NAMES] = DICTIONARY_FIELDS;

/** Requests for names that begin with `prefix` as written, and as it sounds. */
export function prefixRequests(typed: string, filter: string | null): Request[] {
  if (filter === null) return [];
  const prefix = unparted(typed);
  const some = (q: string, on: readonly string[], and = ""): Request =>
    request(q, on, allOf([filter, and]), HEAD_FIELDS, SOME * 10);
  const whole = { begin: true, end: true };
  const anchored = [{ begin: true }, whole, ...(isNumber(prefix) ? [{}] : [])];
  const joined = withoutPunctuation(prefix);
  const sound = pinyinOf(typed);
  const sounds = sound === null ? [] : soundQueries(sound, true);
  const ended = endedIn(prefix).filter(canBeLookedUp);
  return [
    ...anchored.map((anchors) => some(phrase(prefix, anchors), NAME_FIELDS)),
    ...(joined === prefix ? [] : [some(phrase(joined, { begin: true }), NAME_FIELDS)]),
    ...[{ begin: true }, whole].map((anchors) => some(phrase(joined, anchors), JOINED_FIELDS)),
    ...(ended.length > 0
      ? [
          some(
            phrase(joined, { begin: true }),
            [...NAME_FIELDS, ...JOINED_FIELDS],
            isOneOf(WHOLE_NAMES, ended),
          ),
        ]
      : []),
    ...sounds.map((q) => some(q, [...NAME_FIELDS, ...SOUND_FIELDS])),
  ];
}

/** Requests for the best connected that have `prefix` inside a name, and for persons who are called so. */
export function insideRequests(prefix: string, calls: readonly Called[], filter: string | null): Request[] {
  if (filter === null) return [];
  const joined = withoutPunctuation(prefix);
  const persons = allOf([filter, isOfKinds(["PERSON"])]);
  return [
    request(phrase(joined), [...NAME_FIELDS, ...JOINED_FIELDS], filter, HEAD_FIELDS, MOST_INSIDE),
    ...calls.map(({ name, post }) =>
      request(
        `${phrase(name, { begin: true })} ${phrase(post)}`,
        [...NAME_FIELDS, ...TEXT_FIELDS],
        persons,
        HEAD_FIELDS,
        SOME * 10,
      ),
    ),
  ];
}
