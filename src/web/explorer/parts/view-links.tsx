import type { VNode } from "preact";

import type { TypedDocument } from "../../../client/index.js";
import { inFormat, useAddress } from "../state/address.js";
import { useSay, useSurroundings } from "../state/context.js";

/** "This view as …": the query of the page in the playground, and its answer as JSON and as a table. */
export function ViewLinks<Result, Variables>({
  document,
  variables,
}: {
  readonly document: TypedDocument<Result, Variables>;
  readonly variables: Variables;
}): VNode {
  const say = useSay();
  const { language } = useSurroundings();
  const { path, parameters } = useAddress();
  // Whoever follows the link gets the words of this page, in whatever language their browser is.
  const linked = new URLSearchParams(parameters);
  linked.set("lang", language);
  const query = new URLSearchParams({ query: document.toString(), variables: JSON.stringify(variables) });
  return (
    <nav class="view-links" aria-label={say("此页的其他格式", "This view in other formats")}>
      <span>{say("此页亦作", "This view as")}</span>
      <a href={`/graphql?${query.toString()}`}>GraphQL</a>
      <a href={inFormat(path, linked, "json")}>JSON</a>
      <a href={inFormat(path, linked, "csv")}>CSV</a>
    </nav>
  );
}
