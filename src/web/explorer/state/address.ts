import { useCallback, useMemo } from "preact/hooks";
import { useLocation, useSearch } from "wouter-preact";

export interface Address {
  /** The path, without parameters. */
  readonly path: string;
  readonly parameters: URLSearchParams;
  /**
   * Changes parameters and leaves the others; null removes one. `replace`: for a change that is no step to go back to,
   * such as each letter typed or each move of a slider.
   */
  readonly change: (
    changes: Readonly<Record<string, string | readonly string[] | null>>,
    options?: { readonly replace?: boolean },
  ) => void;
}

/** The address holds the whole state of a page: it can be shared, and back and forward work. */
export function useAddress(): Address {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const parameters = useMemo(() => new URLSearchParams(search), [search]);
  const change = useCallback<Address["change"]>(
    (changes, { replace = false } = {}) => {
      // From the address itself: two changes in one turn must not undo each other.
      const next = new URLSearchParams(location.search);
      for (const [name, value] of Object.entries(changes)) {
        next.delete(name);
        for (const one of value === null ? [] : typeof value === "string" ? [value] : value)
          if (one !== "") next.append(name, one);
      }
      const text = next.toString();
      navigate(text === "" ? location.pathname : `${location.pathname}?${text}`, { replace });
    },
    [navigate],
  );
  return { path, parameters, change };
}

/** The page of an entity, a document, an article or a statement. `on`: the day in force. */
export function pageOf(id: string, on: string | null = null): string {
  return `/id/${encodeURIComponent(id).replaceAll("%3A", ":")}${on === null ? "" : `?on=${on}`}`;
}

/** The same page in another format. */
export function inFormat(path: string, parameters: URLSearchParams, format: "json" | "csv"): string {
  const text = parameters.toString();
  return `${path === "/" ? "/search" : path}.${format}${text === "" ? "" : `?${text}`}`;
}
