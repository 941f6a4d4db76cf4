import type { VNode } from "preact";

import { ArticlePage } from "./document/article-page.js";
import { DocumentPage } from "./document/document-page.js";
import { EntityPage } from "./entity/entity-page.js";
import { StatementPage } from "./document/statement-page.js";

/** A statement, and what is one seen as a tenure, a participation, a conferral … */
const STATEMENTS = new Set(["sta", "ten", "par", "con", "aut", "aff", "ctr"]);

/** The page of whatever has an id: its prefix says what it is. */
export function NodePage({ id }: { readonly id: string }): VNode {
  const decoded = decode(id);
  const prefix = decoded.slice(0, decoded.indexOf(":"));
  // By id, so that no page keeps the state of another one.
  if (prefix === "doc") return <DocumentPage key={decoded} id={decoded} />;
  if (prefix === "art") return <ArticlePage key={decoded} id={decoded} />;
  if (STATEMENTS.has(prefix)) return <StatementPage key={decoded} id={decoded} />;
  return <EntityPage key={decoded} id={decoded} />;
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
