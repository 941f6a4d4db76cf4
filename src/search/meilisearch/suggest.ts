import { characters } from "../../text/characters.js";
import { foldText } from "../../text/fold.js";
import { pinyinOf } from "../../text/sounds.js";
import type { Candidate } from "../rank/candidate.js";
import type { Begun } from "../rank/suggest.js";
import { begunAsWritten, begunBySound, bestOf, shown } from "../rank/suggest.js";
import type { Suggestion, SuggestQuery } from "../engine.js";
import { NO_FILTER } from "../engine.js";
import { MOST_CHARACTERS } from "../query/parse.js";
import { filterOf } from "./filter.js";
import { suggestAsks } from "./queries.js";
import type { Session } from "./session.js";

/** Names that begin with the prefix as written or as it sounds, in one request. */
export async function suggest(session: Session, query: SuggestQuery): Promise<Suggestion[]> {
  const prefix = foldText(characters(query.prefix).slice(0, MOST_CHARACTERS).join(""));
  if (prefix === "") return [];
  const { kinds, first } = query;
  const filter = filterOf({ kinds, filter: NO_FILTER, text: "", facets: [], first, offset: 0 }, null);
  if (filter === null) return [];
  await session.ask(suggestAsks(prefix, filter));
  const admitted = session.candidates().filter(({ kind }) => kinds === null || kinds.includes(kind));
  const begun = (of: (candidate: Candidate) => Begun | null): Begun[] =>
    admitted.flatMap((candidate) => of(candidate) ?? []);
  const written = begun((candidate) => begunAsWritten(candidate, prefix));
  const sound = pinyinOf(prefix);
  if (written.length >= first || sound === null) return shown(written, first);
  const either = begun((candidate) =>
    bestOf([begunAsWritten(candidate, prefix), begunBySound(candidate, sound)]),
  );
  return shown(either, first);
}
