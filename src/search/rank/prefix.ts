/**
 * Where a folded name begins with `prefix`: at its first unit or, for three digits or more, behind its letters (41568
 * completes to GB/T 41568-2022); -1 if it does not.
 */
export function prefixIn(name: string, prefix: string): number {
  if (name.startsWith(prefix)) return 0;
  if (!isNumber(prefix)) return -1;
  const letters = /^[a-z]+/.exec(name)?.[0].length ?? 0;
  return letters > 0 && name.startsWith(prefix, letters) ? letters : -1;
}

/** Whether a prefix may stand behind letters. */
export function isNumber(prefix: string): boolean {
  return /^\d{3}/.test(prefix);
}
