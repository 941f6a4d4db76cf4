import cytoscape, {
  type Core,
  type ElementDefinition,
  type NodeCollection,
  type NodeSingular,
} from "cytoscape";
import fcose from "cytoscape-fcose";

import { layOut } from "./network-layout.js";
import type { NetworkModel, Shown } from "./network-model.js";
import { LABEL_PIXELS, networkStyle } from "./network-style.js";
import { labelSize, nodeLabel } from "./node-label.js";

cytoscape.use(fcose);

export interface CanvasEvents {
  /** An entity or a line was chosen, or nothing. */
  readonly onSelect: (id: string | null) => void;
  /** An entity was chosen twice: it becomes the center. */
  readonly onCenter: (id: string) => void;
}

/** A drawn network. Loaded only when one is opened: the library is larger than the rest of the pages. */
export interface Canvas {
  /** Draws `base`, in which nothing is switched off, and of it shows what `shown` has. */
  readonly draw: (model: NetworkModel, base: Shown, seeds: readonly string[]) => void;
  readonly show: (shown: Shown) => void;
  readonly select: (id: string | null) => void;
  /** Rings the neighbor that the keyboard is at. */
  readonly ring: (id: string | null) => void;
  readonly find: (ids: ReadonlySet<string>) => void;
  /** The neighbors that are shown, clockwise from above. */
  readonly neighbors: (id: string) => readonly string[];
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly recolor: () => void;
  /** Whether the wheel zooms: only where the reader works with the network, or no page could be scrolled past it. */
  readonly takeWheel: (isTaken: boolean) => void;
  readonly destroy: () => void;
  readonly cy: Core;
}

/** Labels are arranged anew this long after the last move. */
const SETTLE_MS = 120;

export function createCanvas(container: HTMLElement, { onSelect, onCenter }: CanvasEvents): Canvas {
  const cy = cytoscape({
    container,
    style: networkStyle(false),
    minZoom: 0.08,
    maxZoom: 3,
    boxSelectionEnabled: false,
    userZoomingEnabled: false,
    // While the view moves, a picture of it moves, and labels wait.
    textureOnViewport: true,
    hideLabelsOnViewport: true,
    pixelRatio: "auto",
  });
  const color = (): void => {
    cy.style(networkStyle(cy.edges().length > MANY_EDGES));
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      arrangeLabels(cy);
    }, SETTLE_MS);
  };
  cy.on("tap", (event) => {
    if (event.target === cy) onSelect(null);
  });
  cy.on("tap", "node, edge", (event) => {
    onSelect((event.target as NodeSingular).id());
  });
  cy.on("dbltap", "node", (event) => {
    onCenter((event.target as NodeSingular).id());
  });
  cy.on("zoom dragfree", settle);
  cy.on("resize", settle);
  return {
    cy,
    draw: (model, base, seeds) => {
      const old = new Set(cy.nodes().map((node) => node.id()));
      const wanted = elementsOf(model, base, seeds);
      const ids = new Set(wanted.map(({ data }) => data.id));
      const keepsOld = old.size > 0 && [...old].every((id) => ids.has(id));
      const isPart = old.size > 0 && [...base.nodes.keys()].every((id) => old.has(id));
      cy.batch(() => {
        cy.elements()
          .filter((element) => !ids.has(element.id()))
          .remove();
        for (const element of wanted) {
          const known = cy.getElementById(element.data.id ?? "");
          if (known.empty()) cy.add(element);
          else known.classes(element.classes as string).data(element.data);
        }
      });
      color();
      layOut(cy, keepsOld || isPart ? old : new Set());
      if (keepsOld && old.size < base.nodes.size) cy.fit(undefined, 24);
      arrangeLabels(cy);
    },
    show: (shown) => {
      const lines = new Map(shown.lines.map((line) => [line.id, line.style]));
      cy.batch(() => {
        cy.nodes().forEach((node) => {
          node.toggleClass("off", !shown.nodes.has(node.id()));
          node.toggleClass("dim", shown.dimmed.has(node.id()));
        });
        cy.edges().forEach((edge) => {
          const style = lines.get(edge.id());
          edge.toggleClass("off", style === undefined);
          for (const name of ["possible", "undated", "proposed"]) edge.toggleClass(name, style === name);
        });
      });
      settle();
    },
    select: (id) => {
      cy.batch(() => {
        cy.elements().removeClass("selected near many faded");
        if (id === null) return;
        const chosen = cy.getElementById(id);
        if (chosen.empty()) return;
        chosen.addClass("selected");
        const edges = cy.edges(".selected").union(cy.nodes(".selected").connectedEdges());
        const near = chosen.union(edges).union(edges.connectedNodes());
        near.edges().addClass(near.edges().length > MANY_NEAR ? "near many" : "near");
        cy.elements().difference(near).addClass("faded");
      });
      settle();
    },
    ring: (id) => {
      cy.nodes().removeClass("focused");
      if (id === null) return;
      const node = cy.getElementById(id);
      node.addClass("focused");
      if (node.nonempty() && !isInView(cy, node)) cy.center(node);
    },
    find: (ids) => {
      cy.batch(() => {
        cy.nodes().forEach((node) => {
          node.toggleClass("found", ids.has(node.id()));
        });
      });
      const found = cy.nodes(".found").not(".off");
      if (found.nonempty() && !nodesOf(found).some((node) => isInView(cy, node))) cy.center(found);
      settle();
    },
    neighbors: (id) => {
      const center = cy.getElementById(id);
      if (center.empty()) return [];
      const { x, y } = (center as NodeSingular).position();
      const angle = (node: NodeSingular): number => {
        const position = node.position();
        // From above, clockwise.
        return (Math.atan2(position.x - x, y - position.y) + 2 * Math.PI) % (2 * Math.PI);
      };
      return nodesOf(center.connectedEdges(":visible").connectedNodes(":visible"))
        .filter((node) => node.id() !== id)
        .sort((a, b) => angle(a) - angle(b))
        .map((node) => node.id());
    },
    zoom: (factor) => {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    fit: () => {
      cy.fit(cy.elements().not(".off"), 24);
    },
    recolor: color,
    takeWheel: (isTaken) => {
      cy.userZoomingEnabled(isTaken);
    },
    destroy: () => {
      clearTimeout(timer);
      cy.destroy();
    },
  };
}

function elementsOf(
  { nodes }: NetworkModel,
  base: Shown,
  seeds: readonly string[],
): readonly ElementDefinition[] {
  return [
    ...[...base.nodes].flatMap(([id, { hidden, isHub }], index) => {
      const node = nodes.get(id);
      if (!node) return [];
      const isSeed = seeds.includes(id);
      return {
        group: "nodes" as const,
        data: {
          id,
          text: nodeLabel(node.label) + (isHub ? `\n+${String(hidden)}` : ""),
          size: Math.min(14 + 3.2 * Math.sqrt(node.degree), 56),
          weight: (isSeed ? 1e6 : 0) + node.degree,
        },
        // Where two nodes lie in one place before the layout, the library complains of the edge between them.
        position: { x: 40 * index * Math.cos(index), y: 40 * index * Math.sin(index) },
        classes: [node.kind.toLowerCase(), ...(isSeed ? ["seed"] : []), ...(isHub ? ["hub"] : [])].join(" "),
      };
    }),
    ...base.lines.map(({ id, source, target, style }) => ({
      group: "edges" as const,
      data: { id, source, target },
      classes: style,
    })),
  ];
}

/**
 * Labels have the same size on the screen at every zoom, and those of lesser nodes give way where two would overlap, or where
 * they would cover another node, as on a map.
 */
function arrangeLabels(cy: Core): void {
  if (cy.destroyed()) return;
  const fontSize = Math.min(LABEL_PIXELS / Math.min(cy.zoom(), 1), 90);
  const nodes = nodesOf(cy.nodes().not(".off")).sort((a, b) => priority(b) - priority(a));
  const points = nodes.map((node) => ({ box: boxOf(node), weight: Number(node.data("weight")) }));
  const taken: Box[] = [];
  cy.batch(() => {
    for (const node of nodes) {
      const { x } = node.position();
      const { width, height } = labelSize(String(node.data("text")));
      const top = boxOf(node).y2 + 2;
      const half = (width * fontSize) / 2;
      const box = { x1: x - half, y1: top, x2: x + half, y2: top + height * fontSize };
      const weight = Number(node.data("weight"));
      const isFree =
        isChosen(node) ||
        (!taken.some((other) => overlap(box, other)) &&
          !points.some((point) => point.weight * COVERS > weight && overlap(box, point.box)));
      node.toggleClass("quiet", !isFree);
      if (!isFree) continue;
      taken.push(box);
      // Of those shown only: a change of the style of all takes longer than a frame.
      if (node.scratch("fontSize") !== fontSize) {
        node.scratch("fontSize", fontSize);
        node.style({ "font-size": fontSize, "text-outline-width": fontSize / 6 });
      }
    }
  });
}

/** More lines than this around what is chosen are thin, or they would cover everything. */
const MANY_NEAR = 60;

/** With more lines than this, each is drawn fainter. */
const MANY_EDGES = 300;

/** A name may cover nodes that have so many times fewer relations: that of a hub says more than one of its many neighbors. */
const COVERS = 4;

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

function boxOf(node: NodeSingular): Box {
  const { x, y } = node.position();
  const half = Number(node.data("size")) / 2;
  return { x1: x - half, y1: y - half, x2: x + half, y2: y + half };
}

function overlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** What the reader looks at has its name in any case. */
function isChosen(node: NodeSingular): boolean {
  return ["seed", "selected", "focused", "found"].some((name) => node.hasClass(name));
}

function priority(node: NodeSingular): number {
  const isFaint = node.hasClass("dim") || node.hasClass("faded");
  return Number(node.data("weight")) + (isChosen(node) ? 1e7 : 0) - (isFaint ? 1e6 : 0);
}

function nodesOf(nodes: NodeCollection): NodeSingular[] {
  return nodes.map((node) => node);
}

function isInView(cy: Core, node: NodeSingular): boolean {
  const { x, y } = node.renderedPosition();
  return x > 0 && y > 0 && x < cy.width() && y < cy.height();
}
