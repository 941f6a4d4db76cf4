import type { ListReader } from "../lists.js";
import type { NameMatch } from "../queries/names.js";
import type { TimelineItem } from "../queries/timeline.js";
import type { PlaceTree } from "../../domain/place-tree.js";
import type { Batches } from "./batches.js";
import { shaped } from "./batches.js";
import {
  documentParams,
  entityParams,
  groupParams,
  nameParams,
  reportParams,
  statementParams,
  timelineParams,
} from "./parameters.js";
import * as cypher from "./queries.js";
import type { EntityRow, StatementRow } from "./rows.js";
import { toEntity, toStatement } from "./rows.js";

export function createListReader(
  { pages, listsBySlot }: Batches,
  placeTree: () => Promise<PlaceTree>,
): ListReader {
  return {
    entityPages: async (queries) =>
      shaped(await pages<EntityRow>(cypher.entityPages, queries.map(entityParams)), toEntity),
    nameMatches: async (queries) => {
      const lists = await listsBySlot<NameRow>(cypher.nameMatches, queries.map(nameParams));
      return lists.map((rows) => rows.flatMap(toNameMatch));
    },
    statementPages: async (queries) =>
      shaped(await pages<StatementRow>(cypher.statementPages, queries.map(statementParams)), toStatement),
    qualifierGroups: (queries) => listsBySlot(cypher.qualifierGroups, queries.map(groupParams)),
    timelinePages: async (queries) =>
      shaped(await pages<TimelineItem>(cypher.timelinePages, queries.map(timelineParams)), (item) => ({
        ...item,
        statements: [...item.statements].sort(),
      })),
    documentPages: (queries) => pages(cypher.documentPages, queries.map(documentParams)),
    reportedPages: async (queries) =>
      shaped(
        await pages<ReportedRow>(cypher.reportedPages, queries.map(reportParams)),
        ({ position, statement }) => ({ position, statement: toStatement(statement) }),
      ),
    placesWithin: async (places) => {
      if (places.length === 0) return [];
      const tree = await placeTree();
      return places.map((ids) => tree.within(ids));
    },
  };
}

interface ReportedRow {
  readonly position: number;
  readonly statement: StatementRow;
}

interface NameRow {
  readonly entity: EntityRow;
  readonly ordinal: number;
}

function toNameMatch({ entity: row, ordinal }: NameRow): NameMatch[] {
  const entity = toEntity(row);
  const name = entity.names[ordinal];
  return name ? [{ entity, name }] : [];
}
