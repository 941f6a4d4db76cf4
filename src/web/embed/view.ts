import type { Segment } from "./excerpt.js";
import type { Found } from "./lookup.js";

/** What is in the shadow root. */
export interface View {
  readonly root: HTMLElement;
  readonly box: HTMLElement;
  readonly input: HTMLInputElement;
  readonly clear: HTMLButtonElement;
  readonly popup: HTMLElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly live: HTMLElement;
}

export type Action = "retry" | "search" | "more";

/** One option of the list: an entity, or something to do. */
export type Row = { readonly found: Found } | { readonly action: Action; readonly label: string };

/** Makes the content of a shadow root. Ids are its own: no other element of the page sees them. */
export function createView(): View {
  const input = element("input", { part: "input" });
  for (const [name, value] of Object.entries({
    id: "input",
    type: "text",
    role: "combobox",
    dir: "auto",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    enterkeyhint: "search",
    "aria-autocomplete": "list",
    "aria-haspopup": "listbox",
    "aria-expanded": "false",
    "aria-controls": "list",
  }))
    input.setAttribute(name, value);
  const clear = element("button", { part: "clear" }, "×");
  clear.type = "button";
  // The keyboard clears by Escape; a further stop of Tab would be in the way of a form.
  clear.tabIndex = -1;
  clear.hidden = true;
  const box = element("div", { part: "box", class: "box" }, input, clear);
  const status = element("p", { part: "status", class: "status" });
  // Browsers let Tab stop at what scrolls, unless it says otherwise.
  const list = element("ul", { part: "list", id: "list", role: "listbox", tabindex: "-1" });
  const popup = element("div", { part: "popup", class: "popup", popover: "manual" }, status, list);
  const live = element("div", { class: "hidden", role: "status", "aria-live": "polite" });
  const root = element("div", { class: "root" }, box, popup, live);
  return { root, box, input, clear, popup, status, list, live };
}

/** Shows the rows in place of those before. `from`: those before it stay as they are. */
export function showRows({ list }: View, rows: readonly Row[], from = 0): void {
  while (list.children.length > from) list.lastElementChild?.remove();
  list.append(...rows.slice(from).map((row, index) => option(row, from + index)));
}

/** Marks one option as the active one, and brings it into sight; -1: none. */
export function showActive({ list, input }: View, active: number): void {
  for (const [index, one] of [...list.children].entries()) {
    const chosen = index === active;
    one.setAttribute("aria-selected", String(chosen));
    one.setAttribute(
      "part",
      `option${chosen ? " option-active" : ""}${one.matches(".action") ? " action" : ""}`,
    );
    if (chosen) bringIntoSight(one as HTMLElement, list);
  }
  if (active < 0) input.removeAttribute("aria-activedescendant");
  else input.setAttribute("aria-activedescendant", `option-${String(active)}`);
}

/** Scrolls the list only: `scrollIntoView` could move the page as well. */
function bringIntoSight({ offsetTop, offsetHeight }: HTMLElement, list: HTMLElement): void {
  const { scrollTop, clientHeight } = list;
  if (offsetTop < scrollTop) list.scrollTop = offsetTop;
  else if (offsetTop + offsetHeight > scrollTop + clientHeight)
    list.scrollTop = offsetTop + offsetHeight - clientHeight;
}

function option(row: Row, index: number): HTMLElement {
  const attributes = { id: `option-${String(index)}`, role: "option", "aria-selected": "false" };
  if ("action" in row)
    return element(
      "li",
      { ...attributes, part: "option action", class: "action", "data-action": row.action },
      element("bdi", {}, row.label),
    );
  const { name, lines } = row.found;
  return element(
    "li",
    { ...attributes, part: "option" },
    element("span", { part: "name", class: "name" }, isolated(name)),
    ...lines.map((line) => element("span", { part: "detail", class: "line" }, isolated(line))),
  );
}

/** Names are data: text only, and apart from the direction of what is around them. */
function isolated(segments: readonly Segment[]): HTMLElement {
  return element(
    "bdi",
    {},
    ...segments.map(({ text, marked }) => (marked ? element("mark", { part: "mark" }, text) : text)),
  );
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}
