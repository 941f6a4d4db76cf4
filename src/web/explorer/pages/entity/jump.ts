/** Goes to a part of the page: it is scrolled to and gets the focus, so that reading goes on there. */
export function jumpTo(id: string): void {
  // After the turn in which the part may still be drawn.
  setTimeout(() => {
    const part = document.getElementById(id);
    part?.scrollIntoView({ block: "start" });
    part?.focus({ preventScroll: true });
  });
}
