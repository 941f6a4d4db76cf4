import { randomUUID } from "node:crypto";

import { JianbaoError } from "../../domain/errors.js";
import { FORM } from "../record/record.js";
import type { IndexInfo } from "./client.js";

/** Primary key of an index of ours, and of an empty one that keeps its name until it can be swapped in. */
export const WHOLE = "id";
export const PLACE = "unfinished";

/** How the indexes of one prefix are called: prefix, version, form, and while it is made, a number of its own. */
export interface IndexNames {
  /** Raises BAD_INPUT for what cannot be a version. */
  of(version: string): string;
  unfinished(version: string): string;
  /** The version of a whole index; null for any other. */
  versionOf(index: IndexInfo): string | null;
  /** True for what is left of a load that was broken off long ago, and for an index of another form. */
  isForgotten(index: IndexInfo): boolean;
}

const ENDING = `_form${String(FORM)}`;

// A load changes its index every few seconds.
const FORGOTTEN_AFTER = 24 * 3_600_000;

export function indexNames(prefix: string): IndexNames {
  // No version has a hyphen, so that another prefix which begins with ours and one is not taken for ours.
  const whole = new RegExp(`^${prefix}-(\\w{1,100})${ENDING}$`);
  const ofAnyForm = new RegExp(`^${prefix}-\\w{1,120}$`);
  const unfinished = new RegExp(`^${prefix}-\\w{1,120}-unfinished-[0-9a-f]{32}$`);
  const of = (version: string): string => {
    if (!/^\w{1,100}$/.test(version))
      throw new JianbaoError("BAD_INPUT", `"${version.slice(0, 100)}" is not a version`);
    return `${prefix}-${version}${ENDING}`;
  };
  return {
    of,
    unfinished: (version) => `${of(version)}-unfinished-${randomUUID().replaceAll("-", "")}`,
    versionOf: ({ uid, primaryKey }) => (primaryKey === WHOLE ? (whole.exec(uid)?.[1] ?? null) : null),
    isForgotten: ({ uid, primaryKey, changed }) =>
      (ofAnyForm.test(uid) && primaryKey === WHOLE && !whole.test(uid)) ||
      ((unfinished.test(uid) || (ofAnyForm.test(uid) && primaryKey !== WHOLE)) &&
        Date.now() - changed > FORGOTTEN_AFTER),
  };
}
