/** Words that follow the number (20余个); others come before it (约20个). */
const FOLLOWING = new Set(["余", "多", "以上", "以下", "左右", "上下"]);

/** The amount as a source says it, with the word that makes it inexact and the unit. */
export function amountText(
  { amount, comparator }: { readonly amount: number; readonly comparator: string | null },
  unit: string,
): string {
  const number = amount.toLocaleString("en-US", { maximumFractionDigits: 6 });
  if (comparator === null) return `${number}${unit}`;
  return FOLLOWING.has(comparator) ? `${number}${comparator}${unit}` : `${comparator}${number}${unit}`;
}
