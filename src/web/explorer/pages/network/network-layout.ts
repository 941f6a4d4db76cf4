import type { Core } from "cytoscape";

/**
 * Puts the nodes in their places. The same network has the same picture each time: fcose begins at random, so the random
 * numbers are those of a fixed seed while it runs. `placed`: nodes that keep their places.
 */
export function layOut(cy: Core, placed: ReadonlySet<string>): void {
  const nodes = cy.nodes();
  const isNew = placed.size === 0;
  if (!isNew && nodes.filter((node) => !placed.has(node.id())).empty()) return;
  if (!isNew) placeNear(cy, placed);
  const options = {
    name: "fcose",
    quality: isNew ? "default" : "proof",
    randomize: isNew,
    animate: false,
    fit: isNew,
    padding: 24,
    nodeSeparation: 90,
    idealEdgeLength: 120,
    nodeRepulsion: nodes.length > 120 ? 30_000 : 9_000,
    edgeElasticity: 0.3,
    gravity: 0.2,
    numIter: nodes.length > 250 ? 1200 : 2500,
    nodeDimensionsIncludeLabels: nodes.length <= 80,
    tile: true,
    ...(!isNew && {
      fixedNodeConstraint: nodes
        .map((node) => node)
        .filter((node) => placed.has(node.id()))
        .map((node) => ({ nodeId: node.id(), position: { ...node.position() } })),
    }),
  };
  withFixedRandom(() => {
    cy.layout(options).run();
  });
}

/** New nodes begin beside a neighbor that has its place, in a circle. */
function placeNear(cy: Core, placed: ReadonlySet<string>): void {
  const counts = new Map<string, number>();
  cy.nodes().forEach((node) => {
    if (placed.has(node.id())) return;
    const anchor = node
      .connectedEdges()
      .connectedNodes()
      .map((other) => other)
      .find((other) => placed.has(other.id()));
    const count = counts.get(anchor?.id() ?? "") ?? 0;
    counts.set(anchor?.id() ?? "", count + 1);
    const center = anchor?.position() ?? { x: 0, y: 0 };
    const angle = count * 2.4;
    const distance = 60 + 12 * Math.sqrt(count);
    node.position({ x: center.x + distance * Math.cos(angle), y: center.y + distance * Math.sin(angle) });
  });
}

function withFixedRandom(run: () => void): void {
  const { random } = Math;
  let state = 20201118;
  Math.random = () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  try {
    run();
  } finally {
    Math.random = random;
  }
}
