import { indexNotFound, Refusal } from "./faults.js";
import type { Document } from "./filter.js";
import type { DoubleIndex, IndexContent } from "./indexes.js";
import { addDocuments, changedSettings, checkSettings, newIndex } from "./indexes.js";
import type { Precision, SearchRequest } from "./search.js";
import { searchIndex } from "./search.js";
import type { Reply, Tasks } from "./tasks.js";
import { createTasks } from "./tasks.js";

/** The parts of a request that a route needs. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** The data of the double. */
export interface State {
  readonly key: string;
  readonly precision: Precision;
  readonly indexes: Map<string, IndexContent>;
  readonly tasks: Tasks;
}

export function createState(options: Pick<State, "key" | "precision">): State {
  return { ...options, indexes: new Map(), tasks: createTasks() };
}

type Handler = (
  state: State,
  call: Call,
  parts: Readonly<Record<string, string>>,
  parameters: URLSearchParams,
) => Reply;

/** Raises a `Refusal` if the server answers with an error. */
export function route(state: State, call: Call): Reply {
  const url = new URL(call.path, "http://double");
  for (const [pattern, handler] of ROUTES) {
    const match = pattern.exec(`${call.method} ${url.pathname}`);
    if (!match) continue;
    if (url.pathname !== "/health") checkKey(state, call);
    return handler(state, call, match.groups ?? {}, url.searchParams);
  }
  throw new Refusal(404, "not_found", `${call.method} ${url.pathname} is not doubled`);
}

function checkKey({ key }: State, { headers }: Call): void {
  const given = headers["authorization"];
  if (given === undefined)
    throw new Refusal(
      401,
      "missing_authorization_header",
      "The Authorization header is missing. It must use the bearer authorization method.",
      "auth",
    );
  if (given !== `Bearer ${key}`)
    throw new Refusal(403, "invalid_api_key", "The provided API key is invalid.", "auth");
}

const ROUTES: readonly (readonly [RegExp, Handler])[] = [
  [/^GET \/health$/, () => ({ status: 200, body: { status: "available" } })],
  [/^GET \/version$/, () => ({ status: 200, body: { pkgVersion: "1.50.0" } })],
  [/^GET \/indexes$/, listIndexes],
  [/^POST \/indexes$/, createIndex],
  [/^GET \/indexes\/(?<uid>[^/]+)$/, (state, _, { uid = "" }) => ok(shown(indexOf(state, uid)))],
  [/^DELETE \/indexes\/(?<uid>[^/]+)$/, deleteIndex],
  [/^GET \/indexes\/(?<uid>[^/]+)\/settings$/, (state, _, { uid = "" }) => ok(indexOf(state, uid).settings)],
  [/^PATCH \/indexes\/(?<uid>[^/]+)\/settings$/, updateSettings],
  [/^POST \/indexes\/(?<uid>[^/]+)\/documents$/, postDocuments],
  [
    /^POST \/indexes\/(?<uid>[^/]+)\/search$/,
    (state, { body }, { uid = "" }) =>
      ok(searchIndex(indexOf(state, uid), body as SearchRequest, state.precision)),
  ],
  [/^POST \/multi-search$/, multiSearch],
  [/^POST \/swap-indexes$/, swapIndexes],
  [/^GET \/tasks\/(?<uid>\d+)$/, (state, _, { uid }) => ok(state.tasks.get(Number(uid)))],
];

function ok(body: unknown): Reply {
  return { status: 200, body };
}

function indexOf({ indexes }: State, uid: string): DoubleIndex {
  const content = indexes.get(uid);
  if (!content) throw indexNotFound(uid);
  return new Proxy(content, {
    get: (target, name) => (name === "uid" ? uid : (Reflect.get(target, name) as unknown)),
  }) as DoubleIndex;
}

function shown({ uid, createdAt, updatedAt, primaryKey }: DoubleIndex): unknown {
  return { uid, createdAt, updatedAt, primaryKey };
}

function listIndexes(state: State, _call: Call, _parts: unknown, parameters: URLSearchParams): Reply {
  const limit = Number(parameters.get("limit") ?? 20);
  const offset = Number(parameters.get("offset") ?? 0);
  const uids = [...state.indexes.keys()].sort();
  const results = uids.slice(offset, offset + limit).map((uid) => shown(indexOf(state, uid)));
  return ok({ results, offset, limit, total: uids.length });
}

function createIndex({ indexes, tasks }: State, { body }: Call): Reply {
  const { uid, primaryKey = null } = body as { uid: string; primaryKey?: string | null };
  if (!/^[A-Za-z0-9_-]{1,400}$/.test(uid))
    throw new Refusal(400, "invalid_index_uid", `\`${uid}\` is not a valid index uid.`);
  return tasks.add("indexCreation", uid, { primaryKey }, () => {
    if (indexes.has(uid)) throw new Refusal(409, "index_already_exists", `Index \`${uid}\` already exists.`);
    indexes.set(uid, newIndex(primaryKey, new Date().toISOString()));
  });
}

function deleteIndex(
  { indexes, tasks }: State,
  _call: Call,
  { uid = "" }: Readonly<Record<string, string>>,
): Reply {
  const details = { deletedDocuments: 0 };
  return tasks.add("indexDeletion", uid, details, () => {
    const index = indexes.get(uid);
    if (!index) throw indexNotFound(uid);
    details.deletedDocuments = index.documents.size;
    indexes.delete(uid);
  });
}

function updateSettings(
  { indexes, tasks }: State,
  { body }: Call,
  { uid = "" }: Readonly<Record<string, string>>,
): Reply {
  const settings = checkSettings(body);
  return tasks.add("settingsUpdate", uid, settings, () => {
    const index = opened(indexes, uid);
    indexes.set(uid, {
      ...index,
      settings: changedSettings(index.settings, settings),
      updatedAt: new Date().toISOString(),
    });
  });
}

function postDocuments(state: State, { body }: Call, { uid = "" }: Readonly<Record<string, string>>): Reply {
  const documents = body as readonly Document[];
  const details = { receivedDocuments: documents.length, indexedDocuments: 0 };
  return state.tasks.add("documentAdditionOrUpdate", uid, details, () => {
    const index = opened(state.indexes, uid);
    addDocuments(indexOf(state, uid), documents);
    index.updatedAt = new Date().toISOString();
    details.indexedDocuments = documents.length;
  });
}

/** Settings and documents create their index if there is none. */
function opened(indexes: State["indexes"], uid: string): IndexContent {
  const index = indexes.get(uid) ?? newIndex(null, new Date().toISOString());
  indexes.set(uid, index);
  return index;
}

function multiSearch(state: State, { body }: Call): Reply {
  const { queries, federation } = body as {
    queries: readonly (SearchRequest & { indexUid: string })[];
    federation?: unknown;
  };
  if (federation !== undefined) throw new Refusal(400, "not_doubled", "federated searches are not doubled");
  const results = queries.map(({ indexUid, ...query }) => ({
    indexUid,
    ...searchIndex(indexOf(state, indexUid), query, state.precision),
  }));
  return ok({ results });
}

function swapIndexes({ indexes, tasks }: State, { body }: Call): Reply {
  const swaps = body as readonly { readonly indexes: readonly [string, string] }[];
  const details = { swaps: swaps.map((swap) => ({ ...swap, rename: false })) };
  return tasks.add("indexSwap", null, details, () => {
    for (const {
      indexes: [one, other],
    } of swaps) {
      const [first, second] = [indexes.get(one), indexes.get(other)];
      if (!first || !second) throw indexNotFound(first ? other : one);
      indexes.set(one, second);
      indexes.set(other, first);
    }
  });
}
