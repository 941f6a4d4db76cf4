/** How often a property is tried with random data: as often as is worth while, or as a slow store can afford. */
export interface Runs {
  readonly random: (most: number, few: number) => number;
}

/** For a store in this process, which loads in a millisecond. */
export const MANY_RUNS: Runs = { random: (most) => most };
/** For a server, where each load takes a second. */
export const FEW_RUNS: Runs = { random: (_most, few) => few };
