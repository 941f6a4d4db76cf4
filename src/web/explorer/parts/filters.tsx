import type { VNode } from "preact";
import { useEffect, useId, useState } from "preact/hooks";

import type { StatementStatus } from "../../../client/index.js";
import { isDay } from "../../views/day.js";
import { useAddress } from "../state/address.js";
import { useSay, type Say } from "../state/context.js";
import "./filters.css";

const STATUSES: readonly StatementStatus[] = ["STATED", "PROPOSED", "PLANNED"];

/** The status of a statement in words, where no statement is at hand that could say it. */
export function statusText(status: StatementStatus, say: Say): string {
  switch (status) {
    case "STATED":
      return say("已发生", "stated");
    case "PROPOSED":
      return say("拟", "proposed");
    case "PLANNED":
      return say("计划", "planned");
  }
}

/** A box to check for each value, with how many there are. */
export function CheckList<Value extends string>({
  legend,
  items,
  isChecked,
  onToggle,
}: {
  readonly legend: string;
  readonly items: readonly { readonly value: Value; readonly label: string; readonly count?: number }[];
  readonly isChecked: (value: Value) => boolean;
  readonly onToggle: (value: Value) => void;
}): VNode {
  return (
    <fieldset class="check-list">
      <legend>{legend}</legend>
      {items.map(({ value, label, count }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={isChecked(value)}
            onChange={() => {
              onToggle(value);
            }}
          />
          <span>
            <bdi>{label}</bdi> {count !== undefined && <span class="count">{count}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Which statuses count, in the parameter `status`. What is stated counts unless the reader says otherwise. */
export function StatusFilter({ chosen }: { readonly chosen: readonly StatementStatus[] }): VNode {
  const say = useSay();
  const { change } = useAddress();
  return (
    <CheckList
      legend={say("计入", "Count what is")}
      items={STATUSES.map((value) => ({ value, label: statusText(value, say) }))}
      isChecked={(value) => chosen.includes(value)}
      onToggle={(value) => {
        const next = STATUSES.filter((one) => chosen.includes(one) !== (one === value));
        const isUsual = next.length === 0 || (next.length === 1 && next[0] === "STATED");
        change({ status: isUsual ? null : next, after: null });
      }}
    />
  );
}

/** A day in a parameter of the address. A day that does not exist stays as typed, and the field says so. */
export function DayField({ label, name }: { readonly label: string; readonly name: string }): VNode {
  const say = useSay();
  const id = useId();
  const { parameters, change } = useAddress();
  const given = parameters.get(name) ?? "";
  const [text, setText] = useState(given);
  useEffect(() => {
    setText(given);
  }, [given]);
  const isWrong = text !== "" && !isDay(text);
  return (
    <div class="day-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        size={11}
        maxLength={10}
        placeholder={say("年-月-日", "YYYY-MM-DD")}
        value={text}
        aria-invalid={isWrong && text.length >= 10}
        aria-describedby={`${id}-wrong`}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          if (value === "" || isDay(value)) change({ [name]: value, after: null });
        }}
      />
      <span id={`${id}-wrong`} class="field-wrong" role="status">
        {isWrong && text.length >= 10
          ? say("没有这一天；现不限日期。", "There is no such day; no day is in force.")
          : ""}
      </span>
    </div>
  );
}
