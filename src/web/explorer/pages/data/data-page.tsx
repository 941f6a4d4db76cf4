import type { VNode } from "preact";

export function DataPage(): VNode {
  return <h1>DataPage</h1>;
}
