import { useMemo } from "preact/hooks";

import { DEPTHS } from "../../../views/network.js";
import { dayOf, numberOf, textOf } from "../../../views/parameters.js";
import { useAddress } from "../../state/address.js";

/** What the address says of a network: which part is drawn, what is switched off, what is chosen. */
export interface NetworkAddress {
  readonly depth: number;
  readonly opened: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** The day of the whole page, where no days of the network are chosen. */
  readonly asOf: string | null;
  readonly kindsOff: ReadonlySet<string>;
  readonly predicatesOff: ReadonlySet<string>;
  readonly statusesOff: ReadonlySet<string>;
  readonly withUndated: boolean;
  readonly selected: string | null;
  readonly isList: boolean;
  readonly change: (changes: Changes, options?: { readonly replace?: boolean }) => void;
}

type Changes = Readonly<Partial<Record<Name, string | readonly string[] | null>>>;
type Name =
  | "depth"
  | "open"
  | "from"
  | "to"
  | "kind-off"
  | "predicate-off"
  | "status-off"
  | "undated"
  | "selected"
  | "as";

/** `prefix`: before the names of the parameters, on a page that has others of its own. */
export function useNetworkAddress(prefix: string): NetworkAddress {
  const { parameters, change } = useAddress();
  return useMemo(() => {
    const all = (name: Name): readonly string[] => parameters.getAll(prefix + name);
    const from = dayOf(parameters, `${prefix}from`);
    const to = dayOf(parameters, `${prefix}to`);
    return {
      depth: numberOf(parameters, `${prefix}depth`, DEPTHS),
      opened: all("open"),
      from,
      to,
      asOf: from === null && to === null ? dayOf(parameters, "on") : null,
      kindsOff: new Set(all("kind-off")),
      predicatesOff: new Set(all("predicate-off")),
      statusesOff: new Set(all("status-off")),
      withUndated: parameters.get(`${prefix}undated`) !== "no",
      selected: textOf(parameters, `${prefix}selected`),
      isList: parameters.get(`${prefix}as`) === "list",
      change: (changes, options) => {
        change(
          Object.fromEntries(Object.entries(changes).map(([name, value]) => [prefix + name, value])),
          options,
        );
      },
    };
  }, [parameters, prefix, change]);
}

/** A set of the address with one value more or less. */
export function toggled(set: ReadonlySet<string>, value: string): readonly string[] {
  return set.has(value) ? [...set].filter((one) => one !== value) : [...set, value];
}
