import type { Dataset } from "../../src/domain/dataset.js";
import type { Entity, EntityId, EntityKind } from "../../src/domain/entity.js";

/** Runs if any of these texts becomes markup or script. The page tests look for the property. */
const SCRIPT = "window.__jianbaoHacked = true";

/** Names as an attacker, a careless import or another script could leave them. */
export const HOSTILE_NAMES: Readonly<Record<EntityKind, string>> = {
  PERSON: `<img src=x onerror="${SCRIPT}">张三`,
  ORGANIZATION: `</script><script>${SCRIPT}</script>"'><svg onload=${SCRIPT}>局`,
  EVENT: "\u202E\u2067会议‮反转\u200F\u200E مرحبا",
  HONOR: `javascript:${SCRIPT}//&lt;b&gt;{{7*7}}\${7*7}`,
  AGREEMENT: "长".repeat(10_000),
  WORK: "👩‍👩‍👧‍👦🏳️‍🌈𠮷野家\u0000\uFFFE表情".replaceAll("\u0000", ""),
  PLACE: `x" onmouseover="${SCRIPT}" y='省`,
};

/** The data set with hostile names on the entity of each kind that has most facts, and hostile texts around it. */
export function hostileData(dataset: Dataset): {
  readonly dataset: Dataset;
  readonly ids: Readonly<Record<EntityKind, EntityId>>;
} {
  const degrees = new Map<EntityId, number>();
  for (const { subject, object } of dataset.statements)
    for (const id of object === null ? [subject] : [subject, object])
      degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const busiest = (kind: EntityKind): Entity => {
    const ofKind = dataset.entities.filter((entity) => entity.kind === kind);
    const first = ofKind.sort((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0))[0];
    if (!first) throw new Error(`the data have no ${kind}`);
    return first;
  };
  const kinds = Object.keys(HOSTILE_NAMES) as EntityKind[];
  const ids = Object.fromEntries(kinds.map((kind) => [kind, busiest(kind).id])) as Record<
    EntityKind,
    EntityId
  >;
  const entities = dataset.entities.map((entity): Entity => {
    const label = HOSTILE_NAMES[entity.kind];
    if (ids[entity.kind] !== entity.id) return entity;
    const names = entity.names.map((name, index) => (index === 0 ? { ...name, text: label } : name));
    return { ...entity, label, names, attributes: { ...entity.attributes, summary: label } };
  });
  return {
    ids,
    dataset: {
      ...dataset,
      version: `${dataset.version.slice(0, -1)}x`,
      entities,
      statements: dataset.statements.map((statement) =>
        statement.value?.type === "TEXT"
          ? { ...statement, value: { type: "TEXT", text: `${HOSTILE_NAMES.PERSON}${statement.value.text}` } }
          : statement,
      ),
      articles: dataset.articles.map((article) => ({
        ...article,
        title: HOSTILE_NAMES.ORGANIZATION + article.title,
      })),
      documents: dataset.documents.map((document) => ({
        ...document,
        title: HOSTILE_NAMES.HONOR + document.title,
      })),
    },
  };
}
