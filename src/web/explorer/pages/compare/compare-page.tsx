import type { VNode } from "preact";

export function ComparePage(): VNode {
  return <h1>ComparePage</h1>;
}
