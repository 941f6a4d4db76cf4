import type { VNode } from "preact";

export function TogetherPage(): VNode {
  return <h1>TogetherPage</h1>;
}
