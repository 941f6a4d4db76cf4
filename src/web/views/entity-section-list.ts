import type { EntityKind } from "../../client/index.js";

type Title = readonly [zh: string, en: string];

/** The lists of the operation `EntityPage`, by their names there. */
export type SectionAlias =
  | "posts"
  | "memberOf"
  | "members"
  | "partOf"
  | "parts"
  | "tookPart"
  | "venue"
  | "honors"
  | "memberHonors"
  | "conferred"
  | "agreements"
  | "signing"
  | "basedOn"
  | "basisOf"
  | "authored"
  | "issued"
  | "contributions"
  | "about"
  | "subjectOf"
  | "together"
  | "locatedIn"
  | "basedHere";

export interface SectionSpec {
  readonly alias: SectionAlias;
  /** As in the operation: "all facts" is filtered by them where the list is longer than what was loaded. */
  readonly predicates: readonly string[];
  /** Whether lines name their predicate: where the title does not say it. */
  readonly isPredicateShown?: boolean;
  /** By kind of the page's entity, which is at one end of the statements or at the other. */
  readonly titles: Readonly<Partial<Record<EntityKind, Title>>> & { readonly other: Title };
}

/** The sections of an entity's page that are lists of statements, in the order in which the page shows them. */
export const ENTITY_SECTIONS: readonly SectionSpec[] = [
  { alias: "posts", predicates: ["HOLDS_POSITION"], titles: { other: ["任职", "Posts held"] } },
  { alias: "memberOf", predicates: ["MEMBER_OF"], titles: { other: ["所属机构", "Member of"] } },
  { alias: "members", predicates: ["MEMBER_OF"], titles: { other: ["成员", "Members"] } },
  {
    alias: "partOf",
    predicates: ["PART_OF", "SUBORDINATE_TO"],
    isPredicateShown: true,
    titles: { ORGANIZATION: ["上级", "Part of"], PLACE: ["所属地区", "Within"], other: ["所属", "Part of"] },
  },
  {
    alias: "parts",
    predicates: ["PART_OF", "SUBORDINATE_TO"],
    isPredicateShown: true,
    titles: {
      ORGANIZATION: ["下属与组成", "Parts and subordinate bodies"],
      PLACE: ["下辖地区", "Places within"],
      other: ["组成部分", "Parts"],
    },
  },
  {
    alias: "agreements",
    predicates: ["PARTY_TO", "UNNAMED_PARTY"],
    titles: { AGREEMENT: ["签约方", "Parties"], other: ["协议", "Agreements"] },
  },
  {
    alias: "signing",
    predicates: ["SIGNED_AT"],
    titles: { EVENT: ["签署的协议", "Agreements signed"], other: ["签署活动", "Signed at"] },
  },
  {
    alias: "tookPart",
    predicates: ["TOOK_PART_IN"],
    titles: { EVENT: ["参与方", "Participants"], other: ["参与的事件", "Events"] },
  },
  {
    alias: "venue",
    predicates: ["HELD_AT"],
    titles: { EVENT: ["举办地", "Held at"], other: ["在此举办的事件", "Events held here"] },
  },
  {
    alias: "honors",
    predicates: ["RECEIVED_HONOR", "DESIGNATED_AS"],
    isPredicateShown: true,
    titles: { HONOR: ["获得者", "Recipients"], other: ["荣誉与认定", "Honors and designations"] },
  },
  {
    alias: "memberHonors",
    predicates: ["MEMBER_RECEIVED_HONOR"],
    titles: {
      HONOR: ["获得者所在机构", "Honored members, by body"],
      other: ["成员所获荣誉", "Honors of members"],
    },
  },
  {
    alias: "conferred",
    predicates: ["CONFERRED"],
    titles: { HONOR: ["授予方", "Conferred by"], other: ["授予的荣誉", "Honors conferred"] },
  },
  { alias: "basedOn", predicates: ["BASED_ON"], titles: { other: ["依据", "Based on"] } },
  { alias: "basisOf", predicates: ["BASED_ON"], titles: { other: ["以此为依据的", "Basis of"] } },
  {
    alias: "authored",
    predicates: ["AUTHORED"],
    titles: { WORK: ["作者", "Authors"], other: ["作品", "Works"] },
  },
  {
    alias: "issued",
    predicates: ["ISSUED"],
    titles: { WORK: ["发布方", "Issued by"], other: ["发布的文件与作品", "Works issued"] },
  },
  {
    alias: "contributions",
    predicates: ["CONTRIBUTED_TO"],
    titles: { WORK: ["创作参与者", "Contributors"], other: ["创作参与", "Contributions"] },
  },
  { alias: "about", predicates: ["ABOUT"], titles: { other: ["内容关于", "About"] } },
  { alias: "subjectOf", predicates: ["ABOUT"], titles: { other: ["相关文章与作品", "Works about it"] } },
  {
    alias: "together",
    predicates: ["COOPERATES_WITH", "SUPPORTED", "ESTABLISHED", "BUILT_WITH"],
    isPredicateShown: true,
    titles: { other: ["合作、支持与设立", "Cooperation, support and founding"] },
  },
  {
    alias: "locatedIn",
    predicates: ["BASED_IN", "LOCATED_IN"],
    titles: { other: ["所在地", "Where it is"] },
  },
  {
    alias: "basedHere",
    predicates: ["BASED_IN", "LOCATED_IN"],
    titles: { other: ["驻在此地的机构", "Bodies based here"] },
  },
];
