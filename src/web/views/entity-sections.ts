import type {
  EntityPageQuery,
  SectionFragment,
  StatementLineFragment,
  TenureLineFragment,
} from "../../client/index.js";
import { ENTITY_SECTIONS, type SectionAlias } from "./entity-section-list.js";

/** The node of the page's answer, if it is an entity of one of these types. */
export type EntityOf<
  Type extends string = "Agreement" | "Event" | "Honor" | "Organization" | "Person" | "Place" | "Work",
> = Extract<EntityPageQuery["node"], { readonly __typename: Type; readonly plainId: string }>;

export type PageEntity = EntityOf;

/** The entity of an answer; null where the id is unknown or belongs to something else. */
export function entityOf({ node }: EntityPageQuery): PageEntity | null {
  return node !== null && "plainId" in node ? node : null;
}

/** A section with something in it. */
export interface FilledSection {
  readonly alias: SectionAlias;
  readonly predicates: readonly string[];
  readonly isPredicateShown: boolean;
  readonly title: readonly [zh: string, en: string];
  readonly lines: readonly StatementLineFragment[];
  readonly totalCount: number;
}

/**
 * The sections of an entity that are not empty, in the order of the page. Posts of an organization are left out: the page
 * shows them by title.
 */
export function filledSections(entity: PageEntity): readonly FilledSection[] {
  return ENTITY_SECTIONS.flatMap(({ alias, predicates, isPredicateShown = false, titles }) => {
    const section: SectionFragment = entity[alias];
    return section.totalCount === 0
      ? []
      : [
          {
            alias,
            predicates,
            isPredicateShown,
            title: titles[entity.kind] ?? titles.other,
            lines: alias === "tookPart" && entity.kind === "EVENT" ? byRole(section.nodes) : section.nodes,
            totalCount: section.totalCount,
          },
        ];
  });
}

/** Participants of one role together, and the roles of few before those of many: hosts before those who attended. */
export function byRole(lines: readonly StatementLineFragment[]): readonly StatementLineFragment[] {
  const roles = new Map<string, StatementLineFragment[]>();
  for (const line of lines) {
    const role = line.qualifiers.find(({ name }) => name === "role")?.value ?? "";
    roles.set(role, [...(roles.get(role) ?? []), line]);
  }
  return [...roles.values()].sort((one, other) => one.length - other.length).flat();
}

export interface NearestPosts {
  readonly before: readonly TenureLineFragment[];
  readonly after: readonly TenureLineFragment[];
}

/**
 * Posts before and after the day in force: of an organization those in which nobody is cited on the day, of a person all,
 * where none is cited on the day. Empty lists where no day is in force.
 */
export function nearestPosts(entity: EntityOf<"Organization" | "Person">): NearestPosts {
  const { nearest, totalCount } = entity.tenures;
  const titles =
    entity.__typename === "Organization" ? new Set(entity.positions.map(({ title }) => title)) : null;
  const isVacant = ({ title }: TenureLineFragment): boolean =>
    titles ? !titles.has(title) : totalCount === 0;
  return { before: nearest?.before.filter(isVacant) ?? [], after: nearest?.after.filter(isVacant) ?? [] };
}
