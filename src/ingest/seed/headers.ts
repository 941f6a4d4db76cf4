import { ENTITY_KINDS } from "../../domain/entity.js";
import { UNKNOWN_PERIOD } from "../../domain/time.js";
import type { Draft, Registry } from "../facts/registry.js";
import { BYLINE, WHOLE_ARTICLE } from "../facts/source.js";
import type { Writer } from "../facts/writer.js";
import { setAttribute } from "../facts/writer.js";
import { relate } from "../facts/types/relate.js";
import { writeAbout } from "../facts/types/work.js";
import type { ArticleFile } from "./read.js";

/**
 * Short names that the texts of one issuer use for more than one entity (局, 中心). Each is valid in its own article only
 * and becomes no entity's name. Keys as `nameInIssuer` makes them.
 */
export function ambiguousNames(articles: readonly ArticleFile[]): ReadonlySet<string> {
  const meanings = new Map<string, Set<string>>();
  for (const { document, header } of articles)
    for (const [text, reference] of Object.entries(header.names ?? {})) {
      const key = nameInIssuer(document.publisher, text);
      meanings.set(key, (meanings.get(key) ?? new Set()).add(reference));
    }
  return new Set([...meanings].filter(([, found]) => found.size > 1).map(([key]) => key));
}

const nameInIssuer = (issuer: string | undefined, text: string): string => `${issuer ?? ""} ${text}`;

/** Writes an article's short names (scoped to its issuer), its local words, and its bare mentions. */
export function writeHeader(writer: Writer, article: ArticleFile, ambiguous: ReadonlySet<string>): void {
  const { registry, faults } = writer;
  const issuer =
    article.document.publisher === undefined
      ? null
      : registry.find(article.document.publisher, ["ORGANIZATION"]);
  for (const [text, reference] of Object.entries(article.header.names ?? {})) {
    const path = ["names", text];
    const source = writer.source({ at: WHOLE_ARTICLE });
    const draft = writer.reference(reference, ENTITY_KINDS, path, source);
    if (!draft) continue;
    if (ambiguous.has(nameInIssuer(article.document.publisher, text))) continue;
    writer.recordSpelling(draft.id, text, source);
    if (draft.names.some((name) => name.text === text)) continue;
    if (!issuer) {
      faults.push(
        article.file.fault(
          path,
          `the document has no publisher to bind "${text}" to: make it an alias in authority/`,
        ),
      );
      continue;
    }
    draft.names.push({ text, kind: "ALIAS", period: UNKNOWN_PERIOD, scope: issuer.id });
  }
  for (const [text, reference] of Object.entries(article.header.localNames ?? {})) {
    writer.reference(reference, ENTITY_KINDS, ["localNames", text], writer.source({ at: WHOLE_ARTICLE }));
    if (article.header.names?.[text] !== undefined)
      faults.push(article.file.fault(["localNames", text], `"${text}" is in names: as well`));
  }
  for (const [reference, at] of Object.entries(article.header.mentions ?? {}))
    writer.reference(reference, ENTITY_KINDS, ["mentions", reference], writer.source({ at }));
}

/** The work that an article is, if it has a byline or says what it is about: one of a fact, or its own. */
export function declareArticle({ header, file }: ArticleFile, registry: Registry): Draft | null {
  const { title, about, authors = [] } = header;
  if (authors.length === 0 && about === undefined) return null;
  const known = registry.find(`work:${title}`, ["WORK"]);
  return known ?? registry.upsert("WORK", title, title, "ARTICLE", { file, path: ["title"] });
}

/**
 * Writes the byline and the subject of an article, which becomes a work. An affiliation that is an organization makes its
 * author a member of it on the day of the article.
 */
export function writeBylines(writer: Writer, article: ArticleFile): void {
  const { registry } = writer;
  const { subtitle, page, about, authors = [] } = article.header;
  const work = declareArticle(article, registry);
  if (!work) return;
  const source = writer.source({ at: BYLINE });
  if (work.attributes["article"] === undefined) setAttribute(writer, work, "article", article.id, ["title"]);
  if (subtitle !== undefined) setAttribute(writer, work, "subtitle", subtitle, []);
  writer.happened.add(work.id);
  writer.mention(work.id, source);
  writeAbout(writer, work, about, [], writer.source({ at: 0 }));
  for (const [index, entry] of authors.entries()) {
    const { author, affiliation, role, term } = typeof entry === "string" ? { author: entry } : entry;
    const draft = writer.reference(author, ["PERSON", "ORGANIZATION"], ["authors", index], source);
    if (!draft) continue;
    const organization =
      affiliation === undefined ? null : registry.find(`organization:${affiliation}`, ["ORGANIZATION"]);
    if (role === undefined)
      relate(writer, draft, "AUTHORED", work, source, {
        qualifiers: {
          ...(affiliation === undefined ? {} : { affiliation }),
          ...(organization === null ? {} : { organization: organization.id }),
          ...(page === undefined ? {} : { page }),
        },
      });
    else
      relate(writer, draft, "CONTRIBUTED_TO", work, source, {
        qualifiers: { role, ...(term === undefined ? {} : { roleTerm: [term] }) },
      });
    if (organization === null || draft.kind !== "PERSON") continue;
    writer.mention(organization.id, source);
    relate(writer, draft, "MEMBER_OF", organization, source);
  }
}
