import type { ComponentChildren, VNode } from "preact";

import type { FilledSection } from "../../../views/entity-sections.js";
import { EntityLink } from "../../parts/entity-link.js";
import { StatementItem } from "../../parts/statement-line.js";
import { useSay } from "../../state/context.js";
import { AllFactsLink } from "./all-facts-link.js";
import type { SharedWith } from "./shared-with.js";

/** A part of the page with its title, which the table of contents leads to. */
export function Section({
  id,
  title,
  count,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly count?: number | undefined;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>
        {title}
        {count !== undefined && <span class="section-count"> {count}</span>}
      </h2>
      {children}
    </section>
  );
}

/** A list of statements about the entity of the page, each a line with its evidence. */
export function FactSection({
  section,
  entity,
  sharedWith,
  ownDate = null,
}: {
  readonly section: FilledSection;
  readonly entity: string;
  readonly sharedWith: SharedWith;
  /** The date of the entity itself, in EDTF: lines with the same one do not repeat it. */
  readonly ownDate?: string | null;
}): VNode {
  const say = useSay();
  const { alias, title, lines, totalCount, predicates } = section;
  const isPredicateShown =
    section.isPredicateShown && lines.some(({ predicate }) => predicate.name !== lines[0]?.predicate.name);
  return (
    <Section id={alias} title={say(...title)} count={totalCount}>
      <ul>
        {lines.map((line) => {
          const others = sharedWith.get(line.plainId) ?? [];
          return (
            <StatementItem
              key={line.plainId}
              statement={line}
              seenFrom={entity}
              isPredicateShown={isPredicateShown}
              isPeriodShown={ownDate === null || line.period.edtf !== ownDate}
              after={
                others.length > 0 && (
                  <span class="qualifier qualifiers">
                    {say("共同获得：", "shared with: ")}
                    {others.map((other, index) => (
                      <span key={other.plainId}>
                        {index > 0 && say("、", ", ")}
                        <EntityLink entity={other} />
                      </span>
                    ))}
                  </span>
                )
              }
            />
          );
        })}
      </ul>
      {totalCount > lines.length && (
        <AllFactsLink predicates={predicates} shown={lines.length} totalCount={totalCount} />
      )}
    </Section>
  );
}
