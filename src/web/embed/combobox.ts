import { lookUp, LookupError, type Answer, type Found, type Question } from "./lookup.js";
import { place, setOpen } from "./placement.js";
import type { Settings } from "./settings.js";
import { createView, showActive, showRows, type Action, type Row, type View } from "./view.js";
import type { Language, Words } from "./words.js";

/** What a box needs from the element around it. */
export interface Surroundings {
  settings(): Settings;
  words(): { readonly language: Language; readonly words: Words };
  /** The text in the box was changed by its reader. `done`: with the end of the editing, as in the event `change`. */
  typed(done: boolean): void;
  /** An entity was chosen. */
  chosen(found: Found): void;
  /** Enter, where there is nothing to choose or to look up. Returns true if a form took it. */
  submit(): boolean;
  answered(question: Question, answer: Answer): void;
  failed(error: LookupError): void;
}

/** While somebody types: after this pause the text is asked for. */
const PAUSE_MS = 150;
/** After this time without an answer, a line says so. */
const SLOW_MS = 3_000;

/**
 * The box and its list: the combobox pattern of WAI-ARIA APG with manual selection. The focus stays in the box. Nothing is
 * asked for while an input method composes.
 */
export class Combobox {
  readonly view: View = createView();
  readonly #around: Surroundings;
  #rows: readonly Row[] = [];
  #active = -1;
  /** The last question, and the one that the list answers. */
  #asked: Question | null = null;
  #shown: Question | null = null;
  #next: string | null = null;
  /** The request that is under way. */
  #request: AbortController | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #slow: ReturnType<typeof setTimeout> | undefined;
  #composing = false;
  /** The text belongs to a chosen entity: it is not asked for. */
  #settled = false;
  readonly #reposition = (): void => {
    if (this.open) place(this.view.popup, this.view.box);
  };

  constructor(around: Surroundings) {
    this.#around = around;
    const { input, clear, popup, list } = this.view;
    input.addEventListener("input", () => {
      this.#typed();
    });
    input.addEventListener("change", () => {
      this.#around.typed(true);
    });
    input.addEventListener("compositionstart", () => {
      this.#composing = true;
      this.#giveUp();
    });
    input.addEventListener("compositionend", () => {
      this.#composing = false;
      this.#typed();
    });
    input.addEventListener("keydown", (event) => {
      this.#pressed(event);
    });
    input.addEventListener("click", () => {
      this.#reopen();
    });
    input.addEventListener("blur", () => {
      clearTimeout(this.#pause);
      this.close();
    });
    clear.addEventListener("click", () => {
      this.#empty();
      input.focus();
    });
    // A press on the list must not take the focus from the box.
    for (const part of [popup, clear])
      part.addEventListener("mousedown", (event) => {
        event.preventDefault();
      });
    list.addEventListener("click", ({ target }) => {
      const index = [...list.children].indexOf((target as Element).closest("li") as Element);
      if (index >= 0) this.#take(index);
    });
  }

  get open(): boolean {
    return this.view.popup.hasAttribute("data-open");
  }

  /** Puts a text into the box without asking for it. */
  settle(text: string): void {
    this.forget();
    this.#composing = false;
    this.#settled = true;
    this.view.input.value = text;
    this.view.clear.hidden = text === "";
  }

  /** Starts to follow the page: the list must stay at the box when something scrolls. */
  start(): void {
    addEventListener("scroll", this.#reposition, { capture: true, passive: true });
    addEventListener("resize", this.#reposition);
  }

  /** Gives up what is under way and closes the list. The text stays. */
  stop(): void {
    removeEventListener("scroll", this.#reposition, { capture: true });
    removeEventListener("resize", this.#reposition);
    this.#giveUp();
    this.#composing = false;
    this.close();
  }

  close(): void {
    const { popup, input } = this.view;
    setOpen(popup, false);
    input.setAttribute("aria-expanded", "false");
    this.#activate(-1);
  }

  /** Forgets the list: the same text is asked for again. */
  forget(): void {
    this.#giveUp();
    this.close();
    this.#asked = this.#shown = null;
    this.#show([], "");
  }

  get #text(): string {
    return this.view.input.value.trim();
  }

  /** Ends what is under way. Its text was not answered, so it may be asked for again. */
  #giveUp(): void {
    clearTimeout(this.#pause);
    if (this.#request === null) return;
    this.#request.abort();
    this.#request = null;
    this.#asked = this.#shown;
    this.#busy(false);
  }

  #typed(): void {
    const { clear, input } = this.view;
    clear.hidden = input.value === "";
    this.#settled = false;
    this.#around.typed(false);
    // What is under way would answer an older text.
    this.#giveUp();
    this.#activate(-1);
    if (this.#composing) return;
    if (this.#text.length < this.#around.settings().minLength) {
      this.forget();
      return;
    }
    this.#pause = setTimeout(() => {
      if (this.#text !== this.#asked?.text)
        void this.#ask({ text: this.#text, mode: "suggest", after: null });
      else this.#reopen();
    }, PAUSE_MS);
  }

  #pressed(event: KeyboardEvent): void {
    // The key belongs to the input method: its Enter ends a composition, its arrows choose characters.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari marks the Enter that ends a composition by it only
    if (event.isComposing || this.#composing || event.keyCode === 229) return;
    const { key, altKey, ctrlKey, metaKey } = event;
    if (ctrlKey || metaKey) return;
    switch (key) {
      case "ArrowDown":
        if (this.open && !altKey) this.#activate(this.#active + 1 < this.#rows.length ? this.#active + 1 : 0);
        else if (!this.open && this.#reopen() && !altKey) this.#activate(0);
        event.preventDefault();
        return;
      case "ArrowUp":
        if (altKey) this.close();
        else if (this.open) this.#activate(this.#active > 0 ? this.#active - 1 : this.#rows.length - 1);
        else if (this.#reopen()) this.#activate(this.#rows.length - 1);
        event.preventDefault();
        return;
      case "Enter":
        if (this.#entered()) event.preventDefault();
        return;
      case "Escape":
        if (this.open) this.close();
        else if (this.view.input.value !== "") this.#empty();
        else return;
        // The key is used up: a dialog around the box stays open.
        event.preventDefault();
        event.stopPropagation();
        return;
      case "Home":
      case "End":
      case "ArrowLeft":
      case "ArrowRight":
        // They move in the text, so the attention goes back to it.
        this.#activate(-1);
        return;
      default:
    }
  }

  /** Returns true if Enter did something here. */
  #entered(): boolean {
    if (this.open && this.#active >= 0) {
      this.#take(this.#active);
      return true;
    }
    const text = this.#text;
    const { formValue, minLength } = this.#around.settings();
    if ((this.#settled || text.length < minLength || formValue === "text") && this.#around.submit()) {
      this.close();
      return true;
    }
    if (this.#settled || text.length < minLength) return false;
    void this.#ask({ text, mode: "search", after: null });
    return true;
  }

  #take(index: number): void {
    const row = this.#rows[index];
    if (!row) return;
    if ("action" in row) this.#act(row.action);
    else this.#around.chosen(row.found);
  }

  #act(action: Action): void {
    const text = this.#text;
    if (action === "search") void this.#ask({ text, mode: "search", after: null });
    else if (action === "more" && this.#shown) void this.#ask({ ...this.#shown, after: this.#next });
    else void this.#ask(this.#asked ?? { text, mode: "suggest", after: null });
  }

  #empty(): void {
    this.view.input.value = "";
    this.#typed();
  }

  /** Opens the list of the text, if there is one; else asks for it. Returns true if it is open. */
  #reopen(): boolean {
    const text = this.#text;
    if (this.#settled || text.length < this.#around.settings().minLength || this.#composing) return false;
    if (this.#asked?.text !== text) void this.#ask({ text, mode: "suggest", after: null });
    else if (this.#rows.length > 0 || this.view.status.textContent !== "") this.#show(this.#rows, null);
    return this.open;
  }

  async #ask(question: Question): Promise<void> {
    this.#giveUp();
    const request = (this.#request = new AbortController());
    const { language, words } = this.#around.words();
    this.#asked = question;
    this.#busy(true, words);
    try {
      const settings = this.#around.settings();
      const answer = await lookUp(question, settings, { language, words, signal: request.signal });
      if (request.signal.aborted) return;
      this.#end();
      this.#answered(question, answer, words);
    } catch (cause) {
      if (request.signal.aborted) return;
      this.#end();
      const error = cause instanceof LookupError ? cause : new LookupError("BAD_SETTING", String(cause));
      this.#show([{ action: "retry", label: words.retry }], words.error(error.code), true);
      this.#around.failed(error);
    }
  }

  #end(): void {
    this.#request = null;
    this.#busy(false);
  }

  #answered(question: Question, answer: Answer, words: Words): void {
    this.#shown = question;
    this.#next = answer.next;
    const found = answer.found.map((one): Row => ({ found: one }));
    const before = question.after === null ? [] : this.#rows.filter((row) => "found" in row);
    const rows: Row[] = [...before, ...found];
    if (answer.total === null) rows.push({ action: "search", label: words.searchFor(question.text) });
    else if (answer.next !== null) rows.push({ action: "more", label: words.more });
    this.#show(rows, answer.status, false, before.length);
    // The place of “more” is now that of the first further hit.
    if (before.length > 0 && found.length > 0) this.#activate(before.length);
    this.#around.answered(question, answer);
  }

  /** `status`: the line above the list, which is also announced; null: as it is. */
  #show(rows: readonly Row[], status: string | null, failed = false, from = 0): void {
    const { view } = this;
    this.#activate(-1);
    if (rows !== this.#rows) showRows(view, rows, from);
    this.#rows = rows;
    if (status !== null) {
      view.status.textContent = status;
      view.status.classList.toggle("error", failed);
      view.status.part.toggle("error", failed);
    }
    const focused = (view.root.getRootNode() as ShadowRoot).activeElement === view.input;
    if (status !== null) view.live.textContent = focused ? status : "";
    if (!focused || view.status.textContent === "") return;
    setOpen(view.popup, true);
    view.input.setAttribute("aria-expanded", "true");
    place(view.popup, view.box);
  }

  #activate(index: number): void {
    if (index === this.#active && index < 0) return;
    this.#active = index;
    showActive(this.view, index);
  }

  /** Marks that an answer is under way; says so in words if it takes long. The list before stays meanwhile. */
  #busy(busy: boolean, words?: Words): void {
    const { box, list, status, live } = this.view;
    clearTimeout(this.#slow);
    box.classList.toggle("busy", busy);
    list.setAttribute("aria-busy", String(busy));
    if (words)
      this.#slow = setTimeout(() => {
        if (this.#rows.length === 0) this.#show([], words.slow);
        else status.textContent = live.textContent = words.slow;
      }, SLOW_MS);
  }
}
