import type { HeadDateFragment, PageHeadQuery } from "../../client/index.js";
import type { Language } from "../../domain/vocabulary.js";

/** What a page says of itself before any script runs: to readers without scripts, search engines and previews. */
export interface Summary {
  /** As in the data: of any length, and not safe as HTML. */
  readonly title: string;
  /** What it is, in one word. */
  readonly kind: string | null;
  readonly description: string;
  readonly openGraphType: "website" | "article" | "profile";
  /** Path of the page that search engines should show. */
  readonly path: string;
  /** schema.org; `@id` and `url` are added with the address. */
  readonly data: Readonly<Record<string, unknown>>;
}

type Node = NonNullable<PageHeadQuery["node"]>;
type Say = (zh: string, en: string) => string;

export function sayIn(language: Language): Say {
  return (zh, en) => (language === "zh" ? zh : en);
}

/** The summary of whatever has an id; null for what has no page of its own. */
export function summaryOf(node: Node, language: Language): Summary | null {
  const say = sayIn(language);
  if ("plainId" in node && "label" in node) return entitySummary(node, say);
  if (node.__typename === "Document") return documentSummary(node, say);
  if (node.__typename === "Article") return articleSummary(node, say);
  return node.__typename === "Statement" ? statementSummary(node, say) : null;
}

type Entity = Extract<Node, { readonly kindLabel: string }>;

function entitySummary(node: Entity, say: Say): Summary {
  const { label, kindLabel, names, plainId, statements } = node;
  const others = [...new Set(names.map(({ text }) => text))].filter((text) => text !== label);
  const about = [
    wordsOf(node, say),
    others.length === 0 ? null : say("又称", "Also ") + others.slice(0, 4).join(say("、", ", ")),
    say(
      `${String(statements.totalCount)}条陈述，每条注明出处`,
      `${String(statements.totalCount)} statements, each with its source`,
    ),
  ];
  return {
    title: label,
    kind: ("typeLabel" in node ? node.typeLabel : null) ?? kindLabel,
    description: sentences(about, say),
    openGraphType: node.__typename === "Person" ? "profile" : "website",
    path: pagePath(plainId),
    data: {
      ...schemaOf(node),
      name: label,
      ...(others.length > 0 && { alternateName: others }),
      identifier: plainId,
    },
  };
}

/** What the data say of an entity, in a few words. Nothing is dated here: a preview has no room for how sure a day is. */
function wordsOf(node: Entity, say: Say): string | null {
  const list = (texts: readonly string[]): string => texts.join(say("、", ", "));
  switch (node.__typename) {
    case "Person":
      return list(
        node.tenures.nodes.map(({ title, organization }) =>
          organization === null
            ? title
            : say(`${organization.label}${title}`, `${title} (${organization.label})`),
        ),
      );
    case "Organization":
      return list([...new Set([node.parent, node.place].flatMap((one) => one?.label ?? []))]);
    case "Event":
      return node.summary;
    case "Agreement":
      return node.summary ?? list(node.parties.map((party) => party.label));
    case "Honor":
      return node.levelLabel;
    case "Work":
      return list([node.number, node.subtitle].flatMap((one) => one ?? []));
    case "Place":
      return node.within?.label ?? null;
  }
}

function schemaOf(node: Entity): Readonly<Record<string, unknown>> {
  switch (node.__typename) {
    case "Person":
    case "Organization":
      return { "@type": node.__typename };
    case "Event":
      return {
        "@type": "Event",
        ...dated("startDate", node.date?.start),
        ...dated("endDate", node.date?.end),
      };
    case "Agreement":
      return { "@type": "CreativeWork", ...dated("dateCreated", node.signedOn?.start) };
    case "Work":
      return { "@type": "CreativeWork", ...dated("datePublished", node.publishedOn?.start) };
    case "Place":
      return {
        "@type": "Place",
        ...(node.within && { containedInPlace: { "@type": "Place", name: node.within.label } }),
      };
    // schema.org has no type for honors.
    case "Honor":
      return { "@type": "Thing" };
  }
}

/** A date as schema.org has it, if a source states one that can be written so. */
function dated(name: string, bound: HeadDateFragment["start"] | undefined): Readonly<Record<string, string>> {
  const date = bound?.basis === "STATED" ? bound.date : null;
  return date != null && /^\d{4}(-\d\d){0,2}$/.test(date) ? { [name]: date } : {};
}

function documentSummary(node: Extract<Node, { __typename: "Document" }>, say: Say): Summary {
  const { id, title, issue, publisher, citation, publicationDate } = node;
  const isDay = publicationDate !== null && /^\d{4}(-\d\d){0,2}$/.test(publicationDate);
  return {
    title: issue === null ? title : `${title} ${issue}`,
    kind: say("文献", "document"),
    description: sentences([citation], say),
    openGraphType: "article",
    path: pagePath(id),
    data: {
      "@type": "CreativeWork",
      name: title,
      ...(publisher && { publisher: { "@type": "Organization", name: publisher.label } }),
      ...(isDay && { datePublished: publicationDate }),
      identifier: id,
    },
  };
}

function articleSummary(node: Extract<Node, { __typename: "Article" }>, say: Say): Summary {
  const { id, title, document, citation } = node;
  return {
    title,
    kind: say("文章", "article"),
    description: sentences([citation], say),
    openGraphType: "article",
    path: pagePath(id),
    data: {
      "@type": "Article",
      headline: title,
      ...(document && {
        isPartOf: { "@type": "CreativeWork", name: document.title, identifier: document.id },
      }),
      identifier: id,
    },
  };
}

function statementSummary(node: Extract<Node, { __typename: "Statement" }>, say: Say): Summary {
  const { plainId, subject, predicate, object, value } = node;
  const title = [subject?.label, predicate.label, object?.label ?? value?.text].filter(Boolean).join(" ");
  return {
    title,
    kind: say("陈述", "statement"),
    description: sentences([say("一条陈述及其全部出处", "A statement with all its sources")], say),
    openGraphType: "article",
    path: pagePath(plainId),
    data: { "@type": "Thing", name: title, identifier: plainId },
  };
}

function sentences(parts: readonly (string | null)[], say: Say): string {
  const given = parts.flatMap((part) =>
    part === null || part === "" ? [] : part.replace(/[。.；;\s]+$/u, ""),
  );
  return given.map((part) => capital(part) + say("。", ".")).join(say("", " "));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The address of the page of an id; as `pageOf` of the explorer writes it. */
export function pagePath(id: string): string {
  return `/id/${encodeURIComponent(id).replaceAll("%3A", ":")}`;
}

/** The pages that are not about one id. */
export function fixedSummary(path: string, language: Language): Summary | null {
  const say = sayIn(language);
  const page = (title: string, description: string, data: Summary["data"]): Summary => ({
    title,
    kind: null,
    description,
    openGraphType: "website",
    path,
    data: { name: title, ...data },
  });
  const made = say(
    "公共部门简报的知识图谱：机构、人物、事件、荣誉、协议、作品，每条事实注明出处和日期的把握。",
    "A knowledge graph of public-sector bulletins: organizations, people, events, honors, agreements and works. Every fact names its source, and is dated no more closely than the source says.",
  );
  const part = { "@type": "WebPage" };
  switch (path) {
    case "/":
      return page(say("检索", "Search"), made, { "@type": "WebSite", name: "简报 Jianbao" });
    case "/paths":
      return page(
        say("关联", "Connections"),
        say("两者之间如何相连，逐步注明出处。", "How two are connected, step by step with the sources."),
        part,
      );
    case "/together":
      return page(
        say("共事", "Together"),
        say("谁与谁一同参加了哪些事。", "Who took part in what together with whom."),
        part,
      );
    case "/compare":
      return page(
        say("两日对照", "Compare two days"),
        say("一个机构在两天之间：谁来，谁去。", "One organization on two days: who came, and who went."),
        part,
      );
    case "/data":
      return page(
        say("数据", "Data"),
        say(
          "这里有什么，读了哪些文献，读到哪里。",
          "What is in here, which documents were read, and what was not.",
        ),
        { "@type": "Dataset", description: made },
      );
    default:
      return null;
  }
}
