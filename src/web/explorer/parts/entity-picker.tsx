import type { VNode } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";

import {
  PickEntity,
  type EntityKind,
  type EntityRefFragment,
  type PickEntityQuery,
} from "../../../client/index.js";
import { useSay } from "../state/context.js";
import { useQuery } from "../state/use-query.js";
import { EntityLink } from "./entity-link.js";
import "./entity-picker.css";

/** What a reader typed last is asked for after this pause. */
const PAUSE_MS = 150;

type Option = PickEntityQuery["suggest"][number] & { readonly entity: EntityRefFragment };

/**
 * A box in which a reader finds an entity by any of its names (combobox of the ARIA Authoring Practices). What is typed
 * stays, chosen or not; a composition of an input method asks nothing until it ends. An emptied box chooses nothing.
 */
export function EntityPicker({
  label,
  chosen,
  onChoose,
  kinds = null,
}: {
  readonly label: string;
  /** The entity in force. */
  readonly chosen: EntityRefFragment | null;
  readonly onChoose: (entity: EntityRefFragment | null) => void;
  readonly kinds?: readonly EntityKind[] | null;
}): VNode {
  const say = useSay();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(chosen?.label ?? "");
  const [prefix, setPrefix] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isComposing = useRef(false);
  // Not as properties of the element: the library knows no composition events and would listen to names that never occur.
  useEffect(() => {
    const box = input.current;
    if (!box) return;
    const start = (): void => {
      isComposing.current = true;
    };
    const end = (): void => {
      isComposing.current = false;
      setText(box.value);
      setPrefix(box.value.trim());
    };
    box.addEventListener("compositionstart", start);
    box.addEventListener("compositionend", end);
    return () => {
      box.removeEventListener("compositionstart", start);
      box.removeEventListener("compositionend", end);
    };
  }, []);
  // A choice from outside (the address, a swap) replaces the text; what is typed does not change the choice.
  useEffect(() => {
    setText(chosen?.label ?? "");
  }, [chosen?.plainId, chosen?.label]);
  useEffect(() => {
    if (!isOpen) return;
    const timer = setTimeout(() => {
      if (!isComposing.current) setPrefix(text.trim());
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text, isOpen]);
  const { data, error, isLoading } = useQuery(PickEntity, isOpen && prefix !== "" ? { prefix, kinds } : null);
  const options = prefix === "" || text.trim() === "" ? [] : (data?.suggest.filter(isOption) ?? []);
  const isUnchosen = text.trim() !== "" && text !== chosen?.label;
  const choose = (option: Option): void => {
    setOpen(false);
    setActive(-1);
    setText(option.entity.label);
    if (option.entity.plainId !== chosen?.plainId) onChoose(option.entity);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The keys of a composition belong to the input method. 229: Safari ends compositions before this event.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells
    if (event.isComposing || event.keyCode === 229) return;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp": {
        event.preventDefault();
        if (!isOpen) {
          setOpen(true);
          return;
        }
        const step = event.key === "ArrowDown" ? 1 : -1;
        const next = active === -1 && step === -1 ? options.length - 1 : active + step;
        setActive(next >= options.length ? -1 : Math.max(next, -1));
        return;
      }
      case "Enter": {
        const exact = options.filter(({ entity }) => entity.label === text.trim());
        const option =
          options[active] ?? (exact.length === 1 ? exact[0] : options.length === 1 ? options[0] : null);
        if (option) {
          event.preventDefault();
          choose(option);
        } else if (text.trim() === "") onChoose(null);
        else setOpen(true);
        return;
      }
      case "Escape":
        if (isOpen) event.preventDefault();
        setOpen(false);
        setActive(-1);
        return;
      default:
    }
  };
  const isShown = isOpen && options.length > 0;
  return (
    <div class="entity-picker">
      <label for={`${id}-input`}>{label}</label>
      <div class="entity-picker-box">
        <input
          ref={input}
          id={`${id}-input`}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          maxLength={200}
          value={text}
          placeholder={say("名称、简称或拼音", "name, short form or pinyin")}
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-activedescendant={isShown && active >= 0 ? `${id}-${String(active)}` : undefined}
          aria-describedby={`${id}-state`}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setActive(-1);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setOpen(false);
            setActive(-1);
            if (text.trim() === "" && chosen !== null) onChoose(null);
          }}
        />
        {text !== "" && (
          <button
            type="button"
            class="entity-picker-clear"
            aria-label={say(`清除：${label}`, `Clear: ${label}`)}
            onClick={() => {
              setText("");
              if (chosen !== null) onChoose(null);
              input.current?.focus();
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
        <ul id={`${id}-list`} role="listbox" aria-label={label} class="entity-picker-list" hidden={!isShown}>
          {isShown &&
            options.map((option, index) => (
              <li
                key={option.entity.plainId}
                id={`${id}-${String(index)}`}
                role="option"
                aria-selected={index === active}
                // Before the box loses its focus and closes the list.
                onMouseDown={(event) => {
                  event.preventDefault();
                  choose(option);
                }}
              >
                <bdi class={`entity-picker-name kind-${option.entity.kind.toLowerCase()}`}>{option.text}</bdi>
                {option.text !== option.entity.label && (
                  <bdi class="entity-picker-detail">{option.entity.label}</bdi>
                )}
                <bdi class="entity-picker-detail">{option.detail}</bdi>
              </li>
            ))}
        </ul>
      </div>
      <p id={`${id}-state`} class="entity-picker-state">
        {error ? (
          <span>{say("建议暂时取不到，可继续输入重试。", "No suggestions now; type on to try again.")}</span>
        ) : isUnchosen ? (
          <span>
            {isShown
              ? say("请从列表中选择。", "Choose one from the list.")
              : isLoading || text.trim() !== prefix
                ? say("尚未选定。", "Nothing is chosen yet.")
                : say("没有这样的名称。", "Nothing has such a name.")}
            {chosen && (
              <>
                {say("现为：", " Now: ")}
                <EntityLink entity={chosen} />
              </>
            )}
          </span>
        ) : chosen ? (
          <span>
            {say("已选：", "Chosen: ")}
            <EntityLink entity={chosen} />
          </span>
        ) : (
          <span>{say("输入后从列表中选择。", "Type, then choose from the list.")}</span>
        )}
      </p>
      <span class="visually-hidden" role="status">
        {isShown
          ? say(
              `${String(options.length)}个建议，用上下键选择`,
              `${String(options.length)} suggestions, use the arrow keys`,
            )
          : ""}
      </span>
    </div>
  );
}

function isOption(suggestion: PickEntityQuery["suggest"][number]): suggestion is Option {
  return suggestion.entity !== null;
}
