import type { VNode } from "preact";

import type { Occasion } from "../../../views/together.js";
import { EntityLink } from "../../parts/entity-link.js";
import { kindText } from "../../parts/kinds.js";
import { StatementItem } from "../../parts/statement-line.js";
import { useSay } from "../../state/context.js";

/** Shared occasions, each with the facts that join both to it, and their evidence. */
export function Occasions({ occasions }: { readonly occasions: readonly Occasion[] }): VNode {
  const say = useSay();
  return (
    <ol class="occasions">
      {occasions.map(({ occasion, statements }) => (
        <li key={occasion.plainId} class="occasion">
          <p class="occasion-name">
            <EntityLink entity={occasion} />
            <span class="together-kind">{kindText(occasion.kind, say)}</span>
          </p>
          <ul>
            {statements.map((statement) => (
              <StatementItem key={statement.plainId} statement={statement} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
