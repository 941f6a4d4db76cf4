import type { VNode } from "preact";

export function PathsPage(): VNode {
  return <h1>PathsPage</h1>;
}
