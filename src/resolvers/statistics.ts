import type { EntityKind } from "../domain/entity.js";
import { predicate, vocabulary } from "../domain/vocabulary.js";
import type { Resolvers } from "./__generated__/types.js";
import { labelIn } from "./labels.js";

export const statistics: Resolvers = {
  Query: {
    statistics: async (_, __, { reader, loaders }) => {
      const counts = await reader.counts();
      const documents = await Promise.all(
        counts.documents.map(({ document }) => loaders.document.load(document)),
      );
      return {
        entities: Object.entries(counts.entities).map(([kind, count]) => ({
          kind: kind as EntityKind,
          count,
        })),
        statements: Object.entries(counts.statements).map(([name, count]) => ({
          predicate: predicate(name),
          count,
        })),
        documents: counts.documents.map(({ articles, statements }, index) => ({
          document: documents[index] ?? null,
          articles,
          statements,
        })),
        evidenceCount: counts.evidence,
      } as never;
    },
  },
  KindCount: {
    label: ({ kind }, args, context) => labelIn(vocabulary.kinds, kind, args, context) ?? kind,
  },
};
