import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useLocation, useSearch } from "wouter-preact";

import { pageOf } from "../state/address.js";
import { useSay } from "../state/context.js";
import { Combobox } from "./combobox.js";

/** The search box: a suggestion opens its page, Enter searches. What is chosen on the search page stays chosen. */
export function SearchForm({
  isCompact = false,
  autoFocus = false,
}: {
  readonly isCompact?: boolean;
  readonly autoFocus?: boolean;
}): VNode {
  const say = useSay();
  const [path, navigate] = useLocation();
  const search = useSearch();
  const asked = path === "/" ? (new URLSearchParams(search).get("q") ?? "") : "";
  const [text, setText] = useState(asked);
  // Back and forward, and links of the page, change the address: the box follows.
  useEffect(() => {
    setText(asked);
  }, [asked, path]);
  const label = say(
    "检索机构、人物、事件、协议、荣誉、作品、地点",
    "Search bodies, people, events, agreements, honors, works, places",
  );
  return (
    <form
      role="search"
      class={isCompact ? "search-form compact" : "search-form"}
      action="/"
      onSubmit={(event) => {
        event.preventDefault();
        const next = new URLSearchParams(path === "/" ? location.search : "");
        for (const name of ["after", "page", "type", "status", "order"]) next.delete(name);
        if (text.trim() === "") next.delete("q");
        else next.set("q", text.trim());
        const parameters = next.toString();
        navigate(parameters === "" ? "/" : `/?${parameters}`);
      }}
    >
      <Combobox
        text={text}
        onText={setText}
        onChoose={({ entity }) => {
          if (!entity) return;
          navigate(pageOf(entity.plainId, new URLSearchParams(search).get("on")));
        }}
        label={label}
        placeholder={
          isCompact
            ? say("检索…", "Search…")
            : say("名称、拼音、简称，或一句话", "A name, pinyin, an abbreviation, or a question")
        }
        hasShortcut
        autoFocus={autoFocus}
      />
      <button type="submit" class="search-button">
        {say("检索", "Search")}
      </button>
    </form>
  );
}
