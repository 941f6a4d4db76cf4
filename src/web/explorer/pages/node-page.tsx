import type { VNode } from "preact";

import { DocumentPage } from "./document/document-page.js";
import { EntityPage } from "./entity/entity-page.js";
import { StatementPage } from "./document/statement-page.js";

/** The page of whatever has an id: its prefix says what it is. */
export function NodePage({ id }: { readonly id: string }): VNode {
  const decoded = decode(id);
  const prefix = decoded.slice(0, decoded.indexOf(":"));
  // By id, so that no page keeps the state of another one.
  if (prefix === "doc" || prefix === "art") return <DocumentPage key={decoded} id={decoded} />;
  if (prefix === "sta") return <StatementPage key={decoded} id={decoded} />;
  return <EntityPage key={decoded} id={decoded} />;
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
