import type { VNode } from "preact";

export function StatementPage(_: { readonly id: string }): VNode {
  return <h1>StatementPage</h1>;
}
