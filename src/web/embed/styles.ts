/**
 * The style of the element. `light-dark()` follows the `color-scheme` that the element inherits: on a page that is light
 * only, it stays light. Pages change what is in `--jianbao-…`, and parts by `::part()`.
 */
const CSS = `
:host {
  display: block;
  --_color: var(--jianbao-color, light-dark(#1d1b18, #ece8df));
  --_soft: var(--jianbao-muted-color, light-dark(#5a564e, #b3ad9f));
  --_background: var(--jianbao-background, light-dark(#ffffff, #1e1d1a));
  --_line: var(--jianbao-border-color, light-dark(#8b867a, #8f897c));
  --_active: var(--jianbao-active-background, light-dark(#f3f1ea, #35322c));
  --_accent: var(--jianbao-accent-color, light-dark(#9a2a1d, #f0937f));
  --_mark: var(--jianbao-mark-background, light-dark(#fbe6a8, #5c4a12));
  --_bad: var(--jianbao-error-color, light-dark(#a11a1a, #ff9d94));
  --_focus: var(--jianbao-focus-color, light-dark(#1a5fb4, #8fc1f0));
  --_radius: var(--jianbao-radius, 6px);
}
@supports not (color: light-dark(red, red)) {
  :host {
    --_color: var(--jianbao-color, #1d1b18);
    --_soft: var(--jianbao-muted-color, #5a564e);
    --_background: var(--jianbao-background, #ffffff);
    --_line: var(--jianbao-border-color, #8b867a);
    --_active: var(--jianbao-active-background, #f3f1ea);
    --_accent: var(--jianbao-accent-color, #9a2a1d);
    --_mark: var(--jianbao-mark-background, #fbe6a8);
    --_bad: var(--jianbao-error-color, #a11a1a);
    --_focus: var(--jianbao-focus-color, #1a5fb4);
  }
}
:host([hidden]) {
  display: none;
}
*,
*::before {
  box-sizing: border-box;
}
.root {
  font: var(--jianbao-font, inherit);
  line-height: 1.5;
  color: var(--_color);
  text-align: start;
  text-indent: 0;
  text-transform: none;
  letter-spacing: normal;
  white-space: normal;
  overflow-wrap: anywhere;
}
.box {
  display: flex;
  align-items: center;
  min-height: 2.5em;
  border: 1px solid var(--_line);
  border-radius: var(--_radius);
  background: var(--_background);
}
.box:focus-within {
  outline: 3px solid var(--_focus);
  outline-offset: 1px;
}
.box:has(:disabled) {
  opacity: 0.6;
}
input {
  flex: 1;
  min-width: 0;
  min-height: 2.4em;
  padding: 0.25em 0.7em;
  border: 0;
  outline: 0;
  background: none;
  font: inherit;
  color: inherit;
}
input::placeholder {
  color: var(--_soft);
  opacity: 1;
}
button {
  flex: none;
  width: 2.2em;
  height: 2.2em;
  min-width: 24px;
  min-height: 24px;
  padding: 0;
  border: 0;
  border-radius: var(--_radius);
  background: none;
  font: inherit;
  color: var(--_soft);
  cursor: pointer;
}
button:hover {
  color: var(--_color);
}
button[hidden] {
  display: none;
}
.busy::before {
  content: "";
  flex: none;
  order: 1;
  width: 1em;
  height: 1em;
  margin-inline: 0.2em;
  border: 2px solid var(--_line);
  border-block-start-color: var(--_accent);
  border-radius: 50%;
  opacity: 0;
  animation:
    turn 0.9s linear infinite,
    show 0s 0.4s forwards;
}
.busy button {
  order: 2;
}
@keyframes turn {
  to {
    rotate: 1turn;
  }
}
@keyframes show {
  to {
    opacity: 1;
  }
}
@media (prefers-reduced-motion: reduce) {
  .busy::before {
    animation: show 0s 0.4s forwards;
  }
}
.popup {
  position: absolute;
  inset: auto;
  z-index: 2147483647;
  margin: 0;
  padding: 0;
  flex-direction: column;
  max-height: min(var(--_room, 24rem), var(--jianbao-list-max-height, 26rem));
  overflow: hidden;
  border: 1px solid var(--_line);
  border-radius: var(--_radius);
  background: var(--_background);
  color: inherit;
  box-shadow: var(--jianbao-shadow, 0 6px 20px rgb(0 0 0 / 0.18));
}
.popup[data-open] {
  display: flex;
}
.popup:not([data-open]) {
  display: none;
}
.status {
  margin: 0;
  padding: 0.35em 0.8em;
  font-size: 0.85em;
  color: var(--_soft);
}
.status.error {
  color: var(--_bad);
}
/* The list scrolls, not what is around it: assistive technology knows that the box controls the list. */
ul {
  position: relative;
  min-height: 0;
  overflow-y: auto;
  overscroll-behavior: contain;
  margin: 0;
  padding: 0;
  list-style: none;
}
li {
  display: block;
  min-height: 2.5em;
  padding: 0.4em 0.8em;
  border-block-start: 1px solid color-mix(in srgb, var(--_line) 25%, transparent);
  cursor: pointer;
}
li:hover,
li[aria-selected="true"] {
  background: var(--_active);
}
li[aria-selected="true"] {
  box-shadow: inset 3px 0 var(--_accent);
}
.root:dir(rtl) li[aria-selected="true"] {
  box-shadow: inset -3px 0 var(--_accent);
}
.name {
  display: block;
}
.line {
  display: block;
  font-size: 0.85em;
  color: var(--_soft);
}
.action {
  color: var(--_accent);
}
mark {
  border-radius: 2px;
  background: var(--_mark);
  color: var(--_color);
}
.hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
@media (forced-colors: active) {
  li[aria-selected="true"] {
    outline: 2px solid Highlight;
    outline-offset: -2px;
  }
}
`;

const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * The constructed style sheet of a document: one for all elements in it. Such a sheet needs no `'unsafe-inline'` in the
 * policy of the page, and cannot be used in another document.
 */
export function sheetFor(document: Document): CSSStyleSheet {
  const known = sheets.get(document);
  if (known) return known;
  const sheet = new (document.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(CSS);
  sheets.set(document, sheet);
  return sheet;
}
