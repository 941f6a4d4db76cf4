import type { Fact, FactType } from "./fact.js";
import type { FactTypeRules, IntroducedEntity } from "./fact-type.js";
import { agreement } from "./types/agreement.js";
import { designation } from "./types/designation.js";
import { event } from "./types/event.js";
import { figure } from "./types/figure.js";
import { dissolved, founded } from "./types/founded.js";
import { honor } from "./types/honor.js";
import { mention } from "./types/mention.js";
import { relation } from "./types/relation.js";
import { rename } from "./types/rename.js";
import { tenure } from "./types/tenure.js";
import { work } from "./types/work.js";
import { writtenAs } from "./types/written-as.js";

const FACT_TYPES: { readonly [Type in FactType]: FactTypeRules<Type> } = {
  mention,
  tenure,
  event,
  honor,
  designation,
  agreement,
  work,
  figure,
  rename,
  founded,
  dissolved,
  relation,
  writtenAs,
};

/** The rules of one type. The caller passes facts of this type only. */
export function rulesOf(type: FactType): FactTypeRules<FactType> {
  return FACT_TYPES[type];
}

/** The entity that a fact introduces; null if it introduces none. */
export function introducedBy({
  type,
  value,
}: {
  readonly type: FactType;
  readonly value: Fact;
}): IntroducedEntity | null {
  return rulesOf(type).entityOf(value);
}
