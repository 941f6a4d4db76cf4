import type { Dataset } from "../../domain/dataset.js";
import { JianbaoError } from "../../domain/errors.js";
import { qualifierValues } from "../../domain/statement.js";
import { predicate } from "../../domain/vocabulary.js";

/**
 * Throws DANGLING_REFERENCE unless every id that a data set mentions is in it, every id occurs once, and every statement
 * has evidence. Both stores check this before they write, so that neither can hold half a fact.
 */
export function assertIntegrity(dataset: Dataset): void {
  const entities = unique("entity", dataset.entities);
  const documents = unique("document", dataset.documents);
  const articles = unique("article", dataset.articles);
  unique("statement", dataset.statements);
  const need = (known: ReadonlySet<string>, id: string | null, what: string): void => {
    if (id !== null && !known.has(id)) throw dangling(`${what} points to "${id}", which is not in the data`);
  };
  for (const article of dataset.articles) {
    need(documents, article.document, `article ${article.id}`);
    for (const id of article.about) need(entities, id, `article ${article.id}`);
  }
  for (const document of dataset.documents) need(entities, document.publisher, `document ${document.id}`);
  for (const statement of dataset.statements) {
    const what = `statement ${statement.id} (${statement.predicate})`;
    need(entities, statement.subject, what);
    need(entities, statement.object, what);
    for (const [name, { type }] of Object.entries(predicate(statement.predicate).qualifiers))
      if (type === "ENTITY")
        for (const id of qualifierValues(statement.qualifiers[name])) need(entities, id, what);
    if ((statement.object === null) === (statement.value === null))
      throw dangling(`${what} needs an object or a value, and not both`);
    if (statement.evidence.length === 0) throw dangling(`${what} has no evidence`);
    for (const { document, article } of statement.evidence) {
      need(documents, document, `evidence of ${what}`);
      need(articles, article, `evidence of ${what}`);
    }
  }
}

function unique(what: string, items: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of items) {
    if (ids.has(id)) throw dangling(`the ${what} "${id}" is there twice`);
    ids.add(id);
  }
  return ids;
}

function dangling(message: string): JianbaoError {
  return new JianbaoError("DANGLING_REFERENCE", message);
}
