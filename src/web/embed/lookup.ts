import {
  createClient,
  WidgetEntity,
  WidgetSearch,
  WidgetSuggest,
  type WidgetEntityFieldsFragment,
  type WidgetSearchQuery,
  type WidgetSuggestQuery,
} from "../../client/index.js";
import { excerpt, type Segment } from "./excerpt.js";
import type { Settings } from "./settings.js";
import type { Language, Words } from "./words.js";

/** An entity in the list. */
export interface Found {
  readonly entity: WidgetEntityFieldsFragment;
  /** The name that was found. */
  readonly text: string;
  readonly name: readonly Segment[];
  /** Short lines below the name. */
  readonly lines: readonly (readonly Segment[])[];
}

/** An answer, ready to be shown. */
export interface Answer {
  readonly found: readonly Found[];
  readonly status: string;
  /** How many there are in all; null for suggestions. */
  readonly total: number | null;
  /** Cursor of the next page, if there is one. */
  readonly next: string | null;
}

export interface Question {
  readonly text: string;
  /** Names while somebody types; else whole hits. */
  readonly mode: "suggest" | "search";
  readonly after: string | null;
}

type Hit = WidgetSearchQuery["search"]["edges"][number];

/** Why there is no answer: a code of the API or of the client, `OFFLINE` or `TIMEOUT`. */
export class LookupError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Longer than the server's own deadline of ten seconds. */
const PATIENCE_MS = 15_000;
/** How many other texts of a hit are shown below its name, and how much of each. */
const MOST_TEXTS = 3;
const LONGEST_TEXT = 60;

/** Asks the API. Throws a `LookupError`, or the reason of the signal. */
export async function lookUp(
  { text, mode, after }: Question,
  settings: Settings,
  { language, words, signal }: { language: Language; words: Words; signal: AbortSignal },
): Promise<Answer> {
  const client = createClient({ endpoint: settings.endpoint, language });
  const { kinds, filter, pageSize: first } = settings;
  return patiently(signal, async (limited) => {
    // `suggest` knows no conditions, and what does not meet them must not be offered.
    if (mode === "suggest" && filter === null)
      return suggested(
        await client.query(WidgetSuggest, { prefix: text, kinds, first }, { signal: limited }),
        words,
      );
    const variables = { query: text, kinds, filter, first, after };
    return hits(await client.query(WidgetSearch, variables, { signal: limited }), words);
  });
}

/** The entity with this id; null if there is none. */
export async function lookUpEntity(
  id: string,
  { endpoint }: Settings,
  { language, signal }: { language: Language; signal: AbortSignal },
): Promise<WidgetEntityFieldsFragment | null> {
  const client = createClient({ endpoint, language });
  const { node } = await patiently(signal, (limited) =>
    client.query(WidgetEntity, { id }, { signal: limited }),
  );
  // An id of something else, such as a document, has no field of an entity.
  return node && "plainId" in node ? node : null;
}

/** Runs a request with a signal that also ends it when it takes too long. */
async function patiently<Result>(
  signal: AbortSignal,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort(signal.reason);
  };
  signal.addEventListener("abort", stop);
  const timeout = new LookupError("TIMEOUT", "no answer in time");
  const timer = setTimeout(() => {
    controller.abort(timeout);
  }, PATIENCE_MS);
  try {
    return await run(controller.signal);
  } catch (cause) {
    if (signal.aborted) throw cause;
    if (controller.signal.aborted) throw timeout;
    const { code = "BAD_RESPONSE", message } = cause as Error & { readonly code?: string };
    throw new LookupError(code === "NETWORK_ERROR" && !navigator.onLine ? "OFFLINE" : code, message);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

function suggested({ suggest }: WidgetSuggestQuery, words: Words): Answer {
  const found = suggest.flatMap(({ entity, text, ranges, detail }): Found[] =>
    entity === null
      ? []
      : [{ entity, text, name: excerpt(text, ranges), lines: detail === "" ? [] : [excerpt(detail, [])] }],
  );
  const status = found.length === 0 ? words.noName : words.suggestions(found.length);
  return { found, status, total: null, next: null };
}

function hits({ search }: WidgetSearchQuery, words: Words): Answer {
  const found = search.edges.flatMap(
    ({ node, matchedBy, highlights, notMet, notJoined, certainty }): Found[] => {
      if (node === null) return [];
      const inName = highlights.find(({ text }) => text === node.label);
      const notes = [
        node.kindLabel,
        words.why(matchedBy),
        notMet.length > 0 ? words.lacks(notMet) : "",
        notJoined.length > 0 ? words.apart(notJoined) : "",
        certainty === "POSSIBLE" ? words.possible : "",
      ];
      const others = highlights.filter((one) => one !== inName).slice(0, MOST_TEXTS);
      return [
        {
          entity: node,
          text: node.label,
          name: excerpt(node.label, inName?.ranges ?? []),
          lines: [excerpt(notes.filter(Boolean).join(" · "), []), joined(others)].filter(
            ({ length }) => length > 0,
          ),
        },
      ];
    },
  );
  const { strictCount, partialCount, pageInfo } = search;
  const total = strictCount + partialCount;
  return {
    found,
    status: total === 0 ? words.noHit : words.hits(strictCount, partialCount),
    total,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

/** Texts that match, in one line. */
function joined(texts: readonly Pick<Hit["highlights"][number], "text" | "ranges">[]): readonly Segment[] {
  return texts.flatMap(({ text, ranges }, index) => [
    ...(index > 0 ? [{ text: " · ", marked: false }] : []),
    ...excerpt(text, ranges, LONGEST_TEXT),
  ]);
}
