import type { VNode } from "preact";
import { useEffect, useId, useState } from "preact/hooks";

import { isDay, yearsFrom } from "../../../views/day.js";
import { dateText } from "../../parts/period.js";
import { useAddress } from "../../state/address.js";
import { useSay } from "../../state/context.js";

/**
 * One control for the day of the whole page. It is a text box, because a browser's date box throws away what it cannot
 * read: a wrong day stays as typed, and the control says what is wrong.
 */
export function DayControl({ suggestions }: { readonly suggestions: readonly string[] }): VNode {
  const say = useSay();
  const field = useId();
  const { parameters, change } = useAddress();
  const on = parameters.get("on") ?? "";
  const [typed, setTyped] = useState(on);
  useEffect(() => {
    setTyped(on);
  }, [on]);
  const isWrong = on !== "" && !isDay(on);
  const set = (day: string): void => {
    setTyped(day);
    change({ on: day.trim() });
  };
  const step = (years: number): void => {
    set(yearsFrom(isDay(on) ? on : (suggestions[0] ?? new Date().toISOString().slice(0, 10)), years));
  };
  return (
    <form
      class={`day-control ${on === "" ? "" : "in-force"}`}
      aria-label={say("按某日查看", "As of a day")}
      onSubmit={(event) => {
        event.preventDefault();
        set(typed);
      }}
    >
      <label for={field}>{say("按某日查看", "As of a day")}</label>
      <div class="day-row">
        <button
          type="button"
          aria-label={say("前一年", "One year earlier")}
          title={say("前一年", "One year earlier")}
          onClick={() => {
            step(-1);
          }}
        >
          ‹
        </button>
        <input
          id={field}
          type="text"
          name="on"
          inputMode="numeric"
          autocomplete="off"
          placeholder="2021-03-01"
          list={`${field}-days`}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={`${field}-help`}
          onInput={(event) => {
            const { value } = event.currentTarget;
            setTyped(value);
            if (isDay(value.trim()) && value.trim() !== on) set(value.trim());
          }}
          onBlur={() => {
            if (typed.trim() !== on) set(typed);
          }}
        />
        <datalist id={`${field}-days`}>
          {suggestions.map((day) => (
            <option key={day} value={day} />
          ))}
        </datalist>
        <button
          type="button"
          aria-label={say("后一年", "One year later")}
          title={say("后一年", "One year later")}
          onClick={() => {
            step(1);
          }}
        >
          ›
        </button>
        <button
          type="button"
          disabled={on === "" && typed === ""}
          onClick={() => {
            set("");
          }}
        >
          {say("清除", "Clear")}
        </button>
      </div>
      <p id={`${field}-help`} class={isWrong ? "day-help wrong" : "day-help"} aria-live="polite">
        {isWrong
          ? say(
              `“${on}”不是日历上的一天。请写成 2021-02-28 的样子；现按不限日期显示。`,
              `“${on}” is no day of the calendar. Write it like 2021-02-28; the page shows all days.`,
            )
          : on === ""
            ? say("不限日期：列出所有时候的事实。", "No day is set: the page lists the facts of all times.")
            : say(
                `${dateText(on, say)}：职务、隶属等列当日成立的，活动、荣誉等列截至当日已发生的。标“可能”的，来源容许而未明说。`,
                `${dateText(on, say)}: posts, parents and other states that hold on that day; events, honors and other happenings up to that day. “Possible”: the sources allow it and do not say it.`,
              )}
      </p>
    </form>
  );
}
