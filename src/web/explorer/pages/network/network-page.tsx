import type { VNode } from "preact";
export function NetworkPage(): VNode {
  return <h1>x</h1>;
}
