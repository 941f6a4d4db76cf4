import type { VNode } from "preact";

import {
  EntityTimeline,
  type EntityTimelineQuery,
  type EventKind,
  type OrderDirection,
  type TimelinePageFragment,
} from "../../../../client/index.js";
import { dateText } from "../../parts/period.js";
import { Empty, ErrorBox, Skeleton } from "../../parts/status.js";
import { useAddress } from "../../state/address.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";
import { EVENT_KINDS, eventKindText } from "./event-kinds.js";
import { TimelineEntry, type TimelineItem } from "./timeline-entry.js";

export interface TimelineOptions {
  readonly kinds: readonly EventKind[] | null;
  readonly direction: OrderDirection;
  /** How many pages are open. */
  readonly pages: number;
}

/** What the address says about the timeline: newest first, all kinds, one page, unless given. */
export function timelineOptions(parameters: URLSearchParams): TimelineOptions {
  const kinds = EVENT_KINDS.filter((kind) => parameters.getAll("events").includes(kind));
  return {
    kinds: kinds.length === 0 ? null : kinds,
    direction: parameters.get("order") === "oldest" ? "ASC" : "DESC",
    pages: Math.min(Math.max(Number(parameters.get("timeline")) || 1, 1), 50),
  };
}

export function Timeline({
  id,
  on,
  first,
  options,
}: {
  readonly id: string;
  readonly on: string | null;
  readonly first: TimelinePageFragment;
  readonly options: TimelineOptions;
}): VNode {
  const say = useSay();
  const { parameters, change } = useAddress();
  const { direction, kinds } = options;
  return (
    <>
      <div class="timeline-controls">
        <button
          type="button"
          onClick={() => {
            change({ order: direction === "DESC" ? "oldest" : null, timeline: null });
          }}
        >
          {direction === "DESC"
            ? say("新的在前 · 改为旧的在前", "Newest first · show oldest first")
            : say("旧的在前 · 改为新的在前", "Oldest first · show newest first")}
        </button>
        <details class="kind-filter" open={kinds !== null}>
          <summary>
            {say("事件类型", "Kinds of event")}
            {kinds !== null && say(`：${String(kinds.length)}类`, `: ${String(kinds.length)}`)}
          </summary>
          <div class="kind-choices">
            {EVENT_KINDS.map((kind) => (
              <label key={kind}>
                <input
                  type="checkbox"
                  checked={kinds?.includes(kind) ?? false}
                  onChange={(event) => {
                    const chosen = parameters.getAll("events").filter((other) => other !== kind);
                    change({
                      events: event.currentTarget.checked ? [...chosen, kind] : chosen,
                      timeline: null,
                    });
                  }}
                />
                {eventKindText(kind, say)}
              </label>
            ))}
          </div>
        </details>
      </div>
      {first.nodes.length === 0 ? (
        <Empty>
          <p>
            {say(
              "没有符合的条目。未见记载不等于没有发生。",
              "Nothing fits. What is not recorded may still have happened.",
            )}
          </p>
        </Empty>
      ) : (
        <TimelinePages id={id} on={on} page={first} index={1} options={options} />
      )}
    </>
  );
}

interface PagesProps {
  readonly id: string;
  readonly on: string | null;
  readonly page: TimelinePageFragment;
  readonly index: number;
  readonly options: TimelineOptions;
  /** The year under which the page before ended; none before the first page. */
  readonly lastYear?: string | null;
}

/** One page of entries, and below it the next one if the address asks for it. */
function TimelinePages({ id, on, page, index, options, lastYear }: PagesProps): VNode {
  const say = useSay();
  const { change } = useAddress();
  const groups = byYear(page.nodes);
  const after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return (
    <>
      {groups.map(({ year, entries }, position) => (
        <div key={position} class="timeline-year">
          {(position > 0 || year !== lastYear) && (
            <h3>{year === null ? say("日期未载或不确切", "Not dated to a year") : dateText(year, say)}</h3>
          )}
          <ul>
            {entries.map((entry) => (
              <TimelineEntry key={entry.statements[0]?.plainId} entry={entry} page={id} />
            ))}
          </ul>
        </div>
      ))}
      {after !== null &&
        (index < options.pages ? (
          <NextPage
            id={id}
            on={on}
            after={after}
            index={index + 1}
            options={options}
            lastYear={groups.at(-1)?.year ?? null}
          />
        ) : (
          <p class="more-line">
            <button
              type="button"
              onClick={() => {
                change({ timeline: String(index + 1) }, { replace: true });
              }}
            >
              {say(
                `再看一些（共${String(page.totalCount)}条）`,
                `Show more (${String(page.totalCount)} in all)`,
              )}
            </button>
          </p>
        ))}
    </>
  );
}

function NextPage({ after, ...rest }: Omit<PagesProps, "page"> & { readonly after: string }): VNode {
  const { id, on, options } = rest;
  const { data, error, reload } = useQuery(EntityTimeline, {
    id,
    on,
    after,
    kinds: options.kinds,
    direction: options.direction,
  });
  if (error) return <ErrorBox error={error} retry={reload} />;
  const page = data && timelineOf(data.node);
  return page ? <TimelinePages {...rest} page={page} /> : <Skeleton />;
}

function timelineOf(node: EntityTimelineQuery["node"]): TimelinePageFragment | null {
  return node && "timeline" in node ? node.timeline : null;
}

interface YearGroup {
  readonly year: string | null;
  readonly entries: readonly TimelineItem[];
}

/** Neighbors of one year. A period whose start is not known belongs to no year: its end would be read as its date. */
function byYear(entries: readonly TimelineItem[]): readonly YearGroup[] {
  const groups: { readonly year: string | null; readonly entries: TimelineItem[] }[] = [];
  for (const entry of entries) {
    const year = yearOf(entry);
    const last = groups.at(-1);
    if (last?.year === year) last.entries.push(entry);
    else groups.push({ year, entries: [entry] });
  }
  return groups;
}

function yearOf({ period }: TimelineItem): string | null {
  return /^\d{4}/.exec(period?.start.date ?? "")?.[0] ?? null;
}
