import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";

import {
  PathEnds,
  PathPredicates,
  PathsPage as PathsDocument,
  type EntityRefFragment,
  type PathsPageQuery,
  type PathsPageQueryVariables,
} from "../../../../client/index.js";
import { statusesOf, textOf } from "../../../views/parameters.js";
import { HUB_LIMITS, LENGTHS, PATH_COUNTS, pathsView } from "../../../views/paths.js";
import { EntityLink } from "../../parts/entity-link.js";
import { EntityPicker } from "../../parts/entity-picker.js";
import { CheckList, DayField, StatusFilter } from "../../parts/filters.js";
import { usePageTitle } from "../../parts/page-title.js";
import { ErrorBox, Skeleton } from "../../parts/status.js";
import { ViewLinks } from "../../parts/view-links.js";
import { useAddress } from "../../state/address.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";
import { PathGroupBlock } from "./path-chain.js";
import { groupPaths } from "./path-groups.js";
import { NoPaths, SkippedHubs } from "./paths-none.js";
import "./paths.css";

/** How two entities are related: `/paths?from=ID&to=ID`. */
export function PathsPage(): VNode {
  const say = useSay();
  const { parameters, change } = useAddress();
  const from = textOf(parameters, "from");
  const to = textOf(parameters, "to");
  const start = useEnd(from);
  const end = useEnd(to);
  const isSame = from !== null && from === to;
  const view = pathsView(parameters);
  usePageTitle(
    start.entity && end.entity
      ? `${start.entity.label} — ${end.entity.label}`
      : say("两者如何关联", "How two are connected"),
  );
  return (
    <>
      <h1>{say("两者如何关联", "How two are connected")}</h1>
      <p>
        {say(
          "查找最短的关系链，每一步都是一条有出处的事实。",
          "Finds the shortest chains of facts from one to the other. Every step has its source.",
        )}
      </p>
      <search class="paths-form">
        <EntityPicker
          label={say("从", "From")}
          chosen={start.entity}
          onChoose={(entity) => {
            change({ from: entity?.plainId ?? null });
          }}
        />
        <button
          type="button"
          class="paths-swap"
          aria-label={say("互换起点和终点", "Swap the two")}
          onClick={() => {
            change({ from: to, to: from });
          }}
        >
          <span aria-hidden="true">⇄</span>
        </button>
        <EntityPicker
          label={say("到", "To")}
          chosen={end.entity}
          onChoose={(entity) => {
            change({ to: entity?.plainId ?? null });
          }}
        />
        <Options chosen={view?.variables ?? null} />
      </search>
      {start.isMissing && <Missing which={say("起点", "The first")} id={from ?? ""} />}
      {end.isMissing && <Missing which={say("终点", "The second")} id={to ?? ""} />}
      {isSame && (
        <p role="status">
          {say(
            "起点和终点是同一个。请选择两个不同的实体。",
            "Both boxes hold the same one. Choose two that differ.",
          )}
        </p>
      )}
      {view && !start.isMissing && !end.isMissing && (
        <Result variables={view.variables} from={start.entity} to={end.entity} />
      )}
      {view && <ViewLinks document={PathsDocument} variables={view.variables} />}
    </>
  );
}

/** The entity of an id in the address. An id that belongs to nothing is missing, and said to be. */
function useEnd(id: string | null): {
  readonly entity: EntityRefFragment | null;
  readonly isMissing: boolean;
} {
  const { data, error } = useQuery(PathEnds, id === null ? null : { ids: [id] });
  const node = data?.nodes[0];
  const entity = id !== null && node && "plainId" in node ? (node as EntityRefFragment) : null;
  const isMissing =
    id !== null && (error?.code === "BAD_ID" || (data !== null && entity === null && error === null));
  return { entity, isMissing };
}

function Missing({ which, id }: { readonly which: string; readonly id: string }): VNode {
  const say = useSay();
  return (
    <p role="alert" class="paths-missing">
      {say(`${which}“`, `${which}, “`)}
      <bdi>{id.slice(0, 80)}</bdi>
      {say(
        "”不是数据中的实体。请在框中重新选择。",
        "”, is no entity of these data. Choose another one above.",
      )}
    </p>
  );
}

/** Length, day, statuses, relations, hubs. */
function Options({ chosen }: { readonly chosen: PathsPageQueryVariables | null }): VNode {
  const say = useSay();
  const { parameters, change } = useAddress();
  const isChanged = ["max", "on", "status", "predicate", "hub"].some((name) => parameters.has(name));
  const [isOpen, setOpen] = useState(isChanged);
  const predicates = parameters.getAll("predicate");
  const { data } = useQuery(PathPredicates, isOpen ? {} : null);
  const relations = data?.statistics.statements.filter(({ predicate }) => !VALUES.has(predicate.name)) ?? [];
  return (
    <details
      class="filters-box paths-options"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{say("更多条件", "More conditions")}</summary>
      <div class="filters">
        <div>
          <label for="paths-max">{say("最多几步", "Most steps")}</label>
          <select
            id="paths-max"
            value={String(chosen?.maxLength ?? parameters.get("max") ?? LENGTHS.otherwise)}
            onChange={({ currentTarget }) => {
              const { value } = currentTarget;
              change({ max: value === String(LENGTHS.otherwise) ? null : value });
            }}
          >
            {Array.from({ length: LENGTHS.most }, (_, index) => (
              <option key={index} value={String(index + 1)}>
                {index + 1}
              </option>
            ))}
          </select>
        </div>
        <DayField label={say("截至某日", "As of the day")} name="on" />
        <div>
          <label for="paths-hub">{say("不经过关系多于", "Not through what has more relations than")}</label>
          <input
            id="paths-hub"
            type="number"
            min={1}
            max={HUB_LIMITS.most}
            value={parameters.get("hub") ?? String(HUB_LIMITS.otherwise)}
            onChange={({ currentTarget }) => {
              const { value } = currentTarget;
              change({ hub: value === String(HUB_LIMITS.otherwise) ? null : value });
            }}
          />
        </div>
        <StatusFilter chosen={statusesOf(parameters)} />
        <CheckList
          legend={say("只经过这些关系（不选为全部）", "Only over these relations (none checked: all)")}
          items={relations.map(({ predicate, count }) => ({
            value: predicate.name,
            label: predicate.label,
            count,
          }))}
          isChecked={(name) => predicates.includes(name)}
          onToggle={(name) => {
            change({
              predicate: predicates.includes(name)
                ? predicates.filter((one) => one !== name)
                : [...predicates, name],
            });
          }}
        />
      </div>
    </details>
  );
}

/** Predicates that join an entity to a value, which no path can go over. */
const VALUES: ReadonlySet<string> = new Set([
  "NAMED",
  "WRITTEN_AS",
  "RENAMED_TO",
  "OCCURRED_ON",
  "SIGNED_ON",
  "PUBLISHED_ON",
  "FOUNDED_ON",
  "DISSOLVED_ON",
  "CLAUSE",
  "UNNAMED_PARTY",
  "POSSIBLY_SAME_AS",
  "FIGURE",
]);

function Result({
  variables,
  from,
  to,
}: {
  readonly variables: PathsPageQueryVariables;
  readonly from: EntityRefFragment | null;
  readonly to: EntityRefFragment | null;
}): VNode {
  const { data, error, isLoading, reload } = useQuery(PathsDocument, variables);
  if (error) return <ErrorBox error={error} retry={reload} />;
  if (!data || isLoading) return <Searching />;
  const answer = data.paths;
  return (
    <div class="paths-result">
      {answer.status === "FOUND" ? (
        <Found answer={answer} variables={variables} from={from} to={to} />
      ) : (
        <NoPaths answer={answer} limits={variables} />
      )}
      <SkippedHubs answer={answer} limits={variables} />
    </div>
  );
}

function Found({
  answer,
  variables,
  from,
  to,
}: {
  readonly answer: PathsPageQuery["paths"];
  readonly variables: PathsPageQueryVariables;
  readonly from: EntityRefFragment | null;
  readonly to: EntityRefFragment | null;
}): VNode {
  const say = useSay();
  const { change } = useAddress();
  const { paths } = answer;
  const groups = groupPaths(paths);
  const length = paths[0]?.length ?? 0;
  const isFull = paths.length === variables.first;
  return (
    <>
      <h2>
        <span role="status">
          <EntityLink entity={from} />
          {say("与", " and ")}
          <EntityLink entity={to} />
          {say(
            `：最短${String(length)}步，${isFull ? "至少" : ""}${String(paths.length)}条路径`,
            `: ${String(length)} ${length === 1 ? "step" : "steps"} at the shortest, ${isFull ? "at least " : ""}${String(paths.length)} ${paths.length === 1 ? "path" : "paths"}`,
          )}
          {groups.length > 1 && say(`，${String(groups.length)}种`, ` of ${String(groups.length)} kinds`)}
        </span>
      </h2>
      {groups.map((group) => (
        <PathGroupBlock key={group.key} group={group} limits={variables} />
      ))}
      {isFull && paths.length < PATH_COUNTS.most && (
        <button
          type="button"
          onClick={() => {
            change({ first: String(PATH_COUNTS.most) });
          }}
        >
          {say(`再看，至多${String(PATH_COUNTS.most)}条`, `Show more, up to ${String(PATH_COUNTS.most)}`)}
        </button>
      )}
    </>
  );
}

const LONG_MS = 1500;

/** A search over a large graph can take seconds: after a while the page says that it goes on. */
function Searching(): VNode {
  const say = useSay();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
    }, LONG_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <>
      <Skeleton lines={5} />
      {isLong && (
        <p role="status">
          {say(
            "仍在查找。步数少些、关系少些会更快。",
            "Still searching. Fewer steps or fewer relations are faster.",
          )}
        </p>
      )}
    </>
  );
}
