import type { VNode } from "preact";
import { Link } from "wouter-preact";

import {
  PathsCoverage,
  type PathsPageQuery,
  type PathsPageQueryVariables,
} from "../../../../client/index.js";
import { LENGTHS } from "../../../views/paths.js";
import { EntityLink } from "../../parts/entity-link.js";
import { ErrorBox, Skeleton } from "../../parts/status.js";
import { useAddress, pageOf } from "../../state/address.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";

/** Left out by the API unless one end is a place: being in one city is no relation. */
const PLACE_RELATIONS = ["LOCATED_IN", "BASED_IN", "HELD_AT"];

type Answer = PathsPageQuery["paths"];

/** Why there is no path, in the words of the limits that were in force, and what can be tried next. */
export function NoPaths({
  answer,
  limits,
}: {
  readonly answer: Answer;
  readonly limits: PathsPageQueryVariables;
}): VNode {
  const say = useSay();
  const { change } = useAddress();
  const { maxLength } = limits;
  const isNoneAtAll = answer.status === "NONE_AT_ALL";
  const searched = answer.limits.predicates?.map(({ name }) => name) ?? null;
  const placeless = searched?.some((name) => PLACE_RELATIONS.includes(name)) ? null : searched;
  const isNarrowed = limits.asOf != null || limits.predicates != null || limits.statuses.length < 3;
  return (
    <div class="paths-none">
      <h2>
        {isNoneAtAll
          ? say("所选的事实中，没有任何路径连接两者。", "No path at all joins the two in the facts selected.")
          : say(
              `${String(maxLength)}步以内没有路径。`,
              `There is no path of ${String(maxLength)} steps or fewer.`,
            )}
      </h2>
      <p>
        {isNoneAtAll
          ? say(
              "不论多长、经过谁，都没有。这只说明所读的文献没有写到，不说明两者无关。",
              "Of any length, through anybody. It means that the documents read do not say so, not that the two are unrelated.",
            )
          : say(
              "更长的路径，或经过枢纽的路径，是有的。",
              "There is one that is longer, or that goes through hubs.",
            )}
      </p>
      <ul class="paths-next" aria-label={say("还可以", "What to try")}>
        {!isNoneAtAll && maxLength < LENGTHS.most && (
          <li>
            <button
              type="button"
              onClick={() => {
                change({ max: String(maxLength + 1) });
              }}
            >
              {say(`放宽到${String(maxLength + 1)}步`, `Allow ${String(maxLength + 1)} steps`)}
            </button>
          </li>
        )}
        {isNarrowed && (
          <li>
            <button
              type="button"
              onClick={() => {
                change({ on: null, predicate: null, status: ["STATED", "PROPOSED", "PLANNED"] });
              }}
            >
              {say(
                "不限日期和关系，拟议与计划也计入",
                "Any day, any relation, proposed and planned ones too",
              )}
            </button>
          </li>
        )}
        {placeless !== null && (
          <li>
            <button
              type="button"
              onClick={() => {
                change({ predicate: [...placeless, ...PLACE_RELATIONS] });
              }}
            >
              {say("也算所在地（同在一地）", "Also over places: what is in one place")}
            </button>
          </li>
        )}
        <li>
          <Link href={`/together?of=${encodeURIComponent(limits.from)}`}>
            {say("看谁与起点共事", "See who was together with the first one")}
          </Link>
        </li>
        <li>
          <Link href={`/network?of=${encodeURIComponent(limits.from)}&of=${encodeURIComponent(limits.to)}`}>
            {say("看两者各自的关系网", "See the networks of both")}
          </Link>
        </li>
      </ul>
      <ReadAbout limits={limits} />
    </div>
  );
}

/** Which documents were read about these relations. */
function ReadAbout({ limits }: { readonly limits: PathsPageQueryVariables }): VNode {
  const say = useSay();
  const { from, to, predicates, statuses, asOf } = limits;
  const { data, error, reload } = useQuery(PathsCoverage, {
    from,
    to,
    statuses,
    predicates: predicates ?? null,
    asOf: asOf ?? null,
  });
  const documents = data?.paths.coverage.filter(({ statements }) => statements > 0) ?? [];
  return (
    <section class="section">
      <h2>{say("就此读过的文献", "What was read about this")}</h2>
      {error && <ErrorBox error={error} retry={reload} />}
      {!data && !error && <Skeleton lines={3} />}
      {data && documents.length === 0 && (
        <p>
          {say(
            "没有文献写到这些日期和关系：是没有读到，不是没有。",
            "No document read speaks of these days and relations: not read is not the same as not so.",
          )}
        </p>
      )}
      <ul class="read-about">
        {documents.map(({ document, statements, articles }, index) => (
          <li key={document?.id ?? index}>
            {document && (
              <Link href={pageOf(document.id)}>
                <bdi>
                  {document.title}
                  {document.issue === null ? "" : ` ${document.issue}`}
                </bdi>
              </Link>
            )}{" "}
            <span class="count">
              {say(
                `${String(articles)}篇文章，${String(statements)}条关系`,
                `${String(articles)} articles, ${String(statements)} relations`,
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The hubs that paths were not allowed to go through, why, and how to go through them after all. */
export function SkippedHubs({
  answer,
  limits,
}: {
  readonly answer: Answer;
  readonly limits: PathsPageQueryVariables;
}): VNode | null {
  const say = useSay();
  const { change } = useAddress();
  const { skippedHubs, skippedHubCount } = answer;
  if (skippedHubCount === 0) return null;
  // The first has the largest degree of all, not only of those shown.
  const largest = skippedHubs[0]?.degree ?? limits.hubLimit;
  return (
    <section class="skipped-hubs">
      <h2>
        {say(
          `未经过的枢纽：${String(skippedHubCount)}个`,
          `Hubs not gone through: ${String(skippedHubCount)}`,
        )}
      </h2>
      <p>
        {say(
          `关系多于${String(limits.hubLimit)}条的，几乎与谁都相连，经过它们说明不了什么。`,
          `What has more than ${String(limits.hubLimit)} relations is joined to nearly everything, so that a path through it says little.`,
        )}
      </p>
      <ul>
        {skippedHubs.map(({ entity, degree }, index) => (
          <li key={entity?.plainId ?? index}>
            <EntityLink entity={entity} />{" "}
            <span class="count">{say(`${String(degree)}条关系`, `${String(degree)} relations`)}</span>
          </li>
        ))}
        {skippedHubCount > skippedHubs.length && <li>…</li>}
      </ul>
      <button
        type="button"
        onClick={() => {
          change({ hub: String(largest) });
        }}
      >
        {say("也经过它们", "Go through them, too")}
      </button>
    </section>
  );
}
