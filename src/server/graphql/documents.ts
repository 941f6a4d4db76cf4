import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import type { DocumentNode } from "graphql";

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>["documentStore"]>;

// Measured: some 2,000 ordinary queries in 21 MB; texts of nothing but tokens, braces or comments hold 58 to 86 MB.
const MAX_WEIGHT = 2_000_000;

/**
 * Validated documents by the hash of their text, the least recently used forgotten first. Validation costs more than
 * everything else that is done to a small query. Bounded, because every new text makes an entry.
 */
export function createDocumentStore(maxWeight = MAX_WEIGHT): DocumentStore {
  const documents = new Map<string, DocumentNode>();
  let total = 0;
  const remove = (key: string): boolean => {
    const document = documents.get(key);
    if (document) total -= weightOf(document);
    return documents.delete(key);
  };
  return {
    get: (key) => {
      const document = documents.get(key);
      if (document) {
        documents.delete(key);
        documents.set(key, document);
      }
      return Promise.resolve(document);
    },
    set: (key, document) => {
      remove(key);
      documents.set(key, document);
      total += weightOf(document);
      for (const oldest of documents.keys()) {
        if (total <= maxWeight) break;
        remove(oldest);
      }
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(remove(key)),
  };
}

// A syntax tree keeps its tokens, its comments and its text; comments are not among the tokens counted.
function weightOf({ tokenCount = 0, loc }: DocumentNode): number {
  return tokenCount * 10 + (loc?.source.body.length ?? 0);
}
