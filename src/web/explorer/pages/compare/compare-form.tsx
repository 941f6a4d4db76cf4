import type { VNode } from "preact";
import { useEffect, useId, useState } from "preact/hooks";

import { CompareName } from "../../../../client/index.js";
import { isDay, yearsFrom } from "../../../views/day.js";
import { EntityLink } from "../../parts/entity-link.js";
import { useAddress } from "../../state/address.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";
import { BodyBox } from "./body-box.js";

/** What is compared: a body and two days. A wrong day stays as typed. */
export function CompareForm(): VNode {
  const say = useSay();
  const { parameters, change } = useAddress();
  const id = parameters.get("id");
  const { data } = useQuery(CompareName, id === null ? null : { id });
  const chosen = data?.node && "plainId" in data.node ? data.node : null;
  const [a, b] = [parameters.get("a") ?? "", parameters.get("b") ?? ""];
  return (
    <div class="compare-form">
      <BodyBox
        onChoose={(entity) => {
          change({ id: entity.plainId });
        }}
      />
      {chosen && (
        <p class="chosen">
          {say("已选：", "Chosen: ")}
          <EntityLink entity={chosen} />
        </p>
      )}
      <div class="two-days">
        <DayField
          label={say("前一日", "Earlier day")}
          value={a}
          onDay={(day) => {
            change({ a: day });
          }}
        />
        <DayField
          label={say("后一日", "Later day")}
          value={b}
          suggestion={b === "" && isDay(a) ? yearsFrom(a, 1) : null}
          onDay={(day) => {
            change({ b: day });
          }}
        />
      </div>
    </div>
  );
}

function DayField({
  label,
  value,
  suggestion = null,
  onDay,
}: {
  readonly label: string;
  readonly value: string;
  readonly suggestion?: string | null;
  readonly onDay: (day: string) => void;
}): VNode {
  const say = useSay();
  const field = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    setTyped(value);
  }, [value]);
  const isWrong = value !== "" && !isDay(value);
  const commit = (text: string): void => {
    if (text.trim() !== value) onDay(text.trim());
  };
  return (
    <form
      class="day-field"
      onSubmit={(event) => {
        event.preventDefault();
        commit(typed);
      }}
    >
      <label for={field}>{label}</label>
      <input
        id={field}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        placeholder={suggestion ?? "2021-03-01"}
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={`${field}-help`}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          if (isDay(text.trim())) commit(text);
        }}
        onBlur={() => {
          commit(typed);
        }}
      />
      <span id={`${field}-help`} class="day-help wrong" aria-live="polite">
        {isWrong
          ? say(
              `“${value}”不是日历上的一天，请写成 2021-02-28 的样子。`,
              `“${value}” is no day. Write it like 2021-02-28.`,
            )
          : ""}
      </span>
    </form>
  );
}
