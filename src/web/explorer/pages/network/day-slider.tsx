import type { VNode } from "preact";
import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";

import { dateText } from "../../parts/period.js";
import { useSay } from "../../state/context.js";
import { busyYears, daysOfTick, ticksOf, type NetworkEdge, type NetworkFilter } from "./network-model.js";

interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** The address changes when the slider has rested this long: it is no record of each step. */
const REST_MS = 300;
const PLAY_MS = 900;

/**
 * Chooses days, from a month to a month, of those in which something begins or ends. The network follows each step; the
 * address follows when the slider rests.
 */
export function DaySlider({
  edges,
  days,
  asOf,
  onMove,
  onSettle,
}: {
  readonly edges: readonly NetworkEdge[];
  readonly days: NetworkFilter["days"];
  /** The day of the whole page, if that is what is in force. */
  readonly asOf: string | null;
  readonly onMove: (days: NetworkFilter["days"]) => void;
  readonly onSettle: (days: Days) => void;
}): VNode | null {
  const say = useSay();
  const id = useId();
  const ticks = useMemo(() => ticksOf(edges), [edges]);
  const years = useMemo(() => busyYears(edges), [edges]);
  const last = ticks.length - 1;
  const [isPlaying, setPlaying] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const from = days?.from == null ? 0 : indexFrom(ticks, days.from);
  const to = days?.to == null ? last : Math.max(indexTo(ticks, days.to), from);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const move = (start: number, end: number): void => {
    const next: Days = {
      from: start <= 0 ? null : daysOfTick(ticks[start] ?? "").from,
      to: end >= last ? null : daysOfTick(ticks[end] ?? "").to,
    };
    onMove(next.from === null && next.to === null ? null : next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      onSettle(next);
    }, REST_MS);
  };
  useEffect(() => {
    if (!isPlaying) return;
    const next = setTimeout(() => {
      const width = to - from;
      if (to >= last) setPlaying(false);
      else move(from + 1, from + 1 + width);
    }, PLAY_MS);
    return () => {
      clearTimeout(next);
    };
  }, [isPlaying, from, to]);
  if (last < 1) return null;
  const text = (index: number): string => dateText(ticks[index] ?? "", say);
  return (
    <fieldset class="day-slider">
      <legend>{say("时间", "Time")}</legend>
      <div class="day-slider-range">
        <label for={`${id}-from`}>{say("从", "From")}</label>
        <input
          id={`${id}-from`}
          type="range"
          min={0}
          max={last}
          value={from}
          aria-valuetext={text(from)}
          onInput={({ currentTarget }) => {
            const start = Number(currentTarget.value);
            move(start, Math.max(start, to));
          }}
        />
        <output for={`${id}-from`}>{text(from)}</output>
      </div>
      <div class="day-slider-range">
        <label for={`${id}-to`}>{say("到", "To")}</label>
        <input
          id={`${id}-to`}
          type="range"
          min={0}
          max={last}
          value={to}
          aria-valuetext={text(to)}
          onInput={({ currentTarget }) => {
            const end = Number(currentTarget.value);
            move(Math.min(from, end), end);
          }}
        />
        <output for={`${id}-to`}>{text(to)}</output>
      </div>
      <div class="day-slider-buttons">
        {years.map((year) => (
          <button
            key={year}
            type="button"
            aria-pressed={days?.from === `${year}-01-01` && days.to === `${year}-12-31`}
            onClick={() => {
              onSettle({ from: `${year}-01-01`, to: `${year}-12-31` });
            }}
          >
            {year}
          </button>
        ))}
        <button
          type="button"
          aria-pressed={isPlaying}
          onClick={() => {
            // At the end it begins anew: with the days chosen, unless those are nearly all.
            if (!isPlaying && to >= last) move(0, Math.min(to - from, Math.max(Math.round(last / 12), 1)));
            setPlaying(!isPlaying);
          }}
        >
          {isPlaying ? say("停止", "Stop") : say("播放", "Play")}
        </button>
        <button
          type="button"
          disabled={days === null || asOf !== null}
          onClick={() => {
            setPlaying(false);
            onSettle({ from: null, to: null });
          }}
        >
          {say("全部时间", "All time")}
        </button>
        {asOf !== null && (
          <span class="day-slider-note">
            {say(`按全页所选的${dateText(asOf, say)}`, `As of the day of the page, ${dateText(asOf, say)}`)}
          </span>
        )}
      </div>
    </fieldset>
  );
}

/** The first step that ends on the day or after it. */
function indexFrom(ticks: readonly string[], day: string): number {
  const index = ticks.findIndex((tick) => daysOfTick(tick).to >= day);
  return index === -1 ? ticks.length - 1 : index;
}

/** The last step that begins on the day or before it. */
function indexTo(ticks: readonly string[], day: string): number {
  return Math.max(
    ticks.findLastIndex((tick) => daysOfTick(tick).from <= day),
    0,
  );
}
