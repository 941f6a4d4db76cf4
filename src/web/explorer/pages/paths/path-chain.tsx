import { Fragment, type VNode } from "preact";
import { useState } from "preact/hooks";
import { Link } from "wouter-preact";

import { PathParallels, type PathsPageQueryVariables } from "../../../../client/index.js";
import { relationText } from "../../../views/paths.js";
import { EntityLink } from "../../parts/entity-link.js";
import { FactLine } from "../../parts/evidence.js";
import { kindText } from "../../parts/kinds.js";
import { periodText } from "../../parts/period.js";
import { Qualifiers } from "../../parts/qualifiers.js";
import { StatementItem, StatusMark } from "../../parts/statement-line.js";
import { ErrorBox } from "../../parts/status.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";
import { parallelsOf, type FoundPath, type PathGroup } from "./path-groups.js";

type Hop = FoundPath["hops"][number];

/** Paths of one shape: the first in full, the others when the reader wants them. */
export function PathGroupBlock({
  group,
  limits,
}: {
  readonly group: PathGroup;
  readonly limits: PathsPageQueryVariables;
}): VNode {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [first, ...others] = group.paths;
  const varying = group.between.filter((entities) => entities.length > 1);
  return (
    <section class="path-group">
      {others.length > 0 && (
        <p class="path-group-sum">
          {say(
            `${String(group.paths.length)}条路径是同一种关系，只是经过的不同：`,
            `${String(group.paths.length)} paths of one kind, over different ones: `,
          )}
          {varying.map((entities, step) => (
            <Fragment key={step}>
              {step > 0 && say("；", "; ")}
              {entities.map((entity, index) => (
                <Fragment key={entity.plainId}>
                  {index > 0 && say("、", ", ")}
                  <EntityLink entity={entity} />
                </Fragment>
              ))}
            </Fragment>
          ))}
        </p>
      )}
      {first && <PathChain path={first} limits={limits} />}
      {others.length > 0 && (
        <button
          type="button"
          class="path-more"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen
            ? say("收起其余", "Hide the others")
            : say(`展开其余${String(others.length)}条`, `Show the other ${String(others.length)}`)}
        </button>
      )}
      {isOpen && others.map((path, index) => <PathChain key={index} path={path} limits={limits} />)}
    </section>
  );
}

/** A path as a chain: an entity, the relation to the next one with its evidence, and so on. */
function PathChain({
  path,
  limits,
}: {
  readonly path: FoundPath;
  readonly limits: PathsPageQueryVariables;
}): VNode {
  const say = useSay();
  const [withAll, setWithAll] = useState(false);
  const ids = [path.hops[0]?.from?.plainId, ...path.hops.map(({ to }) => to?.plainId)].filter(
    (id) => id !== undefined,
  );
  const { data, error, reload, isLoading } = useQuery(
    PathParallels,
    withAll
      ? {
          ids,
          maxNodes: ids.length,
          predicates: limits.predicates ?? null,
          statuses: limits.statuses,
          asOf: limits.asOf ?? null,
        }
      : null,
  );
  const all = data?.subgraph.edges.flatMap(({ statement }) => statement ?? []) ?? null;
  return (
    <div class="path-chain">
      <ol>
        {path.hops.map((hop, index) => (
          <Fragment key={index}>
            {index === 0 && <Stop entity={hop.from} />}
            <HopLine hop={hop} />
            {all && withAll && <Parallels lines={parallelsOf(hop, all)} />}
            <Stop entity={hop.to} />
          </Fragment>
        ))}
      </ol>
      {error && <ErrorBox error={error} retry={reload} />}
      <p class="path-actions">
        <button
          type="button"
          aria-expanded={withAll}
          disabled={withAll && isLoading}
          onClick={() => {
            setWithAll(!withAll);
          }}
        >
          {withAll
            ? say("只看一条事实一步", "One fact for each step")
            : say("每一步的其他事实", "Other facts for each step")}
        </button>
        <Link href={`/network?${ids.map((id) => `of=${encodeURIComponent(id)}`).join("&")}`}>
          {say("看这些实体的关系网", "Network of these entities")}
        </Link>
      </p>
    </div>
  );
}

function Stop({ entity }: { readonly entity: Hop["from"] }): VNode {
  const say = useSay();
  return (
    <li class="path-stop">
      <EntityLink entity={entity} />
      {entity && <span class="path-kind">{kindText(entity.kind, say)}</span>}
    </li>
  );
}

/** One step: the relation as read along the path, its qualifiers and its days. */
function HopLine({ hop: { from, statement } }: { readonly hop: Hop }): VNode {
  const say = useSay();
  if (!statement)
    return (
      <li class="path-hop">{say("（这条事实已不在数据中）", "(this fact is no longer in the data)")}</li>
    );
  const isForward = statement.subject?.plainId === from?.plainId;
  return (
    <FactLine statement={statement} certainty={statement.certainty} className="path-hop">
      <span class="path-arrow" aria-hidden="true">
        {isForward ? "↓" : "↑"}
      </span>{" "}
      <span class="predicate">{relationText(statement, from?.plainId ?? null)}</span>
      <Qualifiers qualifiers={statement.qualifiers} edtf={statement.period.edtf} />
      {(statement.period.edtf !== null || statement.predicate.time !== "LASTING") && (
        <span class="period">{periodText(statement.period, say)}</span>
      )}
      <StatusMark {...statement} />
    </FactLine>
  );
}

function Parallels({ lines }: { readonly lines: ReturnType<typeof parallelsOf> }): VNode {
  const say = useSay();
  return (
    <li class="path-parallels">
      {lines.length === 0 ? (
        <p>{say("这一步没有别的事实。", "There is no other fact for this step.")}</p>
      ) : (
        <ul aria-label={say("这一步的其他事实", "Other facts for this step")}>
          {lines.map((statement) => (
            <StatementItem key={statement.plainId} statement={statement} />
          ))}
        </ul>
      )}
    </li>
  );
}
