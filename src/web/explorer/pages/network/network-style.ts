import type { StylesheetJson } from "cytoscape";

import type { EntityKind } from "../../../../client/index.js";

/** The shape of each kind, so that color alone says nothing. The legend draws the same ones. */
export const SHAPES: Readonly<Record<EntityKind, string>> = {
  ORGANIZATION: "round-rectangle",
  PERSON: "ellipse",
  EVENT: "diamond",
  AGREEMENT: "hexagon",
  HONOR: "star",
  WORK: "rectangle",
  PLACE: "triangle",
};

const ARROW = { "curve-style": "straight", "target-arrow-shape": "triangle" } as const;

/** The size of labels on the screen. */
export const LABEL_PIXELS = 12;

/** The style of the network in the colors of the page, as they are now. `isDense`: so many lines that each is fainter. */
export function networkStyle(isDense: boolean): StylesheetJson {
  const css = getComputedStyle(document.documentElement);
  const token = (name: string): string => css.getPropertyValue(`--${name}`).trim();
  return [
    {
      selector: "node",
      style: {
        width: "data(size)",
        height: "data(size)",
        "background-color": token("line-strong"),
        "border-width": 1.5,
        "border-color": token("surface"),
        label: "data(text)",
        color: token("ink"),
        "font-family": "system-ui, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif",
        "font-size": LABEL_PIXELS,
        "text-wrap": "wrap",
        "text-max-width": "400px",
        "text-valign": "bottom",
        "text-margin-y": 3,
        "text-outline-color": token("surface"),
        "text-outline-width": 2,
        "text-outline-opacity": 0.9,
      },
    },
    ...Object.entries(SHAPES).map(([kind, shape]) => ({
      selector: `node.${kind.toLowerCase()}`,
      style: { shape: shape as never, "background-color": token(`kind-${kind.toLowerCase()}`) },
    })),
    {
      selector: "edge",
      style: {
        width: 1.4,
        // Arrows of hundreds of lines take half of a frame, and nobody can tell them apart.
        ...(isDense ? { "curve-style": "haystack", "haystack-radius": 0 } : ARROW),
        "line-color": token("line-strong"),
        "target-arrow-color": token("line-strong"),
        "arrow-scale": 0.7,
        opacity: isDense ? 0.4 : 0.75,
      },
    },
    { selector: "edge.possible", style: { "line-style": "dashed", "line-color": token("possible") } },
    { selector: "edge.undated", style: { "line-style": "dotted", opacity: isDense ? 0.3 : 0.6 } },
    {
      selector: "edge.proposed",
      style: { "line-style": "dashed", "line-dash-pattern": [9, 3, 2, 3], "line-color": token("proposed") },
    },
    // A hub that nobody opened: a second ring, and how much is behind it.
    {
      selector: "node.hub",
      style: { "border-width": 4, "border-style": "double", "border-color": token("ink") },
    },
    {
      selector: "node.seed",
      style: { "border-width": 3, "border-color": token("accent"), "font-weight": "bold", "z-index": 5 },
    },
    { selector: "node.quiet", style: { label: "" } },
    { selector: ".dim", style: { opacity: 0.22 } },
    { selector: ".faded", style: { opacity: 0.16 } },
    {
      selector: "edge.near",
      style: {
        ...ARROW,
        opacity: 1,
        width: 2.6,
        "line-color": token("accent"),
        "target-arrow-color": token("accent"),
      },
    },
    { selector: "edge.many", style: { opacity: 0.55, width: 1.2, "target-arrow-shape": "none" } },
    {
      selector: "node.selected",
      style: { "border-width": 5, "border-color": token("accent"), "z-index": 10, opacity: 1 },
    },
    { selector: "edge.selected", style: { width: 4, opacity: 1, "line-color": token("accent") } },
    { selector: "node.focused", style: { "border-width": 5, "border-color": token("focus"), opacity: 1 } },
    { selector: "node.found", style: { "border-width": 5, "border-color": token("good"), opacity: 1 } },
    { selector: ".off", style: { display: "none" } },
  ];
}
