/** The first position of `[from, to)` that `isBefore` is false for; `to` if there is none. It is true up to there and false from there on. */
export function firstNot(from: number, to: number, isBefore: (position: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
