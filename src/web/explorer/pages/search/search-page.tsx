import type { VNode } from "preact";
import { useMemo } from "preact/hooks";

import { readSearchState, searchView, type SearchState, type SearchView } from "../../../views/search.js";
import { SearchForm } from "../../parts/search-form.js";
import { useAddress } from "../../state/address.js";
import { useSay } from "../../state/context.js";
import { Browse } from "./browse.js";
import { Hits } from "./hits.js";
import "./search.css";
import { Welcome } from "./welcome.js";

/** The search page: the box, and below it the first screen, hits, or the list of one kind, as the address says. */
export function SearchPage(): VNode {
  const say = useSay();
  const { parameters } = useAddress();
  const state = useMemo(() => readSearchState(parameters), [parameters]);
  const shown = useMemo(() => searchView(state), [state]);
  const isWelcome = shown.mode === "WELCOME";
  return (
    <div class={isWelcome ? "search-page first-screen" : "search-page"}>
      {isWelcome && (
        <div class="hero">
          <h1>{say("从公报里查人、查事、查出处", "People, events and their sources in public bulletins")}</h1>
          <p>
            {say(
              "机关简报与期刊里写到的机构、人物、会议、荣誉、协议和作品，逐条摘出，注明日期和出处。",
              "Bodies, people, meetings, honors, agreements and works that bulletins report, fact by fact, each with its date and the passage that states it.",
            )}
          </p>
        </div>
      )}
      <SearchForm autoFocus={isWelcome && hasKeyboard()} />
      <Below state={state} shown={shown} />
    </div>
  );
}

function Below({ state, shown }: { readonly state: SearchState; readonly shown: SearchView }): VNode {
  switch (shown.mode) {
    case "WELCOME":
      return <Welcome view={shown.view} />;
    case "BROWSE":
      // By kind, so that the list of one kind never shows below the name of another.
      return <Browse key={shown.kind} kind={shown.kind} state={state} view={shown.view} />;
    case "HITS":
      return <Hits state={state} view={shown.view} />;
  }
}

/** Whether the focus of a field opens no keyboard over half of the screen. */
function hasKeyboard(): boolean {
  return matchMedia("(hover: hover) and (pointer: fine)").matches;
}
