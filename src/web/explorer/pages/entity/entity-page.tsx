import type { VNode } from "preact";

export function EntityPage(_: { readonly id: string }): VNode {
  return <h1>EntityPage</h1>;
}
