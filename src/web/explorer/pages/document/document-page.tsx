import type { VNode } from "preact";

export function DocumentPage(_: { readonly id: string }): VNode {
  return <h1>DocumentPage</h1>;
}
