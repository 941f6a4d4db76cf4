import type { VNode } from "preact";

export function SearchPage(): VNode {
  return <h1>SearchPage</h1>;
}
