import type { EntityKind, SearchFilter } from "../../client/index.js";
import { Combobox } from "./combobox.js";
import { LookupError, lookUpEntity, type Found } from "./lookup.js";
import { ELEMENT_ATTRIBUTES, pageOf, QUERY_ATTRIBUTES, readSettings, type Settings } from "./settings.js";
import { sheetFor } from "./styles.js";
import { wordsOf, type Language, type Words } from "./words.js";

/** What a page learns of the chosen entity: the `detail` of the event `select`. */
export interface ChosenEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly kindLabel: string;
  readonly label: string;
  /** The name that was found, which may be another one than the label. */
  readonly text: string;
  /** Its page. */
  readonly url: string;
}

/** What can be set on the element before the script has arrived. */
const PROPERTIES = ["filter", "value", "text", "name", "required", "disabled", "placeholder"] as const;

/** Makes the class of `<jianbao-search>`. `origin`: of the site that the script comes from. */
export function defineSearchElement(origin: string): void {
  if (customElements.get("jianbao-search")) return;
  JianbaoSearch.origin = origin;
  customElements.define("jianbao-search", JianbaoSearch);
}

/**
 * A search box for any site. It takes part in forms: its value is the id of the chosen entity (or, with
 * `form-value="text"`, the text in the box).
 */
class JianbaoSearch extends HTMLElement {
  static readonly formAssociated = true;
  static readonly observedAttributes = [...QUERY_ATTRIBUTES, ...ELEMENT_ATTRIBUTES];

  static origin = "";

  readonly #internals = this.attachInternals();
  readonly #shadow = this.attachShadow({ mode: "open", delegatesFocus: true });
  readonly #combobox: Combobox;
  #entity: ChosenEntity | null = null;
  /** The id of the chosen entity, also before its name has arrived. */
  #id = "";
  /** What the value was when the last event `change` was sent. */
  #reported = "";
  #naming: AbortController | null = null;
  #filter: SearchFilter | null = null;
  /** A reader or the page changed the value: the attributes are no longer it. */
  #dirty = false;
  #disabled = false;

  constructor() {
    super();
    this.#combobox = new Combobox({
      settings: () => this.#settings(),
      words: () => this.#words(),
      typed: (done) => {
        this.#dirty = true;
        if (!done) this.#hold("", null);
        // A text is no value before it is complete; a choice ends with the first letter.
        if (done || this.#settings().formValue === "id") this.#report();
      },
      chosen: (found) => {
        this.#choose(found);
      },
      submit: () => {
        const { form } = this.#internals;
        form?.requestSubmit();
        return form !== null;
      },
      answered: ({ text, mode }, { total }) => {
        if (mode === "search") this.#send("jianbao-search", { query: text, totalCount: total });
      },
      failed: ({ code, message }) => {
        this.#send("jianbao-error", { code, message });
      },
    });
    const { root, input } = this.#combobox.view;
    this.#shadow.adoptedStyleSheets = [sheetFor(this.ownerDocument)];
    this.#shadow.append(root);
    input.addEventListener("focus", () => {
      this.#dress();
    });
    this.addEventListener("invalid", () => {
      input.setAttribute("aria-invalid", "true");
    });
  }

  connectedCallback(): void {
    for (const name of PROPERTIES) this.#upgrade(name);
    this.#combobox.start();
    this.#dress();
    if (!this.#dirty) this.#useDefaults();
    // A label may stand behind the element in the text of the page.
    if (document.readyState === "loading")
      document.addEventListener(
        "DOMContentLoaded",
        () => {
          this.#dress();
        },
        { once: true },
      );
  }

  disconnectedCallback(): void {
    this.#naming?.abort();
    this.#combobox.stop();
  }

  adoptedCallback(): void {
    this.#shadow.adoptedStyleSheets = [sheetFor(this.ownerDocument)];
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    if ((QUERY_ATTRIBUTES as readonly string[]).includes(name)) this.#combobox.forget();
    if ((name === "value" || name === "text") && this.isConnected && !this.#dirty) this.#useDefaults();
    this.#dress();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    if (disabled) this.#combobox.close();
    this.#dress();
  }

  formResetCallback(): void {
    this.#dirty = false;
    this.#useDefaults();
  }

  /** The browser brings back what was in the form, such as after “back”. */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== "string") return;
    const { text, id, entity } = JSON.parse(state) as {
      text: string;
      id: string;
      entity: ChosenEntity | null;
    };
    this.#combobox.settle(text);
    this.#dirty = true;
    this.#hold(id, entity);
    this.#reported = this.value;
  }

  /** What a form sends. Setting it chooses the entity with this id, or sets the text (`form-value="text"`). */
  get value(): string {
    return this.#settings().formValue === "text" ? this.text : this.#id;
  }
  set value(value: string) {
    this.#dirty = true;
    this.#use(value, null);
  }

  /** The text in the box. Setting it takes back what was chosen. */
  get text(): string {
    return this.#combobox.view.input.value;
  }
  set text(text: string) {
    this.#dirty = true;
    this.#use("", text);
  }

  /** The chosen entity; null if there is none, or if only its id is known yet. */
  get entity(): ChosenEntity | null {
    return this.#entity;
  }

  /** Conditions as in the API (`SearchFilter`), in place of the attributes. */
  get filter(): SearchFilter | null {
    return this.#filter;
  }
  set filter(filter: SearchFilter | null) {
    this.#filter = filter;
    this.#combobox.forget();
  }

  get name(): string {
    return this.getAttribute("name") ?? "";
  }
  set name(name: string) {
    this.setAttribute("name", name);
  }
  get placeholder(): string {
    return this.getAttribute("placeholder") ?? "";
  }
  set placeholder(text: string) {
    this.setAttribute("placeholder", text);
  }
  get required(): boolean {
    return this.hasAttribute("required");
  }
  set required(required: boolean) {
    this.toggleAttribute("required", required);
  }
  get disabled(): boolean {
    return this.hasAttribute("disabled");
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute("disabled", disabled);
  }
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  get labels(): NodeList {
    return this.#internals.labels;
  }
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  #settings(): Settings {
    const { origin } = JianbaoSearch;
    const base = document.baseURI;
    return readSettings((name) => this.getAttribute(name), { origin, base, filter: this.#filter });
  }

  #words(): { readonly language: Language; readonly words: Words } {
    return wordsOf(languageOf(this));
  }

  /** Brings what the box says into line with the attributes, the labels and the language of the page. */
  #dress(): void {
    const { input, clear, list, root } = this.#combobox.view;
    const { language, words } = this.#words();
    root.lang = language === "zh" ? "zh-Hans" : "en";
    const placeholder = this.placeholder;
    if (input.placeholder !== placeholder) input.placeholder = placeholder;
    input.disabled = this.#disabled;
    clear.disabled = this.#disabled;
    clear.setAttribute("aria-label", words.clear);
    list.setAttribute("aria-label", words.list);
    input.setAttribute("aria-label", this.#label() || placeholder || words.search);
    input.setAttribute("aria-required", String(this.required));
    this.#hold(this.#id, this.#entity);
  }

  /** The name that the page gives the element. Labels of a page cannot point into a shadow root. */
  #label(): string {
    const root = this.getRootNode() as Document | ShadowRoot;
    const ids = (this.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    const named = ids.map(
      (id) => ("getElementById" in root ? root.getElementById(id) : null)?.textContent ?? "",
    );
    const own = this.getAttribute("aria-label") ?? "";
    const labels = [...this.#internals.labels].map((label) => label.textContent ?? "");
    return (named.join(" ").trim() || own || labels.join(" ")).replace(/\s+/g, " ").trim();
  }

  #useDefaults(): void {
    this.#use(this.getAttribute("value") ?? "", this.getAttribute("text"));
  }

  /** Takes a value, and a text where the page knows it; else the name is asked for. */
  #use(value: string, text: string | null): void {
    this.#naming?.abort();
    const isId = this.#settings().formValue === "id";
    this.#combobox.settle(text ?? (isId ? "" : value));
    this.#hold(isId ? value : "", null);
    this.#reported = this.value;
    if (isId && value !== "" && text === null) void this.#name(value);
  }

  async #name(id: string): Promise<void> {
    const { signal } = (this.#naming = new AbortController());
    try {
      const entity = await lookUpEntity(id, this.#settings(), { language: this.#words().language, signal });
      if (signal.aborted) return;
      if (!entity) throw new LookupError("NOT_FOUND", `there is no entity ${id}`);
      this.#combobox.settle(entity.label);
      this.#hold(id, this.#chosenEntity({ entity, text: entity.label }));
    } catch (cause) {
      if (signal.aborted) return;
      // The value stays: the page knows why it gave it.
      this.#combobox.settle(id);
      const { code, message } =
        cause instanceof LookupError ? cause : new LookupError("BAD_SETTING", String(cause));
      this.#send("jianbao-error", { code, message });
    }
  }

  #choose(found: Found): void {
    const chosen = this.#chosenEntity(found);
    const event = new CustomEvent("select", {
      detail: chosen,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (!this.dispatchEvent(event)) {
      this.#combobox.close();
      return;
    }
    this.#combobox.settle(chosen.label);
    this.#dirty = true;
    this.#hold(chosen.id, chosen);
    this.#combobox.view.live.textContent = this.#words().words.chosen(chosen.label);
    this.#report();
    const { target } = this.#settings();
    if (target !== null) open(chosen.url, target === "" ? "_self" : target, "noopener");
  }

  #chosenEntity({ entity, text }: Pick<Found, "entity" | "text">): ChosenEntity {
    const { plainId: id, kind, kindLabel, label } = entity;
    return { id, kind, kindLabel, label, text, url: pageOf(this.#settings().linkBase, id) };
  }

  /** Takes this as the state: for the form, its validity and what the browser restores. */
  #hold(id: string, entity: ChosenEntity | null): void {
    this.#id = id;
    this.#entity = entity;
    const { text, value } = this;
    const { input } = this.#combobox.view;
    this.#internals.setFormValue(value, JSON.stringify({ text, id, entity }));
    if (!this.required || value !== "") {
      this.#internals.setValidity({});
      input.removeAttribute("aria-invalid");
      return;
    }
    const { words } = this.#words();
    const message = this.#settings().formValue === "id" ? words.chooseOne : words.fillIn;
    this.#internals.setValidity({ valueMissing: true }, message, input);
  }

  /** Sends `change`, if the value is another one than before. */
  #report(): void {
    if (this.value === this.#reported) return;
    this.#reported = this.value;
    this.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #send(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** A property that was set before the element had this class hides the accessor: it is set again. */
  #upgrade(name: (typeof PROPERTIES)[number]): void {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name] as never;
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the only way to uncover the accessor
    delete this[name];
    this[name] = value;
  }
}

/** The language tag of an element, else of what is around it, also where that is outside of its shadow root. */
function languageOf(element: Element): string {
  const tagged = element.closest("[lang]");
  if (tagged) return tagged.getAttribute("lang") ?? "";
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : navigator.language;
}
