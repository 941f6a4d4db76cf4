import { z } from "zod";

import { COMPUTATIONS } from "../../domain/conflict/rules.js";
import { ENTITY_KINDS } from "../../domain/entity.js";
import type { FactOf, FactType } from "../facts/fact.js";
import {
  alias,
  at,
  creatorRole,
  date,
  endedBy,
  english,
  level,
  limits,
  oneOrMore,
  rank,
  reference,
  references,
  role,
  rolesWithTerms,
  status,
  subkind,
  text,
} from "./format-parts.js";

/**
 * The seed files as a person writes them. `seed/README.md` explains the conventions, `jianbao schema` writes
 * `seed/schema/*.json` from these schemas, and `compile.ts` turns the files into a data set.
 */

const identity = {
  name: text.describe("Official name, as full as the sources allow"),
  key: text
    .exactOptional()
    .describe("The key that facts refer to: the name, unless two entities share it. Never changed later"),
  aliases: z
    .array(alias)
    .exactOptional()
    .describe("Names that are valid in every text; SHORT unless a kind is written"),
  note: text.exactOptional().describe("The reason, for the next editor"),
};

export const organizationSchema = z.strictObject({
  ...identity,
  kind: subkind("ORGANIZATION"),
  parent: reference.exactOptional().describe("Organization it is a part of"),
  place: reference.exactOptional(),
  formerNames: z
    .array(z.strictObject({ name: text, from: date.exactOptional(), to: date.exactOptional() }))
    .exactOptional(),
  english: english.exactOptional(),
});
export const personSchema = z.strictObject({ ...identity });
export const placeSchema = z.strictObject({
  ...identity,
  kind: subkind("PLACE"),
  within: reference.exactOptional(),
  code: text.exactOptional().describe("Division code (GB/T 2260), where it has one"),
  formerNames: z
    .array(z.strictObject({ name: text, from: date.exactOptional(), to: date.exactOptional() }))
    .exactOptional(),
  english: english.exactOptional(),
});
const nameSourceSchema = z.strictObject({
  key: text.describe("What `source` of a name refers to"),
  name: text.describe("The publication in words; the API shows it to readers"),
});

/** `seed/authority/**.yaml`: one entry for each entity. */
export const authoritySchema = z.strictObject({
  organizations: z.array(organizationSchema).exactOptional(),
  persons: z.array(personSchema).exactOptional(),
  places: z.array(placeSchema).exactOptional(),
  sources: z.array(nameSourceSchema).exactOptional().describe("Publications with official names"),
});

const common = {
  at,
  status: status.exactOptional(),
  note: text
    .exactOptional()
    .describe(
      "How the passage is read and what it leaves open, in our own words; the API shows it to readers",
    ),
  ...limits,
  rank,
  rankReason: text.exactOptional().describe("Why this statement is preferred, or known to be wrong"),
};

export const factSchemas = {
  mention: z.strictObject({
    mention: z
      .union([reference, references])
      .describe("Entities that the text names and says nothing more about"),
    ...common,
  }),
  tenure: z.strictObject({
    tenure: reference.describe("The person"),
    positions: z
      .record(reference, z.array(text).min(1))
      .describe("Titles by organization: { 四川省人民政府: [副秘书长] }"),
    on: date.exactOptional().describe("Day it is cited on; the document's date unless written"),
    from: date.exactOptional().describe("Only where the source states the beginning"),
    to: date.exactOptional().describe("Only where the source states the end"),
    endedBy,
    ...common,
  }),
  event: z.strictObject({
    event: text.describe("Name. The same key again, in any article, is the same event and adds to it"),
    key: text.exactOptional(),
    kind: subkind("EVENT"),
    date: date.exactOptional(),
    place: z
      .union([reference, references])
      .exactOptional()
      .describe("Places or organizations it was held at"),
    venue: text.exactOptional().describe("A room or site that is no entity"),
    organizers: z
      .union([references, z.record(reference, text)])
      .exactOptional()
      .describe("A list, or each with the words of the source: { 四川省机关事务管理局: 承办 }"),
    participants: z
      .record(reference, rolesWithTerms(role))
      .exactOptional()
      .describe("Roles by participant: { 郭春英: SPEAKER }, or { 郭春英: { SPEAKER: 作工作报告 } }"),
    partOf: reference.exactOptional().describe("Event it was a part of"),
    aliases: z.array(text).exactOptional(),
    summary: text.exactOptional().describe("In our own words"),
    ...common,
  }),
  honor: z.strictObject({
    honor: text.describe("Name of the award or title"),
    key: text.exactOptional(),
    level: level.exactOptional(),
    conferrer: z
      .union([text, z.array(text).min(1)])
      .exactOptional()
      .describe("As the source names it; a key where it is an organization; a list where there are several"),
    recipients: references.exactOptional(),
    unnamedMembersOf: oneOrMore
      .exactOptional()
      .describe(
        "Organizations of which a member received it whom the source does not name; not the organization itself",
      ),
    count: z.number().int().exactOptional().describe("With unnamedMembersOf: how many of them"),
    member: text.exactOptional().describe("With unnamedMembersOf: who, in our own words (一名护士)"),
    for: oneOrMore
      .exactOptional()
      .describe("The work, event or agreement for which they received it; it receives it as well"),
    on: date.exactOptional(),
    event: reference.exactOptional().describe("Event at which it was conferred"),
    aliases: z.array(text).exactOptional(),
    ...common,
  }),
  designation: z.strictObject({
    designation: text.describe(
      "What they were chosen to be: a pilot, a demonstration unit, a certified organization",
    ),
    key: text.exactOptional(),
    level: level.exactOptional(),
    by: z
      .union([text, z.array(text).min(1)])
      .exactOptional()
      .describe("Who designated; a key where it is an organization; a list where there are several"),
    recipients: references.exactOptional(),
    unnamedMembersOf: oneOrMore
      .exactOptional()
      .describe(
        "Organizations of which a member received it whom the source does not name; not the organization itself",
      ),
    count: z.number().int().exactOptional().describe("With unnamedMembersOf: how many of them"),
    member: text.exactOptional().describe("With unnamedMembersOf: who, in our own words (一名护士)"),
    for: oneOrMore
      .exactOptional()
      .describe("The work, event or agreement for which they received it; it receives it as well"),
    on: date.exactOptional(),
    aliases: z.array(text).exactOptional(),
    ...common,
  }),
  agreement: z.strictObject({
    agreement: text.describe("Title"),
    key: text.exactOptional(),
    aliases: z.array(text).exactOptional(),
    parties: references.exactOptional(),
    otherParties: z.array(text).exactOptional().describe("Parties that no name identifies"),
    signedOn: date.exactOptional(),
    signedAt: reference.exactOptional().describe("The event of signing"),
    clauses: z.array(text).exactOptional().describe("In our own words, in the order of the text"),
    basedOn: references.exactOptional().describe("Agreements and works it builds on"),
    summary: text.exactOptional().describe("In our own words"),
    ...common,
  }),
  work: z.strictObject({
    work: text.describe("Title without 《》"),
    key: text.exactOptional(),
    kind: subkind("WORK"),
    number: text.exactOptional().describe("GB/T 41568-2022, 国发〔2020〕1号, an issue number"),
    issuers: references.exactOptional(),
    authors: references.exactOptional(),
    affiliation: text.exactOptional(),
    creators: z
      .record(reference, rolesWithTerms(creatorRole))
      .exactOptional()
      .describe("Who did what else for it: { 某某: PHOTOGRAPHER, 某厂: { PRINTER: 承印 } }"),
    about: oneOrMore.exactOptional().describe("Entities that it is about"),
    subtitle: text.exactOptional(),
    date: date.exactOptional(),
    partOf: reference.exactOptional(),
    basedOn: references.exactOptional(),
    aliases: z.array(text).exactOptional(),
    ...common,
  }),
  figure: z.strictObject({
    figure: text.describe("The indicator, as 公共机构建筑节能改造面积"),
    of: reference.describe("Entity it is a figure of"),
    about: text.exactOptional().describe("What was counted, where it is narrower than the entity"),
    value: z.number(),
    unit: text,
    comparator: text.exactOptional().describe("约, 余, 近, 不低于 …"),
    change: text.exactOptional().describe("同比下降, 增长 … where the value is a change"),
    period: date.exactOptional(),
    total: z
      .enum(["RUNNING"])
      .exactOptional()
      .describe("RUNNING: counted from some beginning on, so that it never falls"),
    computed: z
      .strictObject({
        how: z.enum(COMPUTATIONS),
        from: z.array(text).min(1),
        stated: z.literal(false).exactOptional().describe("The text gives the others, and not this figure"),
      })
      .exactOptional()
      .describe(
        "How it follows from other figures of the same entity and `about`, by their indicators: the change in percent " +
          "from the first to the second, the share of the first in the second, a sum, or a total per day of `period`",
      ),
    ...common,
  }),
  rename: z.strictObject({ rename: reference, from: text, to: text, on: date.exactOptional(), ...common }),
  founded: z.strictObject({
    founded: reference,
    on: date.exactOptional().describe("Left out where the source only limits it: notBefore, notAfter"),
    ...common,
  }),
  dissolved: z.strictObject({
    dissolved: reference.describe("The organization that came to its end"),
    on: date.exactOptional(),
    ...common,
  }),
  relation: z.strictObject({
    relation: z.enum([
      "SUBORDINATE_TO",
      "PART_OF",
      "MEMBER_OF",
      "COOPERATES_WITH",
      "SUPPORTED",
      "ESTABLISHED",
      "BUILT_WITH",
      "LOCATED_IN",
      "SUCCEEDED_BY",
      "ISSUED",
    ]),
    subject: z.union([reference, references]),
    object: z.union([reference, references]),
    role: text.exactOptional().describe("With MEMBER_OF: the role in the organization"),
    jointly: z
      .literal(true)
      .exactOptional()
      .describe("The subjects did it together: each statement names the others"),
    result: oneOrMore.exactOptional().describe("With BUILT_WITH: what the two built together"),
    on: date.exactOptional().describe("Day it is cited on, or happened on"),
    from: date.exactOptional(),
    to: date.exactOptional(),
    endedBy,
    ...common,
  }),
  writtenAs: z.strictObject({
    writtenAs: text.describe(
      "The very name, title or number in this text, where another text has another for the same thing; once for each",
    ),
    of: reference,
    form: z.enum(["NAME", "TITLE", "NUMBER"]),
    part: text.exactOptional().describe("What part of it is so called, if not the whole"),
    ...common,
  }),
} satisfies { readonly [Type in FactType]: z.ZodType<FactOf<Type>> };

export const FACT_TYPES = Object.keys(factSchemas) as readonly FactType[];

/** `seed/articles/<document>/<nn-slug>.yaml`: what one article says. */
export const articleHeaderSchema = z.strictObject({
  title: text,
  titleLost: z
    .literal(true)
    .exactOptional()
    .describe("The text has lost the title of the article; this title is a description of ours"),
  section: text.exactOptional(),
  page: z.union([text, z.number().int()]).transform(String).exactOptional(),
  authors: z
    .array(
      z.union([
        reference,
        z.strictObject({
          author: reference,
          affiliation: text.exactOptional(),
          role: creatorRole.exactOptional().describe("Where the byline gives a role other than the author's"),
          term: text.exactOptional().describe("The role in the words of the source: 摄影"),
        }),
      ]),
    )
    .exactOptional()
    .describe("Persons or organizations of the byline"),
  subtitle: text.exactOptional(),
  about: oneOrMore.exactOptional().describe("Entities that the article as a whole is about"),
  date: date.exactOptional().describe("Where the article has a date of its own"),
  names: z
    .record(text, reference)
    .exactOptional()
    .describe(
      "Short names that only this issuer's texts use, with their entities: { 省局: 四川省机关事务管理局 }",
    ),
  localNames: z
    .record(text, reference)
    .exactOptional()
    .describe("Words for an entity in this article alone, which are nobody's name: { 我处: …, 县委: … }"),
  mentions: z
    .record(reference, at)
    .exactOptional()
    .describe("Entities the article names without a fact about them, with where"),
});
export const articleSchema = articleHeaderSchema.extend({
  facts: z.array(z.union(Object.values(factSchemas) as never)).describe("In the order of the text"),
});

export const documentSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, "lower-case letters, digits and hyphens only"),
  kind: z.enum(["BULLETIN", "MAGAZINE", "LIST"]),
  title: text,
  issue: text.exactOptional(),
  publisher: reference.exactOptional(),
  published: date.exactOptional(),
  publishedWithin: date
    .exactOptional()
    .describe(
      "Where the printed date is vague: the days within which the document must have appeared, and why in the note. Limits what it reports; the printed date is shown",
    ),
  compiled: date
    .exactOptional()
    .describe("Where the source has no date: the latest day it can know of, and why in the note"),
  note: text.exactOptional(),
  called: z
    .record(reference, text)
    .exactOptional()
    .describe(
      "Annotation spelling, for fact lines only: names of entities in the annotations that the lines are compared with. No quotation and no name of the entity",
    ),
  roundUnits: z
    .boolean()
    .exactOptional()
    .describe(
      "Annotation spelling, for fact lines only: print 余 and 多 as part of the unit (余项), as the annotations do",
    ),
  units: z
    .record(text, text)
    .exactOptional()
    .describe(
      "Annotation spelling, for fact lines only: units that the annotations write in another way, { 余万条: 余条 }; where theirs has no 万, the number is multiplied",
    ),
  counts: z
    .strictObject({ articles: z.number().int(), facts: z.number().int() })
    .describe("Compared with the files, so that a lost file is noticed"),
});
/** `seed/manifest.yaml`: the documents. */
export const manifestSchema = z.strictObject({ documents: z.array(documentSchema) });

const judgementSchema = z.strictObject({
  left: reference.describe("Key; with SAME the key that stays"),
  right: reference.describe("Key; with SAME its name and id become another name and id of left"),
  kind: z.enum(ENTITY_KINDS),
  judgment: z.enum(["SAME", "NOT_SAME", "UNSURE"]).describe("SAME merges; the others keep apart"),
  reason: text,
  at: date.exactOptional(),
});
/** `seed/judgements.yaml`: which entities are the same, and which only look so. Deleting an entry undoes it. */
export const judgementsSchema = z.strictObject({ judgements: z.array(judgementSchema) });

export type Judgement = z.output<typeof judgementSchema>;
export type Manifest = z.output<typeof manifestSchema>;
export type SeedDocument = z.output<typeof documentSchema>;
export type Authority = z.output<typeof authoritySchema>;
export type ArticleHeader = z.output<typeof articleHeaderSchema>;
export type Alias = z.output<typeof alias>;
export type English = z.output<typeof english>;
