import type { TargetedInputEvent, TargetedKeyboardEvent, VNode } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";

import { SearchSuggest, type EntityKind, type SearchSuggestQuery } from "../../../client/index.js";
import { useSay } from "../state/context.js";
import { useQuery } from "../state/use-query.js";
import "./combobox.css";
import { Marked } from "./marked.js";

export type Suggestion = SearchSuggestQuery["suggest"][number];

/** Long enough to skip letters of a word, short enough to seem at once. */
const PAUSE_MS = 140;
const SUGGESTIONS = 8;

export interface ComboboxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** A suggestion is taken, by a click or by Enter. */
  readonly onChoose: (suggestion: Suggestion) => void;
  readonly label: string;
  readonly placeholder?: string;
  readonly kinds?: readonly EntityKind[];
  /** `/` moves the focus here. For one box of a page. */
  readonly hasShortcut?: boolean;
  readonly autoFocus?: boolean;
}

/**
 * A text field with suggestions, after the combobox pattern of the WAI-ARIA practices. Nothing is asked between the letters
 * of an input method, and its Enter neither takes a suggestion nor sends the form. Enter without a suggestion sends the form
 * around it.
 */
export function Combobox(props: ComboboxProps): VNode {
  const { text, onText, onChoose, label, placeholder, kinds, hasShortcut = false, autoFocus = false } = props;
  const say = useSay();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const isComposing = useRef(false);
  const timer = useRef<number | undefined>(undefined);
  const [asked, setAsked] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { data, error } = useQuery(
    SearchSuggest,
    asked === "" ? null : { prefix: asked, kinds: kinds ?? null, first: SUGGESTIONS },
  );
  const suggestions = asked === "" ? [] : (data?.suggest ?? []).filter(({ entity }) => entity !== null);
  const isShown = isOpen && suggestions.length > 0;
  useShortcut(hasShortcut, input);
  useEffect(() => {
    if (autoFocus) input.current?.focus({ preventScroll: true });
    return () => {
      clearTimeout(timer.current);
    };
  }, []);
  useEffect(() => {
    if (active >= 0)
      document.getElementById(`${list}-${String(active)}`)?.scrollIntoView({ block: "nearest" });
  }, [active, list]);

  const ask = (value: string, pause: number): void => {
    clearTimeout(timer.current);
    const wanted = value.trim();
    if (wanted === "") {
      setAsked("");
      setOpen(false);
      return;
    }
    timer.current = window.setTimeout(() => {
      setAsked(wanted);
      setOpen(true);
    }, pause);
  };
  const asking = useRef(ask);
  asking.current = ask;
  // By hand: Preact knows no such events, and would listen for "CompositionStart".
  useEffect(() => {
    const field = input.current;
    const start = (): void => {
      isComposing.current = true;
      clearTimeout(timer.current);
    };
    const end = (): void => {
      isComposing.current = false;
      if (field) asking.current(field.value, PAUSE_MS);
    };
    field?.addEventListener("compositionstart", start);
    field?.addEventListener("compositionend", end);
    return () => {
      field?.removeEventListener("compositionstart", start);
      field?.removeEventListener("compositionend", end);
    };
  }, []);
  const close = (): void => {
    clearTimeout(timer.current);
    setOpen(false);
    setActive(-1);
  };
  const choose = (suggestion: Suggestion): void => {
    close();
    onChoose(suggestion);
  };
  const onInput = (event: TargetedInputEvent<HTMLInputElement>): void => {
    onText(event.currentTarget.value);
    setActive(-1);
    if (!isComposing.current && !event.isComposing) ask(event.currentTarget.value, PAUSE_MS);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    // Safari ends the composition before its Enter arrives; 229 is its only trace.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (event.isComposing || isComposing.current || event.keyCode === 229) {
      if (event.key === "Enter") event.preventDefault();
      return;
    }
    const move = (to: number): void => {
      event.preventDefault();
      if (isShown) setActive(to);
      else if (text.trim() !== "") ask(text, 0);
    };
    const count = suggestions.length;
    switch (event.key) {
      case "ArrowDown":
        move(active + 1 >= count ? -1 : active + 1);
        break;
      case "ArrowUp":
        move(active < 0 ? count - 1 : active - 1);
        break;
      case "Enter": {
        const chosen = isShown ? suggestions[active] : undefined;
        if (chosen) {
          event.preventDefault();
          choose(chosen);
        } else close();
        break;
      }
      case "Escape":
        if (isShown) event.preventDefault();
        close();
        break;
    }
  };
  return (
    <div class="combobox">
      <input
        ref={input}
        type="search"
        name="q"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={list}
        aria-activedescendant={isShown && active >= 0 ? `${list}-${String(active)}` : undefined}
        aria-keyshortcuts={hasShortcut ? "/" : undefined}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        placeholder={placeholder}
        value={text}
        onInput={onInput}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <ul
        id={list}
        role="listbox"
        class="suggestions"
        aria-label={say("联想", "Suggestions")}
        hidden={!isShown}
      >
        {isShown &&
          suggestions.map((suggestion, index) => (
            <Option
              key={`${suggestion.entity?.plainId ?? ""} ${suggestion.text}`}
              id={`${list}-${String(index)}`}
              suggestion={suggestion}
              isActive={index === active}
              onTake={() => {
                choose(suggestion);
              }}
            />
          ))}
      </ul>
      <span class="visually-hidden" role="status">
        {isOpen && asked !== ""
          ? error
            ? say("联想暂不可用，仍可检索", "Suggestions are not available; searching still works")
            : data
              ? say(`${String(suggestions.length)} 个联想`, `${String(suggestions.length)} suggestions`)
              : ""
          : ""}
      </span>
    </div>
  );
}

function Option({
  id,
  suggestion: { text, ranges, detail, entity },
  isActive,
  onTake,
}: {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly isActive: boolean;
  readonly onTake: () => void;
}): VNode {
  return (
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      class={`suggestion kind-${entity?.kind.toLowerCase() ?? ""}`}
      // The field keeps the focus.
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={onTake}
    >
      <span class="suggestion-name">
        <Marked text={text} ranges={ranges} most={80} />
      </span>
      <span class="suggestion-detail">
        <Marked text={detail} ranges={[]} most={100} />
      </span>
    </li>
  );
}

/** `/` goes to the search box, as on many sites, unless something is being typed. */
function useShortcut(isOn: boolean, input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const { target } = event;
      if (
        target instanceof HTMLElement &&
        (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
      )
        return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("keydown", listen);
    };
  }, [isOn, input]);
}
