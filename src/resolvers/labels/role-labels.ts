import { qualifierValues } from "../../domain/statement.js";
import type { Language } from "../__generated__/types.js";
import type { Context } from "../context.js";
import type { StatementView } from "../views.js";
import { languageOf } from "./labels.js";

/** The words of the sources for a role; empty where they have none of their own. */
export function roleTermsOf({ statement: { qualifiers } }: StatementView): readonly string[] {
  return qualifierValues(qualifiers["roleTerm"]);
}

/** These words as one label, which is Chinese; null in English, and where there are none. */
export function roleLabelOf(
  view: StatementView,
  args: { readonly language?: Language | null | undefined },
  context: Context,
): string | null {
  const terms = roleTermsOf(view);
  return terms.length === 0 || languageOf(args, context) !== "zh" ? null : terms.join("、");
}
