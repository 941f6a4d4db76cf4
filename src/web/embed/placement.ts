const GAP = 4;
const MARGIN = 8;
const NARROWEST = 280;
/** With less room below than this, the list opens above if there is more. */
const ENOUGH = 240;

/**
 * Puts the open list below or above the box, in coordinates of the page: the list is in the top layer, where nothing of the
 * page clips or covers it, and scrolls with the page.
 */
export function place(popup: HTMLElement, box: HTMLElement): void {
  const { left, right, top, bottom, width } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - bottom - GAP - MARGIN;
  const above = top - GAP - MARGIN;
  const upward = below < ENOUGH && above > below;
  const room = Math.max(upward ? above : below, 120);
  const shown = Math.min(Math.max(width, NARROWEST), clientWidth - 2 * MARGIN);
  const start = getComputedStyle(box).direction === "rtl" ? right - shown : left;
  const x = Math.max(MARGIN, Math.min(start, clientWidth - shown - MARGIN));
  const { style } = popup;
  style.setProperty("--_room", `${String(room)}px`);
  style.width = `${String(shown)}px`;
  // Without a top layer it stays where it is, below the box.
  if (!("showPopover" in popup)) return;
  style.left = `${String(x + scrollX)}px`;
  style.top = `${String((upward ? top - GAP - popup.offsetHeight : bottom + GAP) + scrollY)}px`;
}

/** Shows or hides the list. Old browsers have no top layer: there it lies over the page by its z-index. */
export function setOpen(popup: HTMLElement, open: boolean): void {
  if (popup.hasAttribute("data-open") === open) return;
  popup.toggleAttribute("data-open", open);
  // Not in a document: it cannot be shown, and hides by itself.
  if (popup.isConnected && "showPopover" in popup)
    if (open) popup.showPopover();
    else popup.hidePopover();
}
