import { NO_DEADLINE } from "../../domain/deadline.js";
import { atOnce } from "../../domain/event-loop.js";
import type { PlaceTree } from "../../domain/place-tree.js";
import type { AnalysisReader } from "../analysis.js";
import type { CoParticipant, SharedOccasion } from "../queries/co-participants.js";
import type { PathAnswer } from "../queries/paths.js";
import type { Totals } from "../queries/totals.js";
import { coverageOf } from "../stored/coverage.js";
import { statisticsOf } from "../stored/statistics.js";
import type { Batches } from "./batches.js";
import { at, shaped } from "./batches.js";
import * as company from "./co-participants.js";
import type { CandidateRow } from "./conflict-candidates.js";
import { candidateParams, candidateText, toCandidate } from "./conflict-candidates.js";
import type { CoverageAnswer } from "./coverage.js";
import { coverage, coverageParams } from "./coverage.js";
import { pathParams, pathText, toPathAnswers } from "./paths.js";
import * as cypher from "./queries.js";
import type { StatisticsAnswer } from "./statistics.js";
import { statisticsParams, statisticsText, toGroupRow } from "./statistics.js";
import type { SubgraphRow } from "./subgraph.js";
import { subgraphParams, subgraphs, toSubgraph } from "./subgraph.js";

export function createAnalysisReader(
  { rows, bySlot, listsBySlot, pages, byText }: Batches,
  placeTree: () => Promise<PlaceTree>,
): AnalysisReader {
  return {
    paths: async (queries) =>
      toPathAnswers(queries, await bySlot<PathAnswer>(pathText(queries), queries.map(pathParams))),
    coParticipants: async (queries) =>
      shaped(
        await pages<CoParticipant>(company.coParticipants, queries.map(company.coParticipantParams)),
        company.toCoParticipant,
      ),
    sharedOccasions: async (queries) => {
      const params = queries.map(company.sharedOccasionParams);
      const lists = await listsBySlot<SharedOccasion>(company.sharedOccasions, params);
      return lists.map((list) => list.map(company.toSharedOccasion));
    },
    subgraphs: async (queries) => {
      const found = await bySlot<SubgraphRow>(subgraphs, queries.map(subgraphParams));
      return found.map(toSubgraph);
    },
    conflictCandidates: (queries) =>
      byText(queries.map(candidateText), async (text, slots) => {
        const params = slots.map((slot) => candidateParams(at(queries, slot)));
        const lists = await listsBySlot<CandidateRow>(text, params);
        return lists.map((list) => list.map(toCandidate));
      }),
    coverage: async (queries) => {
      const answers = await bySlot<CoverageAnswer>(coverage, queries.map(coverageParams));
      return answers.map(({ slot, documents, items }) =>
        coverageOf(documents.slice(0, queries[slot]?.limit), items),
      );
    },
    statistics: async (queries) => {
      const places = queries.some(({ by }) => by === "PLACE") ? await placeTree() : null;
      return byText(queries.map(statisticsText), async (text, slots) => {
        const params = slots.map((slot) => statisticsParams(at(queries, slot)));
        const answers = await bySlot<StatisticsAnswer>(text, params);
        return answers.map(({ items }, index) =>
          atOnce(NO_DEADLINE, statisticsOf(at(queries, at(slots, index)), items.map(toGroupRow), places)),
        );
      });
    },
    totals: async () => {
      const [row] = await rows<TotalsRow>(cypher.totals);
      const { entities = [], relations = [], values = [] } = row ?? {};
      const statements = [...relations, ...values].sort((a, b) => (a.key < b.key ? -1 : 1));
      return {
        entities: byKey(entities),
        statements: byKey(statements),
        evidence: row?.evidence ?? 0,
        documents: row?.documents ?? [],
      };
    },
  };
}

interface TotalsRow extends Pick<Totals, "evidence" | "documents"> {
  readonly entities: readonly Total[];
  readonly relations: readonly Total[];
  readonly values: readonly Total[];
}

interface Total {
  readonly key: string;
  readonly total: number;
}

function byKey(rows: readonly Total[]): Readonly<Record<string, number>> {
  return Object.fromEntries(rows.map(({ key, total }) => [key, total]));
}
