import type { VNode } from "preact";

import { nearestPosts, type FilledSection, type PageEntity } from "../../../views/entity-sections.js";
import { StatementItem } from "../../parts/statement-line.js";
import { Empty } from "../../parts/status.js";
import { useSay } from "../../state/context.js";
import { Clauses, Signatories } from "./agreement-parts.js";
import { AllFactsLink } from "./all-facts-link.js";
import { FactSection, Section } from "./fact-section.js";
import { FigureCharts } from "./figures.js";
import { Lineage } from "./lineage.js";
import { Names } from "./names.js";
import { NearestTenures, Posts } from "./posts.js";
import { sharedWithOf } from "./shared-with.js";

/** The facts of an entity by section. Sections without any are left out; what has no section is under "all facts". */
export function EntityFacts({
  entity,
  sections,
  on,
}: {
  readonly entity: PageEntity;
  readonly sections: readonly FilledSection[];
  readonly on: string | null;
}): VNode {
  const say = useSay();
  const sharedWith = sharedWithOf(entity);
  const ownDate =
    entity.__typename === "Event"
      ? (entity.date?.edtf ?? null)
      : entity.__typename === "Agreement"
        ? (entity.signedOn?.edtf ?? null)
        : null;
  const nearest = entity.__typename === "Person" ? nearestPosts(entity) : null;
  const isEmpty = sections.length === 0 && entity.__typename !== "Organization";
  return (
    <>
      {entity.__typename === "Organization" && (
        <>
          <Posts entity={entity} />
          <Lineage entity={entity} />
        </>
      )}
      {entity.__typename === "Agreement" && (
        <>
          <Clauses entity={entity} />
          <Signatories entity={entity} />
        </>
      )}
      {sections.map((section) => (
        <FactSection
          key={section.alias}
          section={section}
          entity={entity.plainId}
          sharedWith={sharedWith}
          ownDate={ownDate}
        />
      ))}
      {nearest && nearest.before.length + nearest.after.length > 0 && (
        <Section id="posts" title={say("任职", "Posts held")} count={0}>
          <NearestTenures {...nearest} of="organization" />
        </Section>
      )}
      {isEmpty && on !== null && (
        <Empty>
          <p>
            {say(
              "这一天没有记载。没有记载不等于没有：可以换一天，或清除日期。",
              "Nothing is recorded for that day, which does not mean that there was nothing. Try another day, or clear it.",
            )}
          </p>
        </Empty>
      )}
      {entity.__typename === "Organization" ? (
        <FigureCharts entity={entity} />
      ) : (
        entity.figures.totalCount > 0 && (
          <Section id="figures" title={say("数据", "Figures")} count={entity.figures.totalCount}>
            <ul>
              {entity.figures.nodes.map((line) => (
                <StatementItem
                  key={line.plainId}
                  statement={line}
                  isPredicateShown={false}
                  seenFrom={entity.plainId}
                />
              ))}
            </ul>
            {entity.figures.totalCount > entity.figures.nodes.length && (
              <AllFactsLink
                predicates={["FIGURE"]}
                shown={entity.figures.nodes.length}
                totalCount={entity.figures.totalCount}
              />
            )}
          </Section>
        )
      )}
      <Names entity={entity} />
    </>
  );
}
