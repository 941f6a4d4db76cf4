import { randomUUID } from "node:crypto";

import { JianbaoError } from "../../domain/errors.js";
import { FORM } from "../record/record.js";
import type { IndexInfo } from "./client.js";

/** The primary key of a complete index, and of an empty placeholder that holds the name until the swap. */
export const COMPLETE_KEY = "id";
export const PLACEHOLDER_KEY = "unfinished";

/** The names of the indexes of one prefix: prefix, version, form, and a random number during the build. */
export interface IndexNames {
  /** Raises BAD_INPUT for a text that cannot be a version. */
  of(version: string): string;
  unfinished(version: string): string;
  /** The version of a complete index; null for any other. */
  versionOf(index: IndexInfo): string | null;
  /** True for a leftover of a load that failed long ago, and for an index of another form. */
  isForgotten(index: IndexInfo): boolean;
}

const ENDING = `_form${String(FORM)}`;

// A load changes its index every few seconds.
const FORGOTTEN_AFTER = 24 * 3_600_000;

export function indexNames(prefix: string): IndexNames {
  // No version has a hyphen, so that a longer prefix that begins with ours and a hyphen does not match.
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
    versionOf: ({ uid, primaryKey }) => (primaryKey === COMPLETE_KEY ? (whole.exec(uid)?.[1] ?? null) : null),
    isForgotten: ({ uid, primaryKey, changed }) =>
      (ofAnyForm.test(uid) && primaryKey === COMPLETE_KEY && !whole.test(uid)) ||
      ((unfinished.test(uid) || (ofAnyForm.test(uid) && primaryKey !== COMPLETE_KEY)) &&
        Date.now() - changed > FORGOTTEN_AFTER),
  };
}
