import type { Entity, EntityKind } from "../../domain/entity.js";
import { JianbaoError } from "../../domain/errors.js";
import { nodeType } from "../../domain/ids.js";
import type { IdFilter } from "../__generated__/types.js";
import type { Context } from "../context.js";
import { plainId } from "../ids/scoped-id.js";
import { withParts } from "../lists/place-parts.js";
import { filterIds } from "./filters.js";

type Maybe<Value> = Value | null | undefined;

/**
 * The entities of these ids, in the given order. A merged id gives the entity it was merged into. Days in an id are
 * ignored. Throws BAD_ID for an unknown id, and for an entity of another kind than `kinds`.
 */
export async function knownEntities(
  given: readonly string[],
  { loaders }: Context,
  kinds: readonly EntityKind[] | null = null,
): Promise<readonly Entity[]> {
  const wanted = kinds === null ? "of an entity" : `of kind ${kinds.join(" or ")}`;
  const refused = (id: string): JianbaoError =>
    new JianbaoError("BAD_ID", `"${id.slice(0, 60)}" is the id of something else: give one ${wanted}`);
  const ids = given.map(plainId);
  for (const id of ids) if (nodeType(id) !== "ENTITY") throw refused(id);
  const found = await Promise.all(ids.map((id) => loaders.entity.load(id)));
  return found.map((entity, index) => {
    const id = String(ids[index]);
    if (!entity)
      throw new JianbaoError(
        "BAD_ID",
        `there is no entity "${id.slice(0, 60)}": give the id of one that is there`,
      );
    if (kinds?.includes(entity.kind) === false) throw refused(id);
    return entity;
  });
}

/** The ids of a filter, checked and resolved like `knownEntities`; null if no filter was given. */
export async function filterEntities(
  filter: Maybe<IdFilter>,
  context: Context,
  kinds: readonly EntityKind[] | null = null,
): Promise<readonly string[] | null> {
  const ids = filterIds(filter);
  return ids && (await knownEntities(ids, context, kinds)).map(({ id }) => id);
}

/** These places with all their parts; null if none are given. Throws like `knownEntities`. */
export async function knownPlaces(
  ids: readonly string[] | null,
  context: Context,
): Promise<readonly string[] | null> {
  if (ids === null) return null;
  const places = await knownEntities(ids, context, ["PLACE"]);
  return withParts(
    places.map(({ id }) => id),
    context.reader,
  );
}

/** The ids of a filter by documents; null if none was given. Throws BAD_ID for an unknown id. */
export async function filterDocuments(
  filter: Maybe<IdFilter>,
  { loaders }: Context,
): Promise<readonly string[] | null> {
  const ids = filterIds(filter);
  if (ids === null) return null;
  const found = await Promise.all(
    ids.map(async (id) => (nodeType(id) === "DOCUMENT" ? loaders.document.load(id) : null)),
  );
  const missing = ids.find((_, index) => !found[index]);
  if (missing !== undefined)
    throw new JianbaoError(
      "BAD_ID",
      `there is no document "${missing.slice(0, 60)}": give the id of one that is there`,
    );
  return ids;
}
